import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';
import { rule } from './rule';

const lost = withRow(organisation, 'municipalities', 1, { region: '' });
const bindal = withAddedRow(organisation, 'municipalities', {
  number: 1811,
  name: 'Bindal',
  isOptionMunicipality: 'Ja',
});

describeRule(rule, [
  { name: 'all have one, and the owner needs none', workbook: organisation, reports: [] },
  {
    name: 'one lost its region',
    workbook: lost,
    reports: [{ message: 'missing', places: ['Kommuner!D3'], values: { name: 'Åfjord' }, fixes: ['setRegion'] }],
  },
  {
    name: 'the region that a source names is not in the workbook',
    workbook: withRow(lost, 'regions', 0, { name: 'Orkidé' }),
    reports: [{ message: 'missing', places: ['Kommuner!D3'], fixes: [] }],
  },
  {
    name: 'Bindal without the region that is suggested for it',
    workbook: bindal,
    reports: [{ message: 'outsideCounties', places: ['Kommuner!D9'], values: { name: 'Bindal' }, fixes: [] }],
  },
  {
    name: 'Bindal with it',
    workbook: withAddedRow(bindal, 'regions', { name: 'Namdal regionråd' }),
    reports: [{ message: 'outsideCounties', fixes: ['setRegion'] }],
  },
  {
    name: 'a region that cannot be read is for another rule',
    workbook: withRow(organisation, 'municipalities', 1, { region: 'Ytre Fosna samarbeidsråd' }),
    reports: [],
  },
  {
    name: 'a municipality that is not in the register',
    workbook: withAddedRow(organisation, 'municipalities', { name: 'Andeby', isOptionMunicipality: 'Ja' }),
    reports: [{ message: 'missing', values: { name: 'Andeby' }, fixes: [] }],
  },
  { name: 'no list', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);

test('the region is written into its empty cell', () => {
  expect(editsOf(onlyFix(rule, lost).changes)).toEqual([
    { sheet: 'Kommuner', row: 2, column: 3, before: [['']], after: [['Fosen IKS']] },
  ]);
});
