import { accountsOf, lineAccounts } from '../../../src/taskpane/budget/accounts';
import { budgetReading, planRows, type BudgetRow } from './budgetReading';

const withAccounts = (...actual: readonly (number | string)[]): readonly BudgetRow[] =>
  planRows.map(([activity, confirmed, full, financing], index) => [
    activity,
    confirmed,
    full,
    financing,
    actual[index] ?? '',
  ]);

test('a workbook where nothing is entered has no accounts to show', () => {
  const { reading, budget } = budgetReading(planRows);
  expect(accountsOf(reading, budget)).toBeNull();
});

test('are held against what is confirmed, by what pays for it', () => {
  const { reading, budget } = budgetReading(withAccounts(260_000, 100_000, '', '', '', 50_000));
  expect(accountsOf(reading, budget)).toEqual({
    scenario: 'confirmed',
    rows: [
      { source: 'grant', budgeted: 1_200_000, actual: 360_000, variance: 840_000 },
      { source: 'ownFunding', budgeted: 1_200_000, actual: 50_000, variance: 1_150_000 },
    ],
    total: { budgeted: 2_400_000, actual: 410_000, variance: 1_990_000 },
  });
});

test('are held against the full application once that is confirmed', () => {
  const { reading, budget } = budgetReading(withAccounts(1), undefined, ['Bekreftet', 2_000_000, 2_000_000]);
  expect(accountsOf(reading, budget)).toMatchObject({ scenario: 'fullApplication', total: { budgeted: 4_000_000 } });
});

test('no variance is made up where an amount was not read', () => {
  const { reading, budget } = budgetReading(withAccounts('mye', 100_000));
  expect(accountsOf(reading, budget)).toMatchObject({ total: { actual: 100_000, variance: null } });
});

test('a line that has used more than it has is below zero', () => {
  const { reading, budget } = budgetReading(withAccounts(260_000));
  const of = (index: number) => {
    const line = budget.lines[index];
    return line && lineAccounts(reading, line, 'confirmed');
  };
  expect(of(0)).toEqual({ actual: 260_000, variance: -10_000 });
  expect(of(1)).toBeNull();
});
