import { findRepairs, repairedTables } from '../sheets/repair/findRepairs';
import { listAreas } from '../sheets/repair/listAreas';
import { ruleSettings } from './createSheets';
import { readWorkbook } from './readWorkbook';
import { readListsAndNames } from './repairReading';
import type { PreparedRepairs } from './workbookPort';

/** Finds what can be put right in the workbook's build. New rows of the settings are in the language of those that are there. */
export async function prepareRepairs(): Promise<PreparedRepairs> {
  const read = await readWorkbook({ waitForCellEdit: true });
  if (!read.ok) return read;
  const workbook = read.value;
  const { located } = repairedTables(workbook);
  const more = await readListsAndNames(listAreas(located));
  if (!more.ok) return more;
  const rules = ruleSettings(located.settings?.language ?? 'nb');
  return { ok: true, repairs: findRepairs({ workbook, ...more.value, rules }) };
}
