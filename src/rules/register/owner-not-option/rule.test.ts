import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow, withSettings } from '../../sheetExample';
import { rule } from './rule';

const markedTrondheim = withRow(organisation, 'municipalities', 0, { isOptionMunicipality: 'Ja' });

describeRule(rule, [
  { name: 'the owner is not marked', workbook: organisation, reports: [] },
  {
    name: 'the owner is marked',
    workbook: markedTrondheim,
    reports: [{ message: 'marked', places: ['Kommuner!G2'], values: { name: 'Trondheim' }, fixes: ['unmark'] }],
  },
  {
    name: 'a blank mark says nothing',
    workbook: withRow(organisation, 'municipalities', 0, { isOptionMunicipality: '' }),
    reports: [],
  },
  {
    name: 'the owner sits in a local group',
    workbook: withAddedRow(organisation, 'memberships', {
      region: 'ROR',
      municipality: 'Trondheim',
      person: 'X',
      group: 'LAG',
    }),
    reports: [{ message: 'inLocalGroup', places: ['Medlemskap!B15'] }],
  },
  {
    name: 'another owner is set',
    workbook: withSettings(markedTrondheim, { ownerMunicipality: 'Molde' }),
    reports: [
      { message: 'marked', values: { name: 'Molde' }, fixes: ['unmark'] },
      { message: 'inLocalGroup', places: ['Medlemskap!B7'] },
      { message: 'inLocalGroup', places: ['Medlemskap!B10'] },
    ],
  },
  { name: 'no lists', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);

test('the mark is corrected in its cell', () => {
  expect(editsOf(onlyFix(rule, markedTrondheim).changes)).toEqual([
    { sheet: 'Kommuner', row: 1, column: 6, before: [['Ja']], after: [['Nei']] },
  ]);
});
