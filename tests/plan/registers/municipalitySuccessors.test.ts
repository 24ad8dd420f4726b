import type { MunicipalityNumber } from '../../../src/plan/municipality';
import {
  isMunicipalityNumber,
  municipalities2018,
  municipalityByName,
} from '../../../src/plan/registers/municipalities2018';
import { municipalitiesElsewhere } from '../../../src/plan/registers/municipalitiesElsewhere';
import { abbreviations, olderSpellings, samiNames } from '../../../src/plan/registers/municipalitySpellings';
import {
  earlierNumbers,
  formerMunicipalities,
  laterMunicipalities,
  successorsOf,
} from '../../../src/plan/registers/municipalitySuccessors';
import { looseKey } from '../../../src/plan/values/nameKeys';

function numberOf(name: string): MunicipalityNumber {
  const found = municipalityByName(name);
  if (!found) throw new Error(name);
  return found.number;
}
const namesIn = (year: string, name: string): readonly string[] =>
  successorsOf(numberOf(name))
    .filter(({ from, until }) => from <= `${year}-06-01` && (until ?? '9999') >= `${year}-06-01`)
    .map((later) => `${later.number} ${later.name}`);

test('everything refers to a municipality of 2018', () => {
  const referred = [
    ...laterMunicipalities.flatMap(({ parts }) => parts),
    ...formerMunicipalities.map(({ became }) => became),
    ...earlierNumbers.values(),
    ...[samiNames, olderSpellings, abbreviations].flatMap((spellings) => Object.keys(spellings)),
  ];
  expect(referred.filter((number) => !isMunicipalityNumber(number))).toEqual([]);
});

test('a number of another time is not one of 2018, but for Trondheim’s, which kept it', () => {
  const others = [...laterMunicipalities, ...formerMunicipalities].map(({ number }) => number);
  const all = [...others, ...earlierNumbers.keys()];
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter(isMunicipalityNumber)).toEqual(['5001']);
});

test('the municipalities of Trøndelag but Indre Fosen had another number until 2018', () => {
  const numbers = [...earlierNumbers].filter(([before]) => /^1[67]/.test(before) && before !== '1729');
  const renumbered = municipalities2018.filter(({ county, name }) => county === 'trondelag' && name !== 'Indre Fosen');
  expect(numbers.map(([, number]) => number).sort()).toEqual(renumbered.map(({ number }) => number).sort());
});

test.each([
  ['Rindal', '2019', ['5061 Rindal']],
  ['Orkdal', '2019', []],
  ['Orkdal', '2020', ['5059 Orkland']],
  ['Haram', '2022', ['1507 Ålesund']],
  ['Haram', '2024', ['1580 Haram']],
  ['Skodje', '2024', ['1508 Ålesund']],
  ['Snillfjord', '2020', ['5055 Heim', '5056 Hitra', '5059 Orkland']],
  ['Halsa', '2020', ['5055 Heim']],
  ['Klæbu', '2020', ['5001 Trondheim']],
  ['Volda', '2020', ['1577 Volda']],
  ['Bindal', '2024', []],
])('%s had become in %s: %j', (name, year, became) => {
  expect(namesIn(year, name)).toEqual(became);
});

test('the 84 of 2018 were 65 in 2020: 26 in Møre og Romsdal, 38 in Trøndelag, and Bindal', () => {
  const in2020 = municipalities2018.flatMap(({ number }) => {
    const became = successorsOf(number).filter(({ from }) => from <= '2020-01-01');
    return became.length > 0 ? became.map((later) => later.number) : [number];
  });
  const countIn = (county: string): number => new Set(in2020.filter((number) => number.startsWith(county))).size;
  expect([countIn('15'), countIn('50'), countIn('18')]).toEqual([26, 38, 1]);
});

test('a spelling means one municipality, and none elsewhere', () => {
  const spellings = [samiNames, olderSpellings, abbreviations].flatMap((table) =>
    Object.entries(table).flatMap(([number, names]) => names.map((name) => [looseKey(name), number] as const)),
  );
  const known = new Map(municipalities2018.map(({ number, name }) => [looseKey(name), number as string]));
  for (const [key, number] of spellings) {
    expect([key, known.get(key) ?? number]).toEqual([key, number]);
    known.set(key, number);
  }
  const keys = [...known.keys(), ...formerMunicipalities.map(({ name }) => looseKey(name))];
  expect(new Set(keys).size).toBe(keys.length);
  expect(municipalitiesElsewhere.filter((name) => keys.includes(looseKey(name)))).toEqual([]);
});
