import type { Budget, ScenarioFinancing } from '../../../plan/budget';
import { scenarioStatusChoices } from '../../../sheets/declarations/choices';
import type { PlanReading } from '../../../sheets/planReading';
import { cellFix } from '../../cellFix';
import type { Fix } from '../../finding';
import { placesOf } from '../../places';
import type { ReportedFinding } from '../../rule';
import type { RuleSettings } from '../../settings';
import { contentAt } from '../../contentAt';

export const id = 'budget/full-scenario-not-confirmed';

/** What the statuses of the financing plan say against each other, the settings and the plan. A status not chosen says nothing. */
export function statusFindings(
  reading: PlanReading,
  { financing: { confirmed, fullApplication } }: Budget,
  { fullScenarioConfirmedOn: day }: RuleSettings,
): readonly ReportedFinding[] {
  const findings: ReportedFinding[] = [];
  if (confirmed?.status && confirmed.status !== 'confirmed') {
    findings.push({ message: 'confirmedNotConfirmed', ...atStatus(confirmed), values: { status: confirmed.status } });
  }
  if (!fullApplication?.status) return findings;
  const { status, decidedOn } = fullApplication;
  if (day !== null && status !== 'confirmed') {
    const fixes = setConfirmed(reading, fullApplication);
    findings.push({ message: 'statusBehind', ...atStatus(fullApplication), values: { status, day: { day } }, fixes });
  }
  if (day === null && status === 'confirmed' && decidedOn === null) {
    findings.push({ message: 'dateMissing', ...atStatus(fullApplication), values: { status } });
  }
  return findings;
}

function atStatus({ statusAt }: ScenarioFinancing): Pick<ReportedFinding, 'places'> {
  return { places: placesOf(statusAt ? [statusAt] : []) };
}

function setConfirmed(reading: PlanReading, { statusAt }: ScenarioFinancing): readonly Fix[] {
  const facts = reading.tables.financing;
  const before = statusAt && contentAt(facts, statusAt);
  if (!facts || !statusAt || before === null) return [];
  const after = scenarioStatusChoices.confirmed.names[facts.language];
  return [cellFix(id, 'setConfirmed', {}, { at: statusAt, before, after })];
}
