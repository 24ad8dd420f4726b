import type { PerScenario } from '../plan/budget';
import type { Kroner } from '../plan/kroner';
import { planParameters, type ParameterValues } from '../plan/parameters';
import type { Plan } from '../plan/plan';
import type { SeverityChoice } from '../plan/severity';

/** What the rules hold a workbook against: the parameters, and how serious each rule is where it is not as declared. */
export interface RuleSettings extends ParameterValues {
  /** By rule id. */
  readonly severities: Readonly<Record<string, SeverityChoice>>;
}

/** The plan's own values. */
export const planSettings: RuleSettings = { ...planParameters, severities: {} };

/** The workbook's settings (sheet Oppsett), and the plan's where the workbook says nothing. */
export function settingsOf({ settings }: Plan): RuleSettings {
  return settings ? { ...planParameters, ...settings.parameters, severities: settings.severities } : planSettings;
}

/** Section 9: «søkt samlet 2,0 mill.», «bekreftet tildelt 1,2 mill.». Used where the workbook has no financing plan of its own. */
export function grantsOf({ confirmedGrant, appliedGrant }: ParameterValues): PerScenario<Kroner> {
  return { confirmed: confirmedGrant, fullApplication: appliedGrant };
}
