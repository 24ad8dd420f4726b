import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';
import { namedRegions } from '../region-count/documentation';
import { rule } from './rule';

const misspelt = withRow(organisation, 'regions', 0, { name: 'Fossen IKS' });

describeRule(rule, [
  { name: 'regions of the plan', workbook: namedRegions, reports: [] },
  {
    name: 'by another of its names',
    workbook: withRow(organisation, 'regions', 0, { name: 'Fosen Regionråd' }),
    reports: [{ message: 'otherName', places: ['Regioner!A2'], values: { planName: 'Fosen IKS' }, fixes: ['rename'] }],
  },
  {
    name: 'renamed, with only a third name telling which it is',
    workbook: withRow(organisation, 'regions', 0, { name: 'Havgapet', aliases: 'Kysten; Fosen Regionråd' }),
    reports: [{ message: 'otherName', values: { name: 'Havgapet', planName: 'Fosen IKS' }, fixes: ['rename'] }],
  },
  {
    name: 'by a name of its own, with the plan’s beside it',
    workbook: withRow(organisation, 'regions', 0, { name: 'Havgapet', aliases: 'Kysten; Fosen IKS' }),
    reports: [],
  },
  {
    name: 'not of the plan',
    workbook: withAddedRow(organisation, 'regions', { name: 'Nye Nordfjord' }),
    reports: [{ message: 'notInPlan', places: ['Regioner!A4'], values: { name: 'Nye Nordfjord' } }],
  },
  {
    name: 'misspelt',
    workbook: misspelt,
    reports: [{ message: 'similar', places: ['Regioner!A2'], values: { suggestion: 'Fosen IKS' }, fixes: ['rename'] }],
  },
  {
    name: 'misspelt, with another of its names beside it',
    workbook: withRow(misspelt, 'regions', 0, { aliases: 'Fosen Regionråd' }),
    reports: [{ message: 'similar', fixes: ['rename'] }],
  },
  {
    name: 'twice under two names',
    workbook: withAddedRow(organisation, 'regions', { name: 'Romsdal regionråd' }),
    reports: [{ message: 'duplicate', places: ['Regioner!A4', 'Regioner!A3'], values: { other: 'ROR' } }],
  },
  {
    name: 'a region of one’s own twice',
    workbook: withAddedRow(withAddedRow(organisation, 'regions', { name: 'Nye Nordfjord' }), 'regions', {
      name: 'nye nordfjord',
    }),
    reports: [{ message: 'notInPlan' }, { message: 'duplicate', places: ['Regioner!A5', 'Regioner!A4'] }],
  },
  { name: 'no list', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);

test('the name is corrected in its cell', () => {
  expect(editsOf(onlyFix(rule, misspelt).changes)).toEqual([
    { sheet: 'Regioner', row: 1, column: 0, before: [['Fossen IKS']], after: [['Fosen IKS']] },
  ]);
});
