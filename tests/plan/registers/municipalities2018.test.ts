import { counties, countyNumbers } from '../../../src/plan/county';
import { cooperationRegions } from '../../../src/plan/registers/cooperationRegions';
import { countyOfNumber } from '../../../src/plan/registers/counties';
import {
  isMunicipalityNumber,
  municipalities2018,
  municipalityByName,
  municipalityByNumber,
} from '../../../src/plan/registers/municipalities2018';

const regionNames: readonly string[] = cooperationRegions.map(({ name }) => name);

test('the area has 84 municipalities: 36 in Møre og Romsdal, 47 in Trøndelag, and Bindal', () => {
  expect(municipalities2018).toHaveLength(84);
  const byCounty = counties.map((county) => municipalities2018.filter((each) => each.county === county).length);
  expect(Object.fromEntries(counties.map((county, index) => [county, byCounty[index]]))).toEqual({
    moreOgRomsdal: 36,
    trondelag: 47,
    nordland: 1,
  });
  expect(municipalityByNumber('1811')).toMatchObject({ name: 'Bindal', county: 'nordland' });
});

test('all but Trondheim are option municipalities, and they are 83 (section 2)', () => {
  expect(
    municipalities2018.filter(({ isOptionMunicipality }) => !isOptionMunicipality).map(({ name }) => name),
  ).toEqual(['Trondheim']);
  expect(municipalities2018.filter(({ isOptionMunicipality }) => isOptionMunicipality)).toHaveLength(83);
});

test('727 086 people lived there on 1 January 2018', () => {
  expect(municipalities2018.reduce((sum, { population2018 }) => sum + population2018, 0)).toBe(727_086);
});

test.each(municipalities2018)(
  '$number $name is found by its number and its names, in the county of its number',
  (each) => {
    expect(each.number).toMatch(/^\d{4}$/);
    expect(each.number.slice(0, 2)).toBe(countyNumbers[each.county]);
    expect(countyOfNumber(each.number)).toBe(each.county);
    expect(isMunicipalityNumber(each.number)).toBe(true);
    expect(municipalityByNumber(each.number)).toBe(each);
    expect(municipalityByName(each.name)).toBe(each);
    expect(municipalityByName(each.officialName)).toBe(each);
    expect(each.officialName).toContain(each.name);
    expect(each.population2018).toBeGreaterThan(0);
  },
);

test('there is nothing else in it', () => {
  expect(isMunicipalityNumber('1818')).toBe(false);
  expect(municipalityByNumber('toString')).toBeUndefined();
  expect(municipalityByName('Orkland')).toBeUndefined();
  expect(countyOfNumber('0301')).toBeUndefined();
});

describe('the regions of the municipalities', () => {
  test('are sourced, or only suggested, or not known', () => {
    for (const { region, suggestedRegion, regionConfidence } of municipalities2018) {
      expect(regionConfidence).toBe(region ? 'sourced' : suggestedRegion ? 'suggested' : 'none');
      expect(region && suggestedRegion).toBeNull();
    }
    expect(municipalities2018.filter(({ regionConfidence }) => regionConfidence === 'none')).toMatchObject([
      { name: 'Trondheim' },
    ]);
  });

  test('are regions of the plan, each once for a municipality', () => {
    for (const { region, suggestedRegion, alternativeRegions } of municipalities2018) {
      const all = [region ?? [], suggestedRegion ?? [], alternativeRegions.map((other) => other.region)].flat(2);
      expect(new Set(all).size).toBe(all.length);
      for (const name of all) expect(regionNames).toContain(name);
    }
  });

  test('have the municipalities that their sources name', () => {
    const counts = cooperationRegions.map(({ name }) => [
      name,
      municipalities2018.filter(({ region }) => region === name).length,
      municipalities2018.filter(({ suggestedRegion }) => suggestedRegion === name).length,
    ]);
    expect(counts).toEqual([
      ['Syvstjerna', 7, 0],
      ['E-kommune Sunnmøre', 8, 0],
      ['Storfjordsamarbeidet', 0, 3],
      ['ROR', 8, 0],
      ['Orkidé', 10, 0],
      ['Værnesregionen', 6, 0],
      ['Innherred samkommune', 2, 0],
      ['Inn-Trøndelag', 4, 0],
      ['Namdal Regionråd', 13, 1],
      ['SiO', 9, 1],
      ['Fosen IKS', 6, 0],
      ['Trondheims-området', 2, 1],
      ['Fjellregionen', 1, 1],
    ]);
  });
});
