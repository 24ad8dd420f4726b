import { fundingScenarios, type Budget, type FundingScenario } from '../../plan/budget';
import { parseIsoDay, serialOfDay } from '../../plan/calendarDay';
import { planBudgetLines, planFinancing } from '../../plan/registers/planBudget';
import type { CellContent } from '../changeSet';
import type { Language } from '../../text/language';
import {
  costTypeChoices,
  financingChoices,
  purposeChoices,
  scenarioChoices,
  scenarioStatusChoices,
} from '../declarations/choices';
import type { Choice } from '../declarations/declaration';
import type { BudgetColumnId } from '../declarations/budget';
import type { FinancingColumnId } from '../declarations/financing';

/** What the rows of new budget sheets hold, by column; a column left out is blank. */
export interface BudgetContent {
  readonly lines: readonly Partial<Record<BudgetColumnId, CellContent>>[];
  readonly financing: readonly Partial<Record<FinancingColumnId, CellContent>>[];
}

function named<Id extends string>(choices: Readonly<Record<Id, Choice>>, id: Id | null, language: Language): string {
  return id === null ? '' : choices[id].names[language];
}

function serial(day: string | null): CellContent {
  const parsed = day === null ? undefined : parseIsoDay(day);
  return parsed === undefined ? '' : serialOfDay(parsed);
}

/** The plan's own numbers (section 9). */
export function planContent(language: Language): BudgetContent {
  return {
    lines: planBudgetLines.map((line) => ({
      activity: line.activity,
      ...line.amounts,
      financing: named(financingChoices, line.financing, language),
      costType: named(costTypeChoices, line.costType, language),
      purpose: named(purposeChoices, line.purpose, language),
      recipient: line.recipient,
      start: serial(line.start),
      end: serial(line.end),
      comment: line.comment,
    })),
    financing: fundingScenarios.map((scenario) => ({
      scenario: named(scenarioChoices, scenario, language),
      status: named(scenarioStatusChoices, planFinancing[scenario].status, language),
      grant: planFinancing[scenario].grant,
      ownFunding: planFinancing[scenario].ownFunding,
      other: planFinancing[scenario].other,
      minimumOwnShare: planFinancing[scenario].minimumOwnShare,
      comment: planFinancing[scenario].comment,
    })),
  };
}

/** Rows to fill in: the two scenarios with the usual minimum own share, and blank budget lines. */
export function emptyContent(language: Language): BudgetContent {
  const blankLines = 10;
  return {
    lines: Array.from({ length: blankLines }, () => ({})),
    financing: fundingScenarios.map((scenario) => ({
      scenario: named(scenarioChoices, scenario, language),
      minimumOwnShare: planFinancing[scenario].minimumOwnShare,
    })),
  };
}

/**
 * The plan's single table in our two sheets (section 9). The own-funding row becomes a cost line financed by own funding,
 * and the financing of it: in the single table it stands for both. What could not be read stays blank; the notes tell where.
 * `grant` is the amount the lines must add up to, which the single table does not state.
 */
export function contentOfPlanTable(
  budget: Budget,
  grant: Readonly<Record<FundingScenario, number>>,
  language: Language,
): BudgetContent {
  return {
    lines: budget.lines.map((line) => ({
      activity: line.activity.value,
      confirmed: line.amounts.confirmed?.value ?? '',
      fullApplication: line.amounts.fullApplication?.value ?? '',
      financing: named(financingChoices, line.financing.value, language),
      costType: named(costTypeChoices, line.financing.value === 'ownFunding' ? 'inKind' : null, language),
      start: serial(line.period.value?.start ?? null),
      end: serial(line.period.value?.end ?? null),
    })),
    financing: fundingScenarios.map((scenario) => ({
      scenario: named(scenarioChoices, scenario, language),
      grant: grant[scenario],
      ownFunding: budget.financing[scenario]?.ownFunding.value ?? '',
      minimumOwnShare: planFinancing[scenario].minimumOwnShare,
    })),
  };
}
