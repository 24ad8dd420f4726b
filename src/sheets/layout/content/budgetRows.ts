import { fundingScenarios, type Budget, type FundingScenario } from '../../../plan/budget';
import { planBudgetLines, planFinancing } from '../../../plan/registers/planBudget';
import type { BudgetColumnId } from '../../declarations/budget';
import {
  costTypeChoices,
  financingChoices,
  purposeChoices,
  scenarioChoices,
  scenarioStatusChoices,
} from '../../declarations/choices';
import type { FinancingColumnId } from '../../declarations/financing';
import type { TableRowContent } from '../tableBlock';
import { choiceName, dayContent, type ContentContext } from './context';

/** What the rows of new budget sheets hold, by column; a column left out is blank. */
export interface BudgetRows {
  readonly budget: readonly TableRowContent<BudgetColumnId>[];
  readonly financing: readonly TableRowContent<FinancingColumnId>[];
}

/** The plan's own numbers (section 9). */
export function planBudgetRows(context: ContentContext): BudgetRows {
  return {
    budget: planBudgetLines.map((line) => ({
      activity: line.activity,
      ...line.amounts,
      financing: choiceName(financingChoices, line.financing, context),
      costType: choiceName(costTypeChoices, line.costType, context),
      purpose: choiceName(purposeChoices, line.purpose, context),
      recipient: line.recipient,
      start: dayContent(line.start, context),
      end: dayContent(line.end, context),
      comment: line.comment,
    })),
    financing: fundingScenarios.map((scenario) => ({
      scenario: choiceName(scenarioChoices, scenario, context),
      status: choiceName(scenarioStatusChoices, planFinancing[scenario].status, context),
      grant: planFinancing[scenario].grant,
      ownFunding: planFinancing[scenario].ownFunding,
      other: planFinancing[scenario].other,
      minimumOwnShare: planFinancing[scenario].minimumOwnShare,
      comment: planFinancing[scenario].comment,
    })),
  };
}

/** Rows to fill in: the two scenarios with the usual minimum own share, and blank budget lines. */
export function emptyBudgetRows(context: ContentContext): BudgetRows {
  return {
    budget: [],
    financing: fundingScenarios.map((scenario) => ({
      scenario: choiceName(scenarioChoices, scenario, context),
      minimumOwnShare: planFinancing[scenario].minimumOwnShare,
    })),
  };
}

/**
 * The plan's single table in our two sheets (section 9). The own-funding row becomes a cost line financed by own funding,
 * and the financing of it: in the single table it stands for both. What could not be read stays blank; the notes tell where.
 * `grant` is the amount the lines must add up to, which the single table does not state.
 */
export function rowsOfPlanTable(
  budget: Budget,
  grant: Readonly<Record<FundingScenario, number>>,
  context: ContentContext,
): BudgetRows {
  return {
    budget: budget.lines.map((line) => ({
      activity: line.activity.value,
      confirmed: line.amounts.confirmed?.value ?? '',
      fullApplication: line.amounts.fullApplication?.value ?? '',
      financing: choiceName(financingChoices, line.financing.value, context),
      costType: choiceName(costTypeChoices, line.financing.value === 'ownFunding' ? 'inKind' : null, context),
      start: dayContent(line.period.value?.start ?? null, context),
      end: dayContent(line.period.value?.end ?? null, context),
      actual: line.actual?.value ?? '',
    })),
    financing: fundingScenarios.map((scenario) => ({
      scenario: choiceName(scenarioChoices, scenario, context),
      grant: grant[scenario],
      ownFunding: budget.financing[scenario]?.ownFunding.value ?? '',
      minimumOwnShare: planFinancing[scenario].minimumOwnShare,
    })),
  };
}
