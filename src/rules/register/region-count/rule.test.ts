import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withAddedRow, withoutRow, withRow } from '../../sheetExample';
import { namedRegions } from './documentation';
import { rule } from './rule';

describeRule(rule, [
  { name: 'as expected', workbook: organisation, reports: [] },
  {
    name: 'one too few',
    workbook: withoutRow(organisation, 'regions', 0),
    reports: [{ message: 'tooFew', places: ['Regioner!A2'], values: { count: 1, expected: 2, difference: 1 } }],
  },
  {
    name: 'one too many',
    workbook: withAddedRow(organisation, 'regions', { name: 'SiO' }),
    reports: [{ message: 'tooMany', places: ['Regioner!A2:A4'] }],
  },
  {
    name: 'the thirteen of the plan',
    workbook: namedRegions,
    reports: [{ message: 'namedInPlan', places: ['Regioner!A2:A14'], values: { count: 13, expected: 12 } }],
  },
  {
    name: 'the thirteen by other names',
    workbook: withRow(namedRegions, 'regions', 0, { name: 'SSIKT' }),
    reports: [{ message: 'namedInPlan' }],
  },
  {
    name: 'thirteen, but not the plan’s',
    workbook: withRow(namedRegions, 'regions', 0, { name: 'Nye Sunnmøre' }),
    reports: [{ message: 'tooMany' }],
  },
  { name: 'thirteen are expected', workbook: namedRegions, settings: { expectedRegions: 13 }, reports: [] },
  { name: 'twelve', workbook: withoutRow(namedRegions, 'regions', 2), reports: [] },
  { name: 'a list not begun', workbook: { layout: 'sheets', rows: { regions: [] } }, reports: [] },
]);
