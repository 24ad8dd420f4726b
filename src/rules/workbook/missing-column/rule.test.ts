import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import type { StructureProblem } from '../../../sheets/planReading';
import type { ExampleWorkbook } from '../../example';
import { rule } from './rule';

function missing(expectedHeader: string, ...headers: readonly string[]): StructureProblem {
  return {
    kind: 'missingColumn',
    table: 'budget',
    expectedHeader,
    place: { sheet: 'Budsjett', cell: 'A9:F9' },
    unknownHeaders: headers.map((header, column) => ({ header, at: { sheet: 'Budsjett', row: 8, column } })),
  };
}
const workbook = (...structure: readonly StructureProblem[]): ExampleWorkbook => ({
  layout: 'tables',
  lines: [],
  structure,
});

describeRule(rule, [
  { name: 'nothing missing', workbook: workbook(), reports: [] },
  {
    name: 'a column that is gone',
    workbook: workbook(missing('Finansiering')),
    reports: [{ message: 'missing', places: ['Budsjett!A9:F9'], values: { table: 'budget', column: 'Finansiering' } }],
  },
  {
    name: 'a header that resembles it is offered, others are not',
    workbook: workbook(missing('Finansiering', 'Finansering', 'Ansvarlig')),
    reports: [{ message: 'missing', fixes: ['rename'] }],
  },
  {
    name: 'a header that contains it is offered',
    workbook: workbook(missing('Tilskudd', 'Tilskudd fra fylkesmannen', 'Ansvarlig')),
    reports: [{ message: 'missing', fixes: ['rename'] }],
  },
  {
    name: 'two that resemble it are for the person to choose between',
    workbook: workbook(missing('Finansiering', 'Finansering', 'Finansiering 2')),
    reports: [{ message: 'missing', fixes: ['rename', 'rename'] }],
  },
  {
    name: 'the only stranger fills the only gap',
    workbook: workbook(missing('Finansiering', 'Hvem betaler')),
    reports: [{ message: 'missing', fixes: ['rename'] }],
  },
  {
    name: 'of two strangers none is more plausible',
    workbook: workbook(missing('Finansiering', 'Hvem betaler', 'Ansvarlig')),
    reports: [{ message: 'missing' }],
  },
  {
    name: 'with two gaps a stranger may be either',
    workbook: workbook(missing('Finansiering', 'Noe annet'), missing('Aktivitet', 'Noe annet')),
    reports: [{ message: 'missing' }, { message: 'missing' }],
  },
]);

test('the fix writes the declared header over the one that stands there', () => {
  const fix = onlyFix(rule, workbook(missing('Finansiering', 'Ansvarlig', 'Finansering')));
  expect(fix.values).toEqual({ from: 'Finansering', to: 'Finansiering' });
  expect(editsOf(fix.changes)).toEqual([
    { sheet: 'Budsjett', row: 8, column: 1, before: [['Finansering']], after: [['Finansiering']] },
  ]);
});
