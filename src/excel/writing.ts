import { grantsOf, settingsOf } from '../rules/settings';
import { rowsOfPlanTable } from '../sheets/layout/content/budgetRows';
import { missingSheets, outlineOf } from '../sheets/layout/newSheets';
import { readPlan } from '../sheets/read/readPlan';
import type { Language } from '../text/language';
import { readWorkbook } from './readWorkbook';
import type { PreparedChanges } from './workbookPort';

export { applyChanges } from './applyChanges';
export { prepareSheets } from './createSheets';
export { readOutline } from './createSheetsOutline';
export { prepareRepairs } from './repairs';

/** The change set that turns the plan's single table into our sheets; `null` when the workbook has no such table. */
export async function prepareConversion(language: Language): Promise<PreparedChanges> {
  const read = await readWorkbook({ waitForCellEdit: true });
  if (!read.ok) return read;
  const { plan } = readPlan(read.value);
  const { budget } = plan;
  if (budget?.layout !== 'planTable') return { ok: true, changes: null };
  const context = { language, date1904: read.value.date1904 };
  const rows = rowsOfPlanTable(budget, grantsOf(settingsOf(plan)), context);
  const title = { kind: 'convertPlanTable' } as const;
  return { ok: true, changes: missingSheets(outlineOf(read.value), rows, language, title) };
}
