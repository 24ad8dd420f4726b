import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cooperationRegions, regionByName } from '../../../src/plan/registers/cooperationRegions';
import { asciiKey } from '../../../src/plan/values/nameKeys';

test('the regions are the 13 that section 8 names, in its order', () => {
  const plan = readFileSync(join(__dirname, '../../rules/data/involveringsplan-2018.txt'), 'utf8').replace(/\s+/g, ' ');
  const listed = (heading: 'moreOgRomsdal' | 'trondelag'): string =>
    cooperationRegions
      .filter(({ county }) => county === heading)
      .map(({ name }) => name)
      .join(', ');
  expect(cooperationRegions).toHaveLength(13);
  expect(plan).toContain(`Møre og Romsdal: ${listed('moreOgRomsdal')}`);
  expect(plan).toContain(`Trøndelag: ${listed('trondelag')}`);
});

test('no name means two regions', () => {
  const names = cooperationRegions.flatMap(({ name, aliases, shortForms }) => [name, ...aliases, ...shortForms]);
  const keys = names.map(asciiKey);
  expect(new Set(keys).size).toBe(keys.length);
});

test('one had ceased when the plan was written, and one was to cease', () => {
  const ended = cooperationRegions.filter(({ status }) => status.ended !== undefined);
  expect(ended.map(({ name, status }) => [name, status.kind])).toEqual([
    ['E-kommune Sunnmøre', 'existing'],
    ['Innherred samkommune', 'ceased'],
  ]);
  expect(regionByName('Innherred samkommune')?.status.ended).toBe('2018-01-01');
  expect(regionByName('Innherred')).toBeUndefined();
});
