import { cooperationRegions } from '../../src/plan/registers/cooperationRegions';
import { municipalities2018 } from '../../src/plan/registers/municipalities2018';
import type { ExampleRow, SheetExample } from '../../src/rules/sheetExample';

const roles = ['Kommunalsjef', 'Kommuneoverlege', 'Sykepleier', 'Systemansvarlig', 'IT', 'Fastlege', 'Rådgiver'];
const groups = ['LAG', 'LAG', 'LAG', 'LAG', 'RAG', 'Samarbeidsrådet'];
const settled = municipalities2018.filter(({ region }) => region !== null);

/** A list of members as people keep it, `count` rows long: posts, regions, dates, and a slip now and then. */
export function memberRows(count: number): readonly ExampleRow[] {
  return Array.from({ length: count }, (_, index): ExampleRow => {
    const { name, region } = settled[index % settled.length] ?? { name: 'Molde', region: 'ROR' };
    const role = roles[index % roles.length] ?? 'IT';
    return {
      region: index % 997 === 0 ? 'Fosen Regionråd' : (region ?? 'ROR'),
      municipality: index % 499 === 0 ? `${name} kommune` : name,
      person: `${role} nr. ${index}, ${name}`,
      role,
      group: groups[index % groups.length] ?? 'LAG',
      isLeader: index % 50 === 0 ? 'Ja' : 'Nei',
      isRegionalDelegate: index % 90 === 0 ? 'Ja' : '',
      isResponsible: index % 12 === 0 ? 'Ja' : 'Nei',
      start: 43_344 + (index % 100),
      end: index % 701 === 0 ? '31.12.2018' : '',
    };
  });
}

/** The plan's regions and municipalities with a list of members. */
export function workbookWith(count: number): SheetExample {
  return {
    layout: 'sheets',
    rows: {
      regions: cooperationRegions.map(({ name }) => ({ name, contactPerson: `Rådgiver, ${name}` })),
      municipalities: municipalities2018.map(({ number, name, region, isOptionMunicipality }) => ({
        number: Number(number),
        name,
        region: region ?? '',
        isOptionMunicipality: isOptionMunicipality ? 'Ja' : 'Nei',
      })),
      memberships: memberRows(count),
    },
  };
}
