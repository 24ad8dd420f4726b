import { lineBars, sourceBars } from '../../../src/taskpane/budget/charts/chartData';
import { summariesOf } from '../../../src/rules/budget/summary';
import { budgetReading, planRows, type BudgetRow } from './budgetReading';

test('costs and financing of each scenario are as high as each other when they balance', () => {
  const { reading, budget } = budgetReading(planRows);
  const bars = sourceBars(summariesOf(reading, budget));
  expect(bars.map(({ scenario, what }) => `${scenario} ${what}`)).toEqual([
    'confirmed costs',
    'confirmed financing',
    'fullApplication costs',
    'fullApplication financing',
  ]);
  const heights = bars.map(({ parts }) => parts.reduce((sum, { amount }) => sum + amount, 0));
  expect(heights).toEqual([2_400_000, 2_400_000, 4_000_000, 4_000_000]);
});

test('the largest lines come first, and the rest are counted', () => {
  const many = Array.from({ length: 14 }, (_, index): BudgetRow => [
    `L${index}`,
    index * 1000,
    index * 2000,
    'Tilskudd',
  ]);
  const { bars, others } = lineBars(budgetReading(many).budget.lines);
  expect(bars.map(({ name }) => name).slice(0, 2)).toEqual(['L13', 'L12']);
  expect([bars.length, others]).toEqual([10, 3]);
});
