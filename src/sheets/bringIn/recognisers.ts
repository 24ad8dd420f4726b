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
const workAreas = namesByChoice(workAreaChoices);
const pieceSeparator = /\s+[–—-]\s+|[:;,|()[\]\n]+|\s+i\s+(?=\p{Lu})/u;
const MAX_LENGTH = 120;

/** `null` where nothing in the text is known: «Fosen IKS – LAG» names a region and a group, «Merk!» nothing. */
export function headingReader(regions: readonly KnownRegion[]): ReadHeading {
  const readers: readonly [HeadingKind, (text: string) => Reading<unknown>][] = [
    ['group', (text) => matchChoice(text, groups)],
    ['region', (text) => readRegion(text, regions)],
    ['municipality', (text) => readMunicipality({ value: text })],
    ['workArea', (text) => matchChoice(text, workAreas)],
  ];
  const kindOf = (text: string, isWhole: boolean): HeadingKind | undefined =>
    readers.find(([, read]) => isNamed(read(text)))?.[0] ?? (isWhole ? misspelt(readers, text) : undefined);
  return (text) => {
    if (text.length > MAX_LENGTH) return null;
    const whole = withoutLabel(text);
    const kind = kindOf(whole, true);
    if (kind) return { [kind]: whole };
    const words: Partial<Record<HeadingKind, string>> = {};
    for (const piece of text.split(pieceSeparator).map(withoutLabel)) {
      const found = piece === '' ? undefined : kindOf(piece, false);
      if (found) words[found] ??= piece;
    }
    return Object.keys(words).length > 0 ? words : null;
  };
}

const isNamed = (reading: Reading<unknown>): boolean =>
  (reading.verdict === 'accept' || reading.verdict === 'accept-note') && reading.value !== null;

/** A region or a municipality with a slip of the pen; it is asked about where its values are shown. */
function misspelt(
  readers: readonly [HeadingKind, (text: string) => Reading<unknown>][],
  text: string,
): HeadingKind | undefined {
  return readers.find(([, read]) => {
    const reading = read(text);
    return reading.verdict === 'ask' && (reading.note === 'similarRegion' || reading.note === 'similarMunicipality');
  })?.[0];
}

/** «Region: Fosen IKS» is headed by what it is. */
function withoutLabel(text: string): string {
  return text
    .trim()
    .replace(/^(?:kommune)?(?:region|kommune|gruppe|område)(?:en|a|et)?\s*:\s*/iu, '')
    .replace(/\s*:$/u, '')
    .trim();
}
