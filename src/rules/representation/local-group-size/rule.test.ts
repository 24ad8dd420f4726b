import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow, withRows, withSettings, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const sized = (minimum: number, maximum: number, example: SheetExample = organisation): SheetExample =>
  withSettings(example, { groupSizeMinimum: minimum, groupSizeMaximum: maximum });
const another = (change: ExampleRow): SheetExample =>
  withAddedRow(organisation, 'memberships', { region: 'ROR', municipality: 'Rauma', group: 'LAG', ...change });

describeRule(rule, [
  { name: 'both groups of five are within bounds', workbook: organisation, reports: [] },
  { name: 'the bounds themselves are kept', workbook: sized(5, 5), reports: [] },
  {
    name: 'too few',
    workbook: sized(6, 8),
    reports: [
      {
        message: 'tooFew',
        places: ['Medlemskap!C2:C6'],
        values: { region: 'Fosen IKS', count: 5, minimum: 6, difference: 1 },
      },
      { message: 'tooFew', places: ['Medlemskap!C7:C11'] },
    ],
  },
  {
    name: 'too many',
    workbook: sized(1, 4),
    reports: [{ message: 'tooMany', values: { count: 5, maximum: 4, difference: 1 } }, { message: 'tooMany' }],
  },
  { name: 'a row that stands twice counts once', workbook: sized(5, 5, another({ person: 'IT, Rauma' })), reports: [] },
  {
    name: 'a named person counts once for two municipalities',
    workbook: sized(
      1,
      6,
      withAddedRow(
        withAddedRow(organisation, 'memberships', {
          region: 'ROR',
          municipality: 'Rauma',
          person: 'Kari Nordmann',
          group: 'LAG',
        }),
        'memberships',
        { region: 'ROR', municipality: 'Molde', person: 'Kari  Nordmann', group: 'LAG' },
      ),
    ),
    reports: [],
  },
  {
    name: 'the same post in two municipalities is two people',
    workbook: sized(1, 5, another({ person: '', role: 'Kommunalsjef' })),
    reports: [{ message: 'tooMany', values: { region: 'ROR', count: 6 } }],
  },
  {
    name: 'a successor does not come in addition',
    workbook: sized(
      5,
      5,
      withRow(another({ person: 'Ny rådgiver', start: 43_435 }), 'memberships', 7, { end: 43_434 }),
    ),
    reports: [],
  },
  { name: 'a row without anybody does not count', workbook: sized(5, 5, another({})), reports: [] },
  {
    name: 'with more municipalities than seats there may be one from each',
    workbook: sized(
      1,
      2,
      withRows(organisation, 'memberships', (rows) => rows.filter((_, index) => ![3, 4, 8, 9].includes(index))),
    ),
    reports: [],
  },
  {
    name: 'but not more people than municipalities, nor fewer than the least',
    workbook: sized(
      2,
      2,
      withRows(organisation, 'memberships', (rows) => rows.filter((_, index) => ![0, 1, 2, 3].includes(index))),
    ),
    reports: [
      { message: 'tooFew', values: { region: 'Fosen IKS', count: 1 } },
      { message: 'tooMany', values: { region: 'ROR', count: 5 } },
    ],
  },
  {
    name: 'a member entered for another region makes neither group too small nor too large',
    workbook: sized(5, 5, withRow(organisation, 'memberships', 4, { region: 'ROR' })),
    reports: [],
  },
  {
    name: 'a group without members is not too small',
    workbook: withRows(organisation, 'memberships', () => []),
    reports: [],
  },
]);
