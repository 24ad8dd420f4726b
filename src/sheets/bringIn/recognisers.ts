import type { Reading } from '../../plan/reading';
import { matchChoice, readMunicipality, readRegion, type KnownRegion } from '../../plan/values';
import { workAreaChoices } from '../declarations/activityChoices';
import { namesByChoice } from '../declarations/declaration';
import { groupChoices } from '../declarations/organisationChoices';

/** What a text that stands alone, such as a heading or the name of a sheet, may say of the rows below it. */
export const headingKinds = ['region', 'municipality', 'group', 'workArea', 'other'] as const;
export type HeadingKind = (typeof headingKinds)[number];

/** The parts of a heading that say something, by what they say. `other` is one that is plainly a heading and nothing we know. */
export type HeadingWords = Readonly<Partial<Record<HeadingKind, string>>>;

/** Recognises what headings name. */
export type ReadHeading = (text: string) => HeadingWords | null;

const groups = namesByChoice(groupChoices);
/** A heading speaks of the groups where a row is in one. */
const groupNames = {
  ...groups,
  localWorkingGroup: [
    ...groups.localWorkingGroup,
    'Lokale arbeidsgrupper',
    'De lokale arbeidsgruppene',
    'Dei lokale arbeidsgruppene',
  ],
};
const workAreas = namesByChoice(workAreaChoices);
const pieceSeparator = /\s+[–—-]\s+|[:;,|()[\]\n]+|\s+i\s+(?=\p{Lu})/u;
const MAX_LENGTH = 120;

type Reader = readonly [kind: HeadingKind, read: (text: string) => Reading<unknown>];

/** `null` where nothing in the text is known: «Fosen IKS – LAG» names a region and a group, «Merk!» nothing. */
export function headingReader(regions: readonly KnownRegion[]): ReadHeading {
  const readers: readonly Reader[] = [
    ['region', (text) => readRegion(text, regions)],
    ['municipality', (text) => readMunicipality({ value: text })],
    ['workArea', (text) => matchChoice(text, workAreas)],
  ];
  const read = (text: string): HeadingWords | null => {
    const group = matchChoice(text, groupNames);
    if (group.verdict === 'accept' && group.value) return { group: groupChoices[group.value].names.nb };
    const kind = readers.find(([, readOne]) => isNamed(readOne(text)))?.[0];
    return kind ? { [kind]: text } : null;
  };
  return (text) => {
    if (text.length > MAX_LENGTH) return null;
    const whole = withoutLabel(text);
    const plain = read(whole) ?? withGroup(whole, read) ?? misspelt(readers, whole);
    if (plain) return plain;
    const pieces = text
      .split(pieceSeparator)
      .map(withoutLabel)
      .filter((piece) => piece !== '');
    // What is named first holds: a region in parentheses after another is an explanation.
    const words = pieces.reduce<HeadingWords>((found, piece) => ({ ...read(piece), ...found }), {});
    return Object.keys(words).length > 0 ? words : null;
  };
}

const isNamed = (reading: Reading<unknown>): boolean =>
  (reading.verdict === 'accept' || reading.verdict === 'accept-note') && reading.value !== null;

/** «LAG Fosen», «Fosen IKS lokal arbeidsgruppe»: a group before or after what it is the group of. */
function withGroup(text: string, read: (text: string) => HeadingWords | null): HeadingWords | null {
  const lower = text.toLowerCase();
  for (const name of Object.values(groupNames).flat()) {
    const key = name.toLowerCase();
    const rest = lower.startsWith(`${key} `)
      ? text.slice(key.length)
      : lower.endsWith(` ${key}`)
        ? text.slice(0, -key.length)
        : '';
    const words = rest === '' ? null : read(rest.trim());
    if (words) return { ...read(name), ...words };
  }
  return null;
}

/** A region or a municipality with a slip of the pen; it is asked about where its values are shown. */
function misspelt(readers: readonly Reader[], text: string): HeadingWords | null {
  const found = readers.find(([, read]) => {
    const reading = read(text);
    return reading.verdict === 'ask' && (reading.note === 'similarRegion' || reading.note === 'similarMunicipality');
  });
  return found ? { [found[0]]: text } : null;
}

/** «Region: Fosen IKS» is headed by what it is. */
function withoutLabel(text: string): string {
  return text
    .trim()
    .replace(/^(?:kommune)?(?:region|kommune|gruppe|område)(?:en|a|et)?\s*:\s*/iu, '')
    .replace(/\s*:$/u, '')
    .trim();
}
