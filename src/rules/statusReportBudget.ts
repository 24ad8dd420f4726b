import { fundingScenarios, type FundingScenario } from '../plan/budget';
import { minusKroner } from '../plan/kroner';
import { scenarioStatusChoices } from '../sheets/declarations/choices';
import type { LineSum } from './budget/lineSums';
import { summariesOf, type Amount, type ScenarioSummary } from './budget/summary';
import { line, text, type ReportCell, type ReportContext, type ReportLine } from './statusReportLines';

/** Both funding scenarios side by side (section 9). A sum that is not certain is never shown as a number. */
export function budgetLines(context: ReportContext): readonly ReportLine[] {
  const { reading, t } = context;
  const { budget } = reading.plan;
  const summaries = budget && summariesOf(reading, budget);
  const shown = summaries ? fundingScenarios.flatMap((scenario) => summaries[scenario] ?? []) : [];
  if (!budget || shown.length === 0) return [line('heading', t('budget')), line('note', t('noBudget'))];
  const row = (label: string, cell: (summary: ScenarioSummary) => ReportCell): ReportLine =>
    line('row', label, ...shown.map(cell));
  const statusOf = (scenario: FundingScenario): string => {
    const status = budget.financing[scenario]?.status;
    return status ? scenarioStatusChoices[status].names[context.language] : t('notStated');
  };
  return [
    line('heading', t('budget')),
    line('header', '', ...shown.map(({ scenario }) => t(scenario))),
    row(t('status'), ({ scenario }) => text(statusOf(scenario))),
    row(t('costs'), ({ costs }) => sumCell(costs, context)),
    row(t('grantLines'), ({ grantLines }) => sumCell(grantLines, context)),
    row(t('grant'), ({ grant }) => amountCell(grant, context)),
    row(t('grantLeft'), (summary) => differenceCell(grantLeft(summary), context)),
    row(t('ownFunding'), ({ ownFunding }) => amountCell(ownFunding, context)),
    row(t('other'), ({ other }) => amountCell(other, context)),
    row(t('totalFinancing'), ({ totalFinancing }) => knownCell(totalFinancing, context)),
    row(t('difference'), ({ difference }) => differenceCell(difference, context)),
    row(t('ownShare'), ({ ownShare }) => (ownShare ? { share: ownShare.share } : text(t('uncertain')))),
    row(t('minimumShare'), ({ ownShare }) => (ownShare ? { share: ownShare.minimum } : text(t('uncertain')))),
    row(t('margin'), ({ ownShare }) => marginCell(ownShare, context)),
  ];
}

function grantLeft({ grant, grantLines }: ScenarioSummary): number | null {
  if (grant.state !== 'known' || !grantLines || grantLines.unreadable.length > 0) return null;
  return minusKroner(grant.amount, grantLines.sum);
}

function sumCell(sum: LineSum | null, { t }: ReportContext): ReportCell {
  if (!sum) return text(t('notStated'));
  return sum.unreadable.length === 0 ? { amount: sum.sum } : text(t('uncertain'));
}

function amountCell(amount: Amount, { t }: ReportContext): ReportCell {
  if (amount.state === 'known') return { amount: amount.amount };
  return text(amount.state === 'empty' ? t('notStated') : t('notRead'));
}

const knownCell = (amount: number | null, { t }: ReportContext): ReportCell =>
  amount === null ? text(t('uncertain')) : { amount };

/** What should be nought. */
function differenceCell(amount: number | null, context: ReportContext): ReportCell {
  return amount === null || amount === 0 ? knownCell(amount, context) : { amount, verdict: 'warning' };
}

function marginCell(ownShare: ScenarioSummary['ownShare'], { t }: ReportContext): ReportCell {
  const margin = ownShare?.margin;
  if (!margin) return text(t('uncertain'));
  if (margin.kind === 'none') return { amount: 0 };
  return margin.kind === 'margin' ? { amount: margin.amount } : { amount: -margin.amount, verdict: 'warning' };
}
