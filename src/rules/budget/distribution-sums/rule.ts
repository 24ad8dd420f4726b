import { fundingScenarios, type BudgetLine, type FundingScenario } from '../../../plan/budget';
import { minusKroner, sumKroner, type Kroner } from '../../../plan/kroner';
import type { PlanReading } from '../../../sheets/planReading';
import { cellFix } from '../../cellFix';
import type { Fix } from '../../finding';
import { placesOf } from '../../places';
import { deleteRowFix } from '../../rowFix';
import type { ReportedFinding, Rule } from '../../rule';
import { amountOf, bothAmounts } from '../lines';
import { contentAt } from '../../contentAt';
import { distributionsIn, type Distribution, type Part } from './distributions';
import { spread } from './spread';

const id = 'budget/distribution-sums';

/**
 * Section 9: the money may be divided by some simple principles. Where an activity is divided among municipalities or regions, the
 * parts are its sum, and are counted once.
 */
export const rule: Rule = {
  id,
  messages: { countedTwice: 'warning', partsDiffer: 'warning', unequal: 'info' },
  reads: ['budget', 'regions', 'workbook'],
  sources: [
    { section: '9', quote: 'nødvendig med noen enkle prinsipper for fordeling' },
    { section: '9', quote: 'størst mulig grad av likebehandling av alle opsjonskommuner' },
  ],
  check(reading) {
    const { budget } = reading.plan;
    if (!budget) return [];
    return distributionsIn(budget.lines, reading.plan).flatMap((distribution) => [
      ...wholeAndParts(reading, distribution),
      ...spread(reading, distribution),
    ]);
  },
};

interface Compared {
  readonly scenario: FundingScenario;
  readonly whole: Kroner;
  readonly parts: Kroner;
}

/** A line beside the parts is their sum when it equals them in a scenario; otherwise it is a part of its own, for everybody. */
function wholeAndParts(reading: PlanReading, { activity, parts, whole }: Distribution): readonly ReportedFinding[] {
  if (!whole) return [];
  const compared = fundingScenarios.flatMap((scenario) => compare(reading, whole, parts, scenario) ?? []);
  if (!compared.some((each) => each.whole === each.parts && each.whole !== 0)) return [];
  const partLines = placesOf(parts.map(({ line }) => line.activity.at));
  const different = compared.filter((each) => each.whole !== each.parts);
  if (different.length === 0) {
    const facts = reading.tables.budget;
    const { row } = whole.activity.at;
    const isInTable = facts && reading.plan.budget?.layout === 'tables';
    return [
      {
        message: 'countedTwice',
        places: [...placesOf([whole.activity.at]), ...partLines],
        values: { activity, count: parts.length, ...bothAmounts(whole) },
        fixes: isInTable ? [deleteRowFix(id, 'removeWhole', { row: String(row + 1) }, facts, row)] : [],
      },
    ];
  }
  return different.map((each) => partsDiffer(reading, activity, whole, parts, each));
}

function compare(
  reading: PlanReading,
  whole: BudgetLine,
  parts: readonly Part[],
  scenario: FundingScenario,
): Compared | null {
  const stated = amountOf(reading, whole, scenario);
  const amounts = parts.map(({ line }) => amountOf(reading, line, scenario));
  const known = amounts.flatMap((amount) => amount ?? []);
  if (stated === null || known.length < amounts.length) return null;
  return { scenario, whole: stated, parts: sumKroner(known) };
}

function partsDiffer(
  reading: PlanReading,
  activity: string,
  whole: BudgetLine,
  parts: readonly Part[],
  { scenario, whole: stated, parts: sum }: Compared,
): ReportedFinding {
  const cell = whole.amounts[scenario];
  const cells = parts.flatMap(({ line }) => line.amounts[scenario]?.at ?? []);
  return {
    message: 'partsDiffer',
    places: [...placesOf(cell ? [cell.at] : []), ...placesOf(cells)],
    values: {
      activity,
      scenario,
      stated: { kroner: stated },
      sum: { kroner: sum },
      difference: { kroner: Math.abs(minusKroner(stated, sum)) },
    },
    fixes: cell ? setToSum(reading, cell.at, sum) : [],
  };
}

function setToSum(reading: PlanReading, at: BudgetLine['activity']['at'], sum: Kroner): readonly Fix[] {
  const before = contentAt(reading.tables.budget, at);
  // A text is turned into a number by the rule about that.
  if (typeof before !== 'number' && before !== '') return [];
  return [cellFix(id, 'setToSum', { sum: { kroner: sum } }, { at, before, after: sum })];
}
