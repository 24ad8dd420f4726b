import { checkPlan } from '../rules/engine';
import { settingsOf } from '../rules/settings';
import { readPlan } from '../sheets/read/readPlan';
import { readWorkbook } from './readWorkbook';
import type { CheckOutcome } from './workbookPort';

export { readWorkbook } from './readWorkbook';

/** Reads the workbook and runs the rules. Never throws. */
export async function checkWorkbook(options?: { readonly waitForCellEdit?: boolean }): Promise<CheckOutcome> {
  const read = await readWorkbook(options);
  if (!read.ok) return read;
  const reading = readPlan(read.value);
  const findings = checkPlan(reading, settingsOf(reading.plan));
  const isEmpty = reading.plan.budget === null;
  return { ok: true, checked: { workbook: read.value, reading, findings, at: Date.now(), isEmpty } };
}
