import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import {
  withAddedRow,
  withRow,
  withRows,
  withSettings,
  withoutRow,
  type ExampleRow,
  type SheetExample,
} from '../../sheetExample';
import { rule } from './rule';

const member = (index: number, change: ExampleRow, example = organisation): SheetExample =>
  withRow(example, 'memberships', index, change);
const withoutCouncil = withRows(organisation, 'memberships', (rows) =>
  rows.filter(({ group }) => group !== 'Samarbeidsrådet'),
);

describeRule(rule, [
  { name: 'as many as expected, one leader, every region', workbook: organisation, reports: [] },
  {
    name: 'a council that is not entered is one finding',
    workbook: withoutCouncil,
    reports: [{ message: 'noMembers', places: ['Medlemskap!E1'], values: { expected: 2 } }],
  },
  {
    name: 'fewer than expected',
    workbook: withSettings(organisation, { expectedCouncilMembers: 9 }),
    reports: [
      { message: 'otherNumber', places: ['Medlemskap!C13:C14'], values: { count: 2, expected: 9, difference: 7 } },
    ],
  },
  {
    name: 'more than expected',
    workbook: withSettings(organisation, { expectedCouncilMembers: 1 }),
    reports: [{ message: 'otherNumber', values: { count: 2, difference: 1 } }],
  },
  {
    name: 'a member who stands twice is one',
    workbook: withAddedRow(organisation, 'memberships', {
      region: 'ROR',
      municipality: 'Molde',
      person: 'Rådmann, Molde',
      group: 'Samarbeidsråd',
    }),
    reports: [],
  },
  {
    name: 'no leader',
    workbook: member(11, { isLeader: '' }),
    reports: [{ message: 'noLeader', places: ['Medlemskap!F13:F14'] }],
  },
  { name: 'a mark that cannot be read may be the one', workbook: member(11, { isLeader: '?' }), reports: [] },
  {
    name: 'two leaders',
    workbook: member(12, { isLeader: 'Ja' }),
    reports: [{ message: 'severalLeaders', values: { count: 2 } }],
  },
  {
    name: 'regions without a member are one finding, at the regions',
    workbook: withSettings(withoutRow(withAddedRow(organisation, 'regions', { name: 'SiO' }), 'memberships', 12), {
      expectedCouncilMembers: 1,
    }),
    reports: [{ message: 'regionsWithout', places: ['Regioner!A3:A4'], values: { count: 2, regions: 'ROR, SiO' } }],
  },
  { name: 'the municipality tells the region where none is given', workbook: member(12, { region: '' }), reports: [] },
  {
    name: 'a member speaks for each region of the municipality',
    workbook: withRow(
      withSettings(withoutRow(organisation, 'memberships', 12), { expectedCouncilMembers: 1 }),
      'municipalities',
      1,
      { otherRegions: 'ROR' },
    ),
    reports: [],
  },
  {
    name: 'a member whose group cannot be read may be the one',
    workbook: member(12, { group: 'Samarbeidsraadett' }),
    reports: [],
  },
  {
    name: 'a list of members not begun lacks nothing',
    workbook: withRows(organisation, 'memberships', () => []),
    reports: [],
  },
]);
