import type { Place } from '../plan/place';
import type { Plan } from '../plan/plan';
import type { Finding, Severity } from '../rules/finding';
import { findingText } from '../rules/registry';
import { checkTexts } from '../text/check';
import { formatText } from '../text/format';
import type { Language } from '../text/language';
import type { TextValue } from '../sheets/changeSet';

/** A finding as the command writes it; `values` are plain, and `messageId` names the message among the rule's. */
export interface Reported {
  readonly rule: string;
  readonly severity: Severity;
  readonly places: readonly Place[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly messageId: string;
  readonly message: string;
}

export const reported = (finding: Finding, language: Language): Reported => ({
  rule: finding.rule,
  severity: finding.severity,
  places: finding.places.map(({ sheet, cell }) => ({ sheet, cell })),
  values: Object.fromEntries(Object.entries(finding.values).map(([name, value]) => [name, plainValue(value)])),
  messageId: finding.message,
  message: findingText(finding, language),
});

/** `{ kroner: 500 }` → `500`: what kind of value it is, its name and the message tell. */
const plainValue = (value: TextValue): unknown => (typeof value === 'object' ? Object.values(value)[0] : value);

/**
 * Whoever checks the wrong file must not believe that all is well: a workbook without anything of the plan is an error here.
 * In Excel it is only a workbook where nothing has been made yet.
 */
export function nothingRecognised(plan: Plan, sheets: readonly string[], language: Language): Reported | undefined {
  if (Object.values(plan).some((part) => part !== null)) return undefined;
  return {
    rule: 'workbook/no-plan',
    severity: 'error',
    places: [],
    values: { sheets },
    messageId: 'nothingRecognised',
    message: formatText(checkTexts.nothingRecognised, language, { sheets: sheets.join(', ') }),
  };
}
