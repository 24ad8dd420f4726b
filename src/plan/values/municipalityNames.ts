import type { MunicipalityNumber } from '../municipality';
import type { ReadingNoteId } from '../reading';
import { isMunicipalityNumber, municipalities2018 } from '../registers/municipalities2018';
import { municipalitiesElsewhere } from '../registers/municipalitiesElsewhere';
import { abbreviations, olderSpellings, samiNames } from '../registers/municipalitySpellings';
import { earlierNumbers, formerMunicipalities, laterMunicipalities } from '../registers/municipalitySuccessors';
import { foldLine } from './normalise';
import { asciiKey, looseKey } from './nameKeys';
import { nearest } from './nearest';

/** What a name or a number stands for. */
export interface Named {
  /** Municipalities of 2018; none when it lies outside the plan's area. */
  readonly numbers: readonly MunicipalityNumber[];
  readonly note: ReadingNoteId | null;
  /** A municipality of another time: which one of 2018 is meant is not for us to say. */
  readonly isOfAnotherTime: boolean;
  /** Where a later municipality has the same name and is larger: what it is made of. */
  readonly later: readonly MunicipalityNumber[];
}

const outside: Named = { numbers: [], note: 'notInPlanArea', isOfAnotherTime: false, later: [] };

const byName = new Map<string, Named>();
const byLooseName = new Map<string, Named>();

// The first municipality of a name after 2018 is the one that was being planned then: Ålesund with Haram.
for (const { name, parts } of [...laterMunicipalities].reverse()) add(name, ofAnotherTime(parts, 'laterMunicipality'));
for (const { name, became } of formerMunicipalities) add(name, ofAnotherTime([became], 'formerMunicipality'));
for (const { number, name, officialName } of municipalities2018) {
  const later = byName.get(nameKey(name))?.numbers ?? [];
  const named = (note: ReadingNoteId | null): Named => ({ numbers: [number], note, isOfAnotherTime: false, later });
  // The official name has the county where another municipality has the same name.
  add(name, named(officialName.includes('(') ? 'alsoElsewhere' : null));
  for (const sami of samiNames[number] ?? []) add(sami, named(null));
  for (const older of olderSpellings[number] ?? []) add(older, named('olderSpelling'));
}
/** Abbreviations are too short to be near to anything. */
const near = [...byName].map(([name, named]) => [asciiKey(name), named] as const);

for (const { number, name } of municipalities2018) {
  const { later = [] } = byName.get(nameKey(name)) ?? {};
  for (const short of abbreviations[number] ?? []) {
    add(short, { numbers: [number], note: 'otherSpelling', isOfAnotherTime: false, later });
  }
}
for (const name of municipalitiesElsewhere) byName.set(nameKey(name), outside);

function add(name: string, named: Named): void {
  byName.set(nameKey(name), named);
  byLooseName.set(looseKey(name), named);
}

function ofAnotherTime(numbers: readonly MunicipalityNumber[], note: ReadingNoteId): Named {
  return { numbers, note, isOfAnotherTime: true, later: numbers };
}

function nameKey(name: string): string {
  return foldLine(name);
}

/** `undefined` for what is no municipality's name. */
export function municipalityNamed(name: string): Named | undefined {
  const exact = byName.get(nameKey(name));
  if (exact) return exact;
  const loose = byLooseName.get(looseKey(name));
  return loose && { ...loose, note: loose.note ?? (/aa/iu.test(name) ? 'olderSpelling' : 'otherSpelling') };
}

/** Any four digits are some municipality's number, or look like it. */
export function municipalityNumbered(number: string): Named {
  if (isMunicipalityNumber(number)) return { ...outside, numbers: [number], note: null };
  const renumbered = earlierNumbers.get(number);
  if (renumbered) return { ...outside, numbers: [renumbered], note: 'olderNumber' };
  const former = formerMunicipalities.find((each) => each.number === number);
  if (former) return ofAnotherTime([former.became], 'formerMunicipality');
  const parts = laterMunicipalities.find((each) => each.number === number)?.parts ?? [];
  if (parts.length > 1) return ofAnotherTime(parts, 'laterMunicipality');
  return parts.length === 1 ? { ...outside, numbers: parts, note: 'laterNumber' } : outside;
}

/** The municipalities whose names are nearest in spelling; none when no name is near. */
export function municipalitiesLike(name: string): readonly MunicipalityNumber[] {
  return [...new Set(nearest(name, near).flatMap(({ numbers }) => numbers))];
}

/** The municipalities named somewhere among other words: «Oppdal sentrum». */
export function municipalitiesWithin(text: string): readonly MunicipalityNumber[] {
  const words = text.split(/[\s/-]+/u);
  const found: MunicipalityNumber[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const two = municipalityNamed(words.slice(first, first + 2).join(' '));
    const named = two ?? municipalityNamed(words[first] ?? '');
    found.push(...(named?.numbers ?? []));
    if (two && !municipalityNamed(words[first] ?? '')) first += 1;
  }
  return [...new Set(found)];
}
