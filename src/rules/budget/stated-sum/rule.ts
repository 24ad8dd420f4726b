import type { Budget, StatedSum } from '../../../plan/budget';
import { minusKroner, type Kroner } from '../../../plan/kroner';
import type { PlanReading } from '../../../sheets/planReading';
import { cellFix, valueFix } from '../../cellFix';
import { isDeclaredFormula, noteAt } from '../../cellNotes';
import type { Fix } from '../../finding';
import { isWritable } from '../../isWritable';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import type { RuleSettings } from '../../settings';
import { computeSum } from './computeSum';
import { isExplained } from './explained';

const id = 'budget/stated-sum';

/**
 * Section 9: a sum that stands in the workbook is the sum of what it claims to add up, to the krone. What a calculated sum shows
 * because of a fault that is told of elsewhere is not told again.
 */
export const rule: Rule = {
  id,
  messages: { tooLow: 'error', tooHigh: 'error', missing: 'error' },
  reads: ['budget', 'workbook'],
  sources: [{ section: '9', quote: 'Sum 2.400.000 4.000.000' }],
  check(reading, settings) {
    const { budget } = reading.plan;
    if (!budget) return [];
    return budget.statedSums.flatMap((sum) => checkSum(reading, budget, sum, settings));
  },
};

function checkSum(
  reading: PlanReading,
  budget: Budget,
  sum: StatedSum,
  settings: RuleSettings,
): readonly ReportedFinding[] {
  const { kind, scenario, stated } = sum;
  const computed = computeSum(reading, budget, sum, settings);
  if (computed === null || computed === stated.value || isExplained(reading, budget, sum, settings)) return [];
  const places = placesOf([stated.at]);
  const fixes = fixesOf(reading, budget, sum, computed);
  const values = { kind, scenario, computed: { kroner: computed } };
  if (stated.value === null) {
    return isDeclaredFormula(reading, stated.at) ? [] : [{ message: 'missing', places, values, fixes }];
  }
  const difference = minusKroner(stated.value, computed);
  return [
    {
      message: difference < 0 ? 'tooLow' : 'tooHigh',
      places,
      values: { ...values, stated: { kroner: stated.value }, difference: { kroner: Math.abs(difference) } },
      fixes,
    },
  ];
}

/**
 * In the plan's table the sum is a constant that can be set right. In our own tables it is a formula: what is wrong there is
 * the formula or a cell it passes by, and a constant would hide that.
 */
function fixesOf(reading: PlanReading, budget: Budget, sum: StatedSum, computed: Kroner): readonly Fix[] {
  const { at, value } = sum.stated;
  const note = noteAt(reading, at);
  if (budget.layout !== 'planTable' || sum.isFormula || (note && !isWritable(note))) return [];
  // An empty or plain sum says nothing about its column's unit; the amounts above it do.
  const isScaled = reading.notes.some((each) => each.note === 'scaledByHeader' && isSameColumn(each.at, at));
  if (isScaled) return [];
  const values = { computed: { kroner: computed } };
  if (note) return [valueFix(id, 'setSum', values, note, computed)];
  return [cellFix(id, 'setSum', values, { at, before: value ?? '', after: computed })];
}

function isSameColumn(a: StatedSum['stated']['at'], b: StatedSum['stated']['at']): boolean {
  return a.sheet === b.sheet && a.column === b.column;
}
