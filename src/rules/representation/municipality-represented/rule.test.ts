import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withRow, withRows, withSettings, withoutRow, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const member = (index: number, change: ExampleRow, example = organisation): SheetExample =>
  withRow(example, 'memberships', index, change);
const without = (...indexes: number[]): SheetExample =>
  withRows(organisation, 'memberships', (rows) => rows.filter((_, index) => !indexes.includes(index)));

describeRule(rule, [
  { name: 'every municipality has somebody', workbook: organisation, reports: [] },
  {
    name: 'one has nobody',
    workbook: without(6),
    reports: [
      {
        message: 'missing',
        places: ['Kommuner!B7'],
        values: { region: 'ROR', count: 1, of: 3, municipalities: 'Fræna' },
      },
    ],
  },
  {
    name: 'those of one region are one finding, in alphabetical order',
    workbook: without(0, 2, 3),
    reports: [
      {
        message: 'missing',
        places: ['Kommuner!B3', 'Kommuner!B5'],
        values: { count: 2, municipalities: 'Ørland, Åfjord' },
      },
    ],
  },
  {
    name: 'a seat in the council is none in the local group',
    workbook: without(0),
    reports: [{ message: 'missing', values: { municipalities: 'Åfjord' } }],
  },
  {
    name: 'a member in the group of the other region is enough',
    workbook: member(
      6,
      { region: 'Fosen IKS' },
      withRow(organisation, 'municipalities', 5, { otherRegions: 'Fosen IKS' }),
    ),
    reports: [],
  },
  {
    name: 'a member entered for the wrong region is looked into first',
    workbook: member(6, { region: 'Fosen IKS' }),
    reports: [],
  },
  {
    name: 'so is one of the wrong municipality',
    workbook: member(6, { municipality: 'Bjugn' }),
    reports: [],
  },
  {
    name: 'and one whose municipality or group cannot be read',
    workbook: member(
      2,
      { group: 'Lokal arbeidsgrupe' },
      member(3, { group: 'X' }, member(6, { municipality: 'Frænna' })),
    ),
    reports: [],
  },
  {
    name: 'a municipality left blank is somebody nobody knows where is from',
    workbook: member(6, { municipality: '' }),
    reports: [{ message: 'missing', values: { municipalities: 'Fræna' } }],
  },
  {
    name: 'where the seats are fewer than the municipalities the conflict is explained instead',
    workbook: withSettings(without(6), { groupSizeMaximum: 2 }),
    reports: [],
  },
  {
    name: 'one that is no option municipality need not take part',
    workbook: withRow(without(6), 'municipalities', 5, { isOptionMunicipality: 'Nei' }),
    reports: [],
  },
  {
    name: 'a group without members is not begun',
    workbook: withRows(organisation, 'memberships', () => []),
    reports: [],
  },
  {
    name: 'nothing is known without a list of municipalities',
    workbook: {
      layout: 'sheets',
      rows: { memberships: withoutRow(organisation, 'memberships', 6).rows.memberships ?? [] },
    },
    reports: [],
  },
]);
