import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow, withRows, withSettings, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const members = (keep: (row: ExampleRow) => boolean): SheetExample =>
  withRows(organisation, 'memberships', (rows) => rows.filter(keep));
const withoutLocal = members(({ group }) => group !== 'LAG');

describeRule(rule, [
  { name: 'every region has one', workbook: organisation, reports: [] },
  {
    name: 'each region without members is one finding, at the region',
    workbook: withoutLocal,
    reports: [
      { message: 'missing', places: ['Regioner!A2'], values: { region: 'Fosen IKS', municipalities: 3 } },
      { message: 'missing', places: ['Regioner!A3'], values: { region: 'ROR', municipalities: 3 } },
    ],
  },
  {
    name: 'an empty list of members lacks every group',
    workbook: members(() => false),
    reports: [{ message: 'missing' }, { message: 'missing' }],
  },
  {
    name: 'a row to be filled in is no member',
    workbook: withAddedRow(withoutLocal, 'memberships', { region: 'ROR', municipality: 'Molde', group: 'LAG' }),
    reports: [{ message: 'missing' }, { message: 'missing' }],
  },
  {
    name: 'one member begins the group',
    workbook: withAddedRow(withoutLocal, 'memberships', {
      region: 'ROR',
      municipality: 'Molde',
      role: 'IT',
      group: 'LAG',
    }),
    reports: [{ message: 'missing', values: { region: 'Fosen IKS' } }],
  },
  {
    name: 'a member without a region is for the region of the municipality',
    workbook: withAddedRow(withoutLocal, 'memberships', { municipality: 'Molde', person: 'Rådgiver', group: 'LAG' }),
    reports: [{ message: 'missing', values: { region: 'Fosen IKS' } }],
  },
  {
    name: 'a group that cannot be read may be the one',
    workbook: withAddedRow(withoutLocal, 'memberships', {
      region: 'ROR',
      municipality: 'Molde',
      person: 'Rådgiver',
      group: 'Lokal arbeidsgrupe',
    }),
    reports: [{ message: 'missing', values: { region: 'Fosen IKS' } }],
  },
  {
    name: 'a member entered for another region leaves the own region without a group',
    workbook: withAddedRow(withoutLocal, 'memberships', {
      region: 'Fosen IKS',
      municipality: 'Molde',
      person: 'Rådgiver',
      group: 'LAG',
    }),
    reports: [{ message: 'missing', values: { region: 'ROR' } }],
  },
  {
    name: 'another number than expected',
    workbook: withSettings(organisation, { expectedLocalGroups: 12 }),
    reports: [{ message: 'otherNumber', places: ['Regioner!A2:A3'], values: { count: 2, expected: 12 } }],
  },
  {
    name: 'the number is not said again where that of the regions differs',
    workbook: withSettings(organisation, { expectedLocalGroups: 12, expectedRegions: 12 }),
    reports: [],
  },
  {
    name: 'nor while a group is missing',
    workbook: withSettings(withoutLocal, { expectedLocalGroups: 12 }),
    reports: [{ message: 'missing' }, { message: 'missing' }],
  },
  {
    name: 'a region listed twice lacks one group',
    workbook: withAddedRow(withoutLocal, 'regions', { name: 'ROR' }),
    reports: [{ message: 'missing' }, { message: 'missing' }],
  },
  { name: 'no regions, no groups', workbook: withRows(organisation, 'regions', () => []), reports: [] },
  {
    name: 'without a list of members nothing is known',
    workbook: { layout: 'sheets', rows: { regions: [{ name: 'ROR' }] } },
    reports: [],
  },
  {
    name: 'the name of a region that is no more counts for nobody',
    workbook: withRow(organisation, 'regions', 1, { name: 'Nordmøre' }),
    reports: [{ message: 'missing', values: { region: 'Nordmøre' } }],
  },
]);
