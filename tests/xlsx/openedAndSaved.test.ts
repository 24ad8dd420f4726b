import { readWorkbook } from '../../src/excel/readWorkbook';
import { exampleWorkbooks } from '../../src/preview/examples/exampleWorkbooks';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { openHost } from '../excel/openHost';

/** What the file says, and what Office.js says of the same file when it is open. */
async function bothWays(file: Uint8Array): Promise<{ saved: WorkbookSnapshot; opened: WorkbookSnapshot }> {
  const saved = await readWorkbookFile(file);
  if (!saved.ok) throw new Error(saved.code);
  await openHost({ document: file });
  const opened = await readWorkbook();
  if (!opened.ok) throw new Error(opened.code);
  return { saved: withoutIds(saved.snapshot), opened: withoutIds(opened.value) };
}

/** Sheets' ids are Office.js's own. */
const withoutIds = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({ ...sheet, id: '' })),
});

test.each(['plan.xlsx', 'plan-table.xlsx'])('%s reads the same saved and open', async (name) => {
  const file = (await exampleWorkbooks())[name];
  if (!file) throw new Error('no such workbook');
  const { saved, opened } = await bothWays(file);
  expect(saved).toEqual(opened);
});
