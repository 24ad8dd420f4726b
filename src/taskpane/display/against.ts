import { fundingScenarios } from '../../plan/budget';
import type { Translate } from '../../text/pane';
import type { Checked } from '../../excel/workbookPort';

/** What the check was made against: the budget alternatives that the workbook has. */
export function againstText(checked: Checked, t: Translate): string {
  const { budget } = checked.reading.plan;
  const present = fundingScenarios.filter(
    (scenario) => budget?.financing[scenario] || budget?.lines.some((line) => line.amounts[scenario] !== null),
  );
  const [first, ...others] = present;
  if (!first) return t('frame.noScenario');
  return others.length > 0 ? t('frame.bothScenarios') : t(`overview.${first}`);
}
