import type { Reading } from '../../../src/plan/reading';
import { cooperationRegions } from '../../../src/plan/registers/cooperationRegions';
import { readRegion, type KnownRegion } from '../../../src/plan/values/region';
import { asked, noted, rejected, taken, type Row } from './expectation';

const known: readonly KnownRegion[] = cooperationRegions.map(({ name }) => ({ name, aliases: [] }));

const rows: readonly Row<string>[] = [
  ...cooperationRegions.map(({ name }): Row<string> => [name, taken(name), 'as in the plan']),
  ['  namdal\u00a0regionråd ', taken('Namdal Regionråd'), 'case and spaces'],
  ['eKommune Sunnmøre', taken('E-kommune Sunnmøre'), 'without the hyphen'],
  ['Storfjord-samarbeidet', taken('Storfjordsamarbeidet'), 'with a hyphen'],
  ['Trondheimsområdet', taken('Trondheims-området'), 'without the hyphen'],
  ['Værnes-\nregionen', taken('Værnesregionen'), 'hyphenated over a line'],
  ['Inn–Trøndelag', taken('Inn-Trøndelag'), 'en dash'],
  ['ORKide\u0301', taken('Orkidé'), 'decomposed é'],
  ['Orkide', taken('Orkidé'), 'no accent'],
  ['S.i.O.', taken('SiO'), 'points'],
  ['Region Fosen IKS', taken('Fosen IKS'), 'what it is'],
  ['SSIKT', noted('Syvstjerna', 'regionAlias'), 'the IT cooperation of the same seven'],
  ['7-stjerna', noted('Syvstjerna', 'regionAlias'), 'in nynorsk'],
  ['Nordmøre regionråd', noted('Orkidé', 'regionAlias'), 'its other name'],
  ['Fosen regionråd', noted('Fosen IKS', 'regionAlias'), 'its other name'],
  ['Fosen', noted('Fosen IKS', 'regionAlias'), 'for short'],
  ['Innherred', noted('Innherred samkommune', 'regionAlias'), 'for short'],
  ['Trondheimsregionen', noted('Trondheims-området', 'regionAlias'), 'its other name'],
  ['SiO (Samhandlingsenheten i Orkdalsregionen)', noted('SiO', 'regionAlias'), 'both names'],
  ['SSIKT/Syvstjerna', noted('Syvstjerna', 'regionAlias'), 'both names'],
  ['Fosen IKS (Trøndelag)', asked('similarRegion', 'Fosen IKS'), 'something else in parentheses'],
  ['Fjelregionen', asked('similarRegion', 'Fjellregionen'), 'a letter dropped'],
  ['Vernesregionen', asked('similarRegion', 'Værnesregionen'), 'another letter'],
  ['Syvstjernen', asked('similarRegion', 'Syvstjerna'), 'another ending'],
  ['Fosen og Namdal', asked('severalRegions', 'Fosen IKS', 'Namdal Regionråd'), 'two'],
  ['Orkidé; SiO', asked('severalRegions', 'Orkidé', 'SiO'), 'two'],
  ['Sunnmøre', rejected('unknownRegion'), 'has three'],
  ['RAR', rejected('unknownRegion'), 'a short name has no near miss'],
  ['Orkdal', rejected('unknownRegion'), 'a municipality'],
  ['Alle', rejected('unknownRegion'), 'not a name'],
  ['__proto__', rejected('unknownRegion'), 'no name of the language leaks in'],
  ['SiO '.repeat(50), rejected('unknownRegion'), 'too long'],
  ['', taken<string>(null), 'empty'],
  ['-', noted<string>(null, 'dashAsEmpty'), 'dash'],
  ['#REF!', rejected('errorValue'), 'error value'],
];

test.each(rows)('the text «%s» in a region column', (input, reading) => {
  expect(readRegion(input, known)).toEqual(reading);
});

describe('the regions of the workbook', () => {
  const read = (text: string, ...regions: readonly KnownRegion[]): Reading<string> => readRegion(text, regions);

  test('are called what the workbook calls them', () => {
    const own = { name: 'Fosen (FR)', aliases: ['Fosen regionråd'] };
    expect(read('Fosen IKS', own)).toEqual(noted('Fosen (FR)', 'regionAlias'));
    expect(read('fosen fr', own)).toEqual(taken('Fosen (FR)'));
    expect(read('Syvstjerna', { name: 'SSIKT', aliases: [] })).toEqual(noted('SSIKT', 'regionAlias'));
  });

  test('may have other names of their own, which are noted: formulas count by the name alone', () => {
    const own = { name: 'Syvstjerna', aliases: ['De sju', 'SSIKT'] };
    expect(read('de sju', own)).toEqual(noted('Syvstjerna', 'regionAlias'));
    expect(read('SSIKT', own)).toEqual(noted('Syvstjerna', 'regionAlias'));
  });

  test('may have «og» and commas in their names', () => {
    const own = [
      { name: 'Nord, sør og midt', aliases: [] },
      { name: 'SiO', aliases: [] },
    ];
    expect(read('Nord, Sør og Midt', ...own)).toEqual(taken('Nord, sør og midt'));
    expect(read('nord, sør og midt og SiO', ...own)).toEqual(asked('severalRegions', 'Nord, sør og midt', 'SiO'));
  });

  test('are the only ones there are', () => {
    expect(read('SiO', { name: 'ROR', aliases: [] })).toEqual(rejected('unknownRegion'));
    expect(read('SiO')).toEqual(rejected('unknownRegion'));
  });

  test('are asked about where two have the name', () => {
    const own = [
      { name: 'A-regionen', aliases: ['Kysten'] },
      { name: 'B-regionen', aliases: ['Kysten', 'A-regionen'] },
    ];
    expect(read('kysten', ...own)).toEqual(asked('severalRegions', 'A-regionen', 'B-regionen'));
    expect(read('A-regionen', ...own)).toEqual(taken('A-regionen'));
  });

  test('are read afresh when the list is another', () => {
    expect(readRegion('SiO', [{ name: 'SIO', aliases: [] }])).toEqual(taken('SIO'));
    expect(readRegion('SiO', [{ name: 'Sio', aliases: [] }])).toEqual(taken('Sio'));
  });
});
