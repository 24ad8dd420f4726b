import { fundingScenarios, type Budget, type BudgetLine, type FundingScenario } from '../../../plan/budget';
import { minusKroner, sumKroner, type Kroner } from '../../../plan/kroner';
import type { PlanReading } from '../../../sheets/planReading';
import { isUnreadable } from '../../cellNotes';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import type { RuleSettings } from '../../settings';
import { grantOf } from '../financing';
import { amountCells, sumLines } from '../lineSums';

/** Section 9: the lines that the grant pays for add up to the grant, in each scenario by itself. */
export const rule: Rule = {
  id: 'budget/grant-lines-equal-grant',
  messages: {
    tooLow: 'error',
    tooHigh: 'error',
    grantMissing: 'error',
    financingMissing: 'error',
    amountsUnreadable: 'warning',
  },
  reads: ['budget', 'workbook'],
  needs: [{ table: 'financing', columns: ['scenario'] }],
  sources: [
    {
      section: '9',
      quote:
        'Det er søkt samlet 2,0 mill. til arbeidet med å involvere opsjonskommuner. Det er bekreftet tildelt 1,2 mill. og det er gitt signaler om at det kan forventes bekreftelse på resterende tidlig i september.',
    },
  ],
  check(reading, settings) {
    const { budget } = reading.plan;
    if (!budget || lacksFinancingColumn(reading, budget)) return [];
    return fundingScenarios.flatMap((scenario) => checkScenario(reading, budget, scenario, settings));
  },
};

function checkScenario(
  reading: PlanReading,
  budget: Budget,
  scenario: FundingScenario,
  settings: RuleSettings,
): readonly ReportedFinding[] {
  const lines = sumLines(reading, budget, scenario, isGrantLine);
  const unassigned = sumLines(reading, budget, scenario, ({ financing }) => financing.value === null);
  const grant = grantOf(budget, scenario, settings);
  if (!lines || !unassigned || (grant.value === null && isUnreadable(reading, grant.at))) return [];

  const { sum } = lines;
  const grantPlaces = placesOf(grant.at ? [grant.at] : []);
  if (grant.value === null) {
    // A column that is missing is another rule's finding; an empty cell or a missing row is ours.
    const isColumnMissing = budget.financing[scenario] !== null && !grant.at;
    if (sum === 0 || isColumnMissing) return [];
    const places = grant.at ? grantPlaces : placesOf(amountCells(budget, scenario, isGrantLine));
    return [{ message: 'grantMissing', places, values: { scenario, sum: { kroner: sum } } }];
  }
  // A budget that is not begun is not held against the plan's amounts.
  if (!grant.at && budget.lines.length === 0) return [];

  const values = {
    scenario,
    sum: { kroner: sum },
    grant: { kroner: grant.value },
    grantFrom: grant.at ? 'workbook' : 'settings',
  };
  const unreadable = [...lines.unreadable, ...unassigned.unreadable];
  if (unreadable.length > 0) {
    const places = [...placesOf(unreadable), ...grantPlaces];
    return [{ message: 'amountsUnreadable', places, values: { ...values, count: unreadable.length } }];
  }

  const undecided = linesWithoutFinancing(budget, scenario);
  if (undecided.length > 0) {
    const places = placesOf(undecided.map(({ financing }) => financing.at));
    const amount = { kroner: sumAmounts(undecided, scenario) };
    return [{ message: 'financingMissing', places, values: { ...values, count: undecided.length, amount } }];
  }

  const difference = minusKroner(sum, grant.value);
  if (difference === 0) return [];
  return [
    {
      message: difference < 0 ? 'tooLow' : 'tooHigh',
      places: [...placesOf(amountCells(budget, scenario, isGrantLine)), ...grantPlaces],
      values: { ...values, difference: { kroner: Math.abs(difference) } },
    },
  ];
}

const isGrantLine = ({ financing }: BudgetLine): boolean => financing.value === 'grant';

/** Without the column no line has a financing: that is another rule's finding, and every sum of ours would be 0. */
function lacksFinancingColumn(reading: PlanReading, budget: Budget): boolean {
  return (
    reading.structure.some((problem) => problem.kind === 'missingColumn' && problem.table === 'budget') &&
    budget.lines.every(({ financing }) => financing.value === null)
  );
}

/** Lines with an amount that no financing is chosen for. */
function linesWithoutFinancing(budget: Budget, scenario: FundingScenario): readonly BudgetLine[] {
  return budget.lines.filter(
    ({ financing, amounts }) => financing.value === null && (amounts[scenario]?.value ?? 0) !== 0,
  );
}

function sumAmounts(lines: readonly BudgetLine[], scenario: FundingScenario): Kroner {
  return sumKroner(lines.flatMap(({ amounts }) => amounts[scenario]?.value ?? []));
}
