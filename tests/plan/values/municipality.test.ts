import type { MunicipalityNumber } from '../../../src/plan/municipality';
import type { Reading } from '../../../src/plan/reading';
import { municipalities2018 } from '../../../src/plan/registers/municipalities2018';
import { municipalitiesElsewhere } from '../../../src/plan/registers/municipalitiesElsewhere';
import {
  earlierNumbers,
  formerMunicipalities,
  laterMunicipalities,
} from '../../../src/plan/registers/municipalitySuccessors';
import { looseKey } from '../../../src/plan/values/nameKeys';
import { readMunicipality } from '../../../src/plan/values/municipality';
import { noted, rejected, taken } from './expectation';
import { municipalityRows } from './municipalityRows';
import { seededRandom } from './seededRandom';

const read = (value: string | number | boolean): Reading<MunicipalityNumber> => readMunicipality({ value });

describe.each(Object.entries(municipalityRows))('%s', (_name, rows) => {
  test.each(rows)('the text «%s» in a municipality column', (input, reading) => {
    expect(read(input)).toEqual(reading);
  });
});

test.each([
  [5024, taken('5024')],
  [1613, noted('5012', 'olderNumber')],
  [5024.5, rejected('unknownMunicipality')],
  [-5024, rejected('unknownMunicipality')],
  [0, rejected('unknownMunicipality')],
  [NaN, rejected('unknownMunicipality')],
  [1e21, rejected('unknownMunicipality')],
  [true, rejected('unknownMunicipality')],
])('the cell value %p', (value, reading) => {
  expect(read(value)).toEqual(reading);
});

test('a namesake elsewhere needs no word where the workbook lists the municipality itself', () => {
  const listed = new Set(municipalities2018.map(({ number }) => number));
  expect(readMunicipality({ value: 'Herøy' }, { listed })).toEqual(taken('1515'));
  expect(readMunicipality({ value: 'Herøy' }, { listed: new Set() })).toEqual(noted('1515', 'alsoElsewhere'));
  expect(readMunicipality({ value: 'Aalesund' }, { listed })).toEqual(noted('1504', 'olderSpelling'));
});

describe('every municipality', () => {
  const styles: Readonly<Record<string, (number: string, name: string, officialName: string) => string>> = {
    number: (number) => number,
    'official name': (_number, _name, officialName) => officialName,
    'number and name': (number, name) => `${number} ${name}`,
    'name and number': (number, name) => `${name.toUpperCase()} kommune (${number})`,
    'decomposed name': (number, name) => `${name.normalize('NFD')}, ${number}`,
  };
  test.each(Object.entries(styles))('reads back in the style «%s»', (_name, write) => {
    for (const { number, name, officialName } of municipalities2018) {
      const text = write(number, name, officialName);
      expect([text, read(text)]).toEqual([text, taken(number)]);
    }
  });

  test('with a letter changed, dropped or doubled is never taken', () => {
    // Some of them are other names: «Stranda» less an a is Strand. And a space, an «aa» for å and the like are no letters changed.
    const isName = new Set(municipalities2018.map(({ name }) => looseKey(name)));
    const faults: unknown[] = [];
    for (const { name } of municipalities2018) {
      for (let at = 0; at < name.length; at += 1) {
        for (const letter of ['', 'q', name.charAt(at).repeat(2)]) {
          const text = name.slice(0, at) + letter + name.slice(at + 1);
          const reading = read(text);
          if ('value' in reading && !isName.has(looseKey(text))) faults.push({ text, reading });
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test('with a letter doubled is suggested', () => {
    for (const { number, name } of municipalities2018) {
      const text = `${name}${name.slice(-1)}`;
      const reading = read(text);
      const isSuggested = reading.verdict === 'ask' && reading.candidates.includes(number);
      expect([text, isSuggested || looseKey(text) === looseKey(name)]).toEqual([text, true]);
    }
  });
});

test('what was or became of them is recognised by name and number', () => {
  for (const { number, name, parts } of laterMunicipalities) {
    for (const text of [name, number, `${number} ${name}`]) {
      const reading = read(text);
      const found = 'value' in reading ? [reading.value] : 'candidates' in reading ? reading.candidates : [];
      expect([text, found.length > 0 && found.every((each) => each !== null && parts.includes(each))]).toEqual([
        text,
        true,
      ]);
    }
  }
  for (const { number, name, became } of formerMunicipalities) {
    for (const text of [name, number]) {
      expect(read(text)).toEqual({ verdict: 'ask', candidates: [became], note: 'formerMunicipality' });
    }
  }
  for (const [before, number] of earlierNumbers) expect(read(before)).toEqual(noted(number, 'olderNumber'));
});

test.each(municipalitiesElsewhere)('%s is not taken for one in the area', (name) => {
  expect(read(name)).toEqual(rejected('notInPlanArea'));
});

test('any text gets a verdict with numbers of the register, the same whatever nobody sees', () => {
  const random = seededRandom(7);
  const words = [
    ...municipalities2018.flatMap(({ number, name }) => [number, name]),
    ...[
      'Orkland',
      'Rissa',
      'kommune',
      'nye',
      'M&R',
      'Trøndelag',
      'og',
      'Møre og Romsdal',
      '5059',
      '1613',
      '2020',
      'sentrum',
    ],
    ...[' ', '/', ' - ', '-', '(', ')', ', ', ';', '\n', '?', '.', 'k', 'å', '\u030a', '\ud800', '😀', '[', '|'],
  ];
  const numbers = new Set<string | null>([null, ...municipalities2018.map(({ number }) => number)]);
  const faults: unknown[] = [];
  for (let round = 0; round < 5000; round += 1) {
    const glue = random.oneOf(['', ' ']);
    const text = Array.from({ length: random.integer(0, 8) }, () => random.oneOf(words)).join(glue);
    const reading = read(text);
    const found = 'value' in reading ? [reading.value] : 'candidates' in reading ? reading.candidates : [];
    const isWhole = found.every((each) => numbers.has(each)) && (reading.verdict !== 'ask' || found.length > 0);
    const isSame = JSON.stringify(read(` ${text}\u200b`)) === JSON.stringify(reading);
    if (!isWhole || !isSame) faults.push({ text, reading });
  }
  expect(faults.slice(0, 5)).toEqual([]);
});

test.each(['5024 ', 'Orkdal ', '(', 'a ', 'kommune ', '-', '/', ' og ', 'm og ', 'nye ', '1', '?'])(
  'the longest text that is read, of «%s», takes little time',
  (part) => {
    const text = part.repeat(200).slice(0, 196);
    const started = process.cpuUsage().user;
    for (let round = 0; round < 20; round += 1) read(`${text}${round}`);
    expect(process.cpuUsage().user - started).toBeLessThan(2e6);
  },
);
