import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withoutRow, withRow, withRows } from '../../sheetExample';
import { rule } from './rule';

describeRule(rule, [
  { name: 'the number is as expected', workbook: organisation, reports: [] },
  {
    name: 'one is missing',
    workbook: withoutRow(organisation, 'municipalities', 1),
    reports: [{ message: 'tooFew', places: ['Kommuner!G2:G7'], values: { count: 5, expected: 6, difference: 1 } }],
  },
  {
    name: 'the owner is counted',
    workbook: withRow(organisation, 'municipalities', 0, { isOptionMunicipality: 'Ja' }),
    reports: [{ message: 'tooMany', values: { count: 7, expected: 6, difference: 1 } }],
  },
  {
    name: 'another number is expected',
    workbook: organisation,
    settings: { expectedOptionMunicipalities: 83 },
    reports: [{ message: 'tooFew', values: { difference: 77 } }],
  },
  { name: 'the list is not begun', workbook: withRows(organisation, 'municipalities', () => []), reports: [] },
  { name: 'there is no list', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);
