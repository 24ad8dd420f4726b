import { withSettings, type ExampleRow, type SheetExample } from './sheetExample';

/**
 * A small organisation that keeps every rule about regions, municipalities and members: two regions with three municipalities
 * each, local groups of four, a regional group led from Trondheim, a council of two. Posts, no people. The expected numbers stand
 * in its settings.
 */

const regions: readonly ExampleRow[] = [
  { name: 'Fosen IKS', county: 'Trøndelag', contactPerson: 'Rådgiver, Åfjord', webPage: 'www.fosenregionen.no' },
  { name: 'ROR', county: 'Møre og Romsdal', contactPerson: 'Prosjektleder, Molde', webPage: 'www.ror.no' },
];

const municipality = (number: number, name: string, county: string, region: string): ExampleRow => ({
  number,
  name,
  county,
  region,
  regionBasis: 'Offentlig kilde',
  isOptionMunicipality: 'Ja',
});

const municipalities: readonly ExampleRow[] = [
  { ...municipality(5001, 'Trondheim', 'Trøndelag', ''), regionBasis: '', isOptionMunicipality: 'Nei' },
  municipality(5018, 'Åfjord', 'Trøndelag', 'Fosen IKS'),
  municipality(5017, 'Bjugn', 'Trøndelag', 'Fosen IKS'),
  municipality(5015, 'Ørland', 'Trøndelag', 'Fosen IKS'),
  municipality(1502, 'Molde', 'Møre og Romsdal', 'ROR'),
  municipality(1548, 'Fræna', 'Møre og Romsdal', 'ROR'),
  municipality(1539, 'Rauma', 'Møre og Romsdal', 'ROR'),
];

const local = (region: string, place: string, role: string, more: ExampleRow = {}): ExampleRow => ({
  region,
  municipality: place,
  person: `${role}, ${place}`,
  role,
  group: 'LAG',
  ...more,
});

const memberships: readonly ExampleRow[] = [
  local('Fosen IKS', 'Åfjord', 'Kommuneoverlege', { isLeader: 'Ja', isResponsible: 'Ja' }),
  local('Fosen IKS', 'Bjugn', 'Kommunalsjef', { isRegionalDelegate: 'Ja', isResponsible: 'Ja' }),
  local('Fosen IKS', 'Ørland', 'Sykepleier', { isResponsible: 'Ja' }),
  local('Fosen IKS', 'Ørland', 'Systemansvarlig'),
  local('Fosen IKS', 'Bjugn', 'IT'),
  local('ROR', 'Molde', 'Kommunalsjef', { isLeader: 'Ja', isRegionalDelegate: 'Ja', isResponsible: 'Ja' }),
  local('ROR', 'Fræna', 'Sykepleier', { isResponsible: 'Ja' }),
  local('ROR', 'Rauma', 'IT', { isResponsible: 'Ja' }),
  local('ROR', 'Molde', 'Systemansvarlig'),
  local('ROR', 'Rauma', 'Kommuneoverlege'),
  {
    region: '',
    municipality: 'Trondheim',
    person: 'Delprosjektleder',
    role: 'Delprosjektleder',
    group: 'RAG',
    isLeader: 'Ja',
  },
  {
    region: 'Fosen IKS',
    municipality: 'Åfjord',
    person: 'Rådmann, Åfjord',
    role: 'Rådmann',
    group: 'Samarbeidsrådet',
    isLeader: 'Ja',
  },
  { region: 'ROR', municipality: 'Molde', person: 'Rådmann, Molde', role: 'Rådmann', group: 'Samarbeidsrådet' },
];

export const organisation: SheetExample = withSettings(
  { layout: 'sheets', rows: { regions, municipalities, memberships } },
  {
    expectedOptionMunicipalities: 6,
    expectedRegions: 2,
    expectedLocalGroups: 2,
    groupSizeMinimum: 4,
    groupSizeMaximum: 6,
    expectedCouncilMembers: 2,
  },
);
