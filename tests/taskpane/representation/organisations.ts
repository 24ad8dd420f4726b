import { cooperationRegions } from '../../../src/plan/registers/cooperationRegions';
import { municipalities2018, type RegisteredMunicipality } from '../../../src/plan/registers/municipalities2018';
import type { ExampleRow, SheetExample } from '../../../src/rules/sheetExample';

const roles = ['Kommunalsjef', 'Kommuneoverlege', 'Sykepleier', 'Systemansvarlig', 'IT', 'Fastlege', 'Rådgiver'];
const regionOf = ({ region, suggestedRegion }: RegisteredMunicipality): string => region ?? suggestedRegion ?? '';

const regionRows: readonly ExampleRow[] = cooperationRegions.map(({ name, county }) => ({
  name,
  county: county === 'trondelag' ? 'Trøndelag' : 'Møre og Romsdal',
  contactPerson: `Rådgiver, ${name}`,
}));

const municipalityRows: readonly ExampleRow[] = municipalities2018.map((each) => ({
  number: Number(each.number),
  name: each.name,
  region: each.isOptionMunicipality ? regionOf(each) : '',
  isOptionMunicipality: each.isOptionMunicipality ? 'Ja' : 'Nei',
}));

export const member = (region: string, municipality: string, role: string, more: ExampleRow = {}): ExampleRow => ({
  region,
  municipality,
  person: `${role}, ${municipality}`,
  role,
  group: 'LAG',
  ...more,
});

/** A local group that keeps every rule: somebody from each municipality, every role, nine people at least. */
function fullGroup(region: string): ExampleRow[] {
  const names = municipalities2018.filter((each) => regionOf(each) === region && each.isOptionMunicipality);
  const count = Math.max(9, names.length);
  return Array.from({ length: names.length === 0 ? 0 : count }, (_, index) =>
    member(region, names[index % names.length]?.name ?? '', roles[index % roles.length] ?? '', {
      person: `${roles[index % roles.length] ?? ''} ${index + 1}, ${names[index % names.length]?.name ?? ''}`,
      isLeader: index === 0 ? 'Ja' : '',
      isRegionalDelegate: index === 1 ? 'Ja' : '',
      isResponsible: index < names.length ? 'Ja' : '',
    }),
  );
}

const others: readonly ExampleRow[] = [
  {
    municipality: 'Trondheim',
    person: 'Delprosjektleder',
    role: 'Delprosjektleder',
    group: 'RAG',
    isLeader: 'Ja',
  },
  { municipality: 'Molde', person: 'Rådmann, Molde', role: 'Rådmann', group: 'Samarbeidsrådet', isLeader: 'Ja' },
  { municipality: 'Malvik', person: 'Rådmann, Malvik', role: 'Rådmann', group: 'Samarbeidsrådet' },
];

const firstOf = (rows: readonly ExampleRow[], count: number): readonly ExampleRow[] => rows.slice(0, count);

/**
 * The plan's regions and municipalities on their way to be filled: ROR is whole, Orkidé has no leader, Inn-Trøndelag two of them,
 * SiO lacks people and roles, Fosen IKS its delegate and contact person, Namdal Regionråd half of its municipalities, and the others
 * have no group yet.
 */
export function organisationOnItsWay(): SheetExample {
  const without = (rows: readonly ExampleRow[], column: string): readonly ExampleRow[] =>
    rows.map((row) => ({ ...row, [column]: '' }));
  const twoLeaders = fullGroup('Inn-Trøndelag').map((row, index) => (index === 2 ? { ...row, isLeader: 'Ja' } : row));
  return {
    layout: 'sheets',
    rows: {
      regions: regionRows.map((row) => (row['name'] === 'Fosen IKS' ? { ...row, contactPerson: '' } : row)),
      municipalities: municipalityRows,
      memberships: [
        ...fullGroup('ROR'),
        ...without(fullGroup('Orkidé'), 'isLeader'),
        ...twoLeaders,
        ...firstOf(fullGroup('SiO'), 5),
        ...without(fullGroup('Fosen IKS'), 'isRegionalDelegate'),
        ...firstOf(fullGroup('Namdal Regionråd'), 7),
        ...others,
      ],
    },
  };
}

/** Every region with its group, and nothing missing but what the plan itself leaves open. */
export function fullOrganisation(): SheetExample {
  const groups = cooperationRegions.flatMap(({ name }) => fullGroup(name));
  return {
    layout: 'sheets',
    rows: { regions: regionRows, municipalities: municipalityRows, memberships: [...groups, ...others] },
  };
}

/** Regions, municipalities and members by the number, with names as long as anybody would write them. */
export function largeOrganisation(regions: number, each: number, members: number, word = 'Samarbeid'): SheetExample {
  const nameOf = (region: number): string => `${word} ${region + 1}`;
  const municipalities = municipalities2018.slice(0, Math.min(each, municipalities2018.length));
  return {
    layout: 'sheets',
    rows: {
      regions: Array.from({ length: regions }, (_, region) => ({ name: nameOf(region), contactPerson: 'Rådgiver' })),
      municipalities: municipalities.map(({ number, name }, index) => ({
        number: Number(number),
        name,
        region: nameOf(index % regions),
        isOptionMunicipality: 'Ja',
      })),
      memberships: Array.from({ length: members }, (_, index) => {
        const at = index % municipalities.length;
        const role = roles[index % roles.length] ?? '';
        return member(nameOf(at % regions), municipalities[at]?.name ?? '', role, { person: `${role} ${index + 1}` });
      }),
    },
  };
}
