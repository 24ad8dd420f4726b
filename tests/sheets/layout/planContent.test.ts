import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planActivities } from '../../../src/plan/registers/planActivities';
import { planMeetingPlaces } from '../../../src/plan/registers/planMeetingPlaces';
import { planSeats } from '../../../src/plan/registers/planOrganisation';
import type { PlanQuote } from '../../../src/plan/registers/planQuote';
import { planVersions } from '../../../src/plan/registers/planVersions';
import { municipalities2018, municipalityByName } from '../../../src/plan/registers/municipalities2018';
import { planContent } from '../../../src/sheets/layout/content/workbookContent';
import { languages } from '../../../src/text/language';

/** Lines are broken in the middle of sentences there. */
const flat = (text: string): string => text.replace(/-\s+(?=\p{Ll})|\s+/gu, ' ').trim();
const plan = readFileSync(path.join(__dirname, '../../rules/data/involveringsplan-2018.txt'), 'utf8');

const content = (language: (typeof languages)[number] = 'nb') => planContent([], { language, date1904: false });

test('every quotation is word for word in the plan', () => {
  const sources: (PlanQuote | null)[] = [...planSeats, ...planActivities, ...planMeetingPlaces].map(
    ({ source }) => source,
  );
  const quotes = sources.flatMap((source) => (source && source.quote !== '' ? [flat(source.quote)] : []));
  expect(quotes.length).toBeGreaterThan(10);
  expect(quotes.filter((quote) => !flat(plan).includes(quote))).toEqual([]);
});

test('the versions are those of the plan', () => {
  for (const { version, day, change } of planVersions) {
    const [year = '', month = '', date = ''] = day.split('-');
    expect(flat(plan)).toContain(flat(`${version} ${date}.${month}.${year.slice(2)} ${change}`));
  }
});

test.each(languages)('no person whom the plan names is named, in %s', (language) => {
  const named = [
    ...plan.matchAll(
      /^[● ]*((?:\p{Lu}[\p{L}-]+ ){2,4}|(?:\p{Lu}[\p{L}-]+ )+\p{Lu}[\p{L}-]+), (?:rådmann|prosjektleder|kommuneoverlege|leder|finans|økonomi|Den|IT|divisjon)/gmu,
    ),
  ].map(([, name]) => String(name).trim());
  const authors = [...plan.matchAll(/^0\.\d .*?(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) *$/gmu)].map(([, name]) => String(name));
  const people = [...named, ...authors];
  expect(people.length).toBeGreaterThan(12);
  const text = JSON.stringify(content(language));
  const places = new Set(municipalities2018.map(({ name }) => name));
  const words = people.flatMap((person) => person.split(' ')).filter((word) => word.length > 4 && !places.has(word));
  expect(words.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text))).toEqual([]);
});

describe('municipalities', () => {
  const rows = content().municipalities ?? [];
  const named = (name: string) => rows.find((row) => row.name === name);

  test('are 84, and all but Trondheim have an option', () => {
    expect(rows).toHaveLength(84);
    expect(rows.filter(({ isOptionMunicipality }) => isOptionMunicipality === 'Nei').map(({ name }) => name)).toEqual([
      'Trondheim',
    ]);
  });

  test('have the region that a source tells, or one marked as only suggested', () => {
    expect(named('Molde')).toMatchObject({ region: 'ROR', regionBasis: 'Offentlig kilde' });
    const suggested = rows.filter(({ regionBasis }) => regionBasis === 'Bare foreslått').map(({ name }) => name);
    expect(suggested).toEqual(['Stranda', 'Stordal', 'Sykkylven', 'Oppdal', 'Holtålen', 'Klæbu']);
  });

  test('are without one where the plan has none for them', () => {
    const without = rows.filter(({ region }) => region === '').map(({ name }) => name);
    expect(without).toEqual(['Bindal', 'Trondheim']);
    expect(named('Bindal')?.comment).toContain('Nordland');
  });

  test('may be part of several regions', () => {
    expect(named('Surnadal')).toMatchObject({ region: 'Orkidé', otherRegions: 'SiO' });
  });
});

describe('seats', () => {
  const rows = content().memberships ?? [];

  test('of the council are nine posts with their municipalities and regions, one of them the leader', () => {
    const council = rows.filter(({ group }) => group === 'Samarbeidsrådet');
    expect(council.map(({ person, municipality, region }) => [person, municipality, region])).toEqual([
      ['Rådmann', 'Kristiansund', 'Orkidé'],
      ['Rådmann', 'Molde', 'ROR'],
      ['Prosjektleder SSIKT', 'Hareid', 'Syvstjerna'],
      ['Rådmann', 'Lierne', 'Namdal Regionråd'],
      ['Kommuneoverlege', 'Verdal', 'Innherred samkommune'],
      ['Leder SiO', 'Orkdal', 'SiO'],
      ['Rådmann', 'Malvik', 'Værnesregionen'],
      ['Rådmann', 'Steinkjer', 'Inn-Trøndelag'],
      ['Rådmann', 'Indre Fosen', 'Fosen IKS'],
    ]);
    expect(council.filter(({ isLeader }) => isLeader === 'Ja').map(({ municipality }) => municipality)).toEqual([
      'Kristiansund',
    ]);
  });

  test('of the local working groups there are none, since the plan tells of none', () => {
    expect(rows.filter(({ group }) => group === 'LAG')).toEqual([]);
  });

  test('name municipalities of the register, or none', () => {
    const unknown = planSeats.filter(({ municipality }) => municipality !== null && !municipalityByName(municipality));
    expect(unknown).toEqual([]);
  });
});

describe('activities', () => {
  const rows = content().activities ?? [];

  test('are numbered with numbers, and depend on those before them', () => {
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    for (const { number, dependsOn } of rows) {
      if (dependsOn !== '') expect(Number(dependsOn)).toBeLessThan(Number(number));
    }
  });

  test('are in the order of their days', () => {
    const starts = rows.map(({ start }) => Number(start));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('have a local gathering for each of the thirteen regions', () => {
    const regions = rows
      .filter(({ name }) => typeof name === 'string' && name.startsWith('Lokal kick-off-samling'))
      .map((row) => row.regions);
    expect(regions).toEqual((content().regions ?? []).map(({ name }) => name));
  });

  test('are in a workbook that counts from 1904 on the same days', () => {
    const later = planContent([], { language: 'nb', date1904: true }).activities ?? [];
    expect(later.map(({ start }) => Number(start) + 1_462)).toEqual(rows.map(({ start }) => start));
  });
});
