import { differenceReason } from '../../../src/taskpane/budget/reason';
import { budgetReading, type BudgetRow } from './budgetReading';

function reasonOf(row: BudgetRow): ReturnType<typeof differenceReason> {
  const { reading, budget } = budgetReading([row]);
  const [line] = budget.lines;
  if (!line) throw new Error('no line');
  return differenceReason(reading, line);
}

test.each<[string, BudgetRow, ReturnType<typeof differenceReason>]>([
  ['no difference has no reason', ['A', 100_000, 100_000, 'Tilskudd', '', 'Noe'], null],
  [
    'the line’s own comment, by the header of its column',
    ['A', 100_000, 200_000, 'Tilskudd', '', 'Flere samlinger'],
    { kind: 'comment', column: 'Kommentar', comment: 'Flere samlinger' },
  ],
  ['none is made up', ['A', 100_000, 200_000, 'Tilskudd'], { kind: 'unexplained' }],
  [
    'own funding follows the financing plan when it changes by as much',
    ['A', 1_200_000, 2_000_000, 'Egenfinansiering'],
    { kind: 'financing', column: 'Egenfinansiering' },
  ],
  ['and does not when it does not', ['A', 1_200_000, 1_900_000, 'Egenfinansiering'], { kind: 'unexplained' }],
  ['a line in one scenario only is a difference', ['A', '', 200_000, 'Tilskudd'], { kind: 'unexplained' }],
  ['nothing is said of what was not read', ['A', 'mye', 200_000, 'Tilskudd'], null],
])('%s', (_name, row, reason) => {
  expect(reasonOf(row)).toEqual(reason);
});
