import type { ChangeSet, RefusalReason, SheetEdit } from '../sheets/changeSet';
import { runInExcel } from './host';

/** Names the sheets and tables that are gone: Excel's own answer names the call that failed, not the part. */
export async function missingParts(changes: ChangeSet): Promise<readonly RefusalReason[]> {
  const sheets = new Set(changes.edits.flatMap(sheetsOf));
  const tables = new Map(changes.edits.flatMap(tablesOf).map((each) => [each.table, each]));
  const made = changes.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet.name] : []));
  for (const sheet of made) sheets.delete(sheet);
  for (const name of changes.edits.flatMap(tablesMade)) tables.delete(name);
  const looked = await runInExcel(async (context) => {
    const { workbook } = context;
    const foundSheets = [...sheets].map((name) => workbook.worksheets.getItemOrNullObject(name).load('name'));
    const foundTables = [...tables.keys()].map((name) => workbook.tables.getItemOrNullObject(name).load('name'));
    await context.sync();
    const missing = [...sheets].filter((_, index) => foundSheets[index]?.isNullObject);
    return {
      sheets: missing,
      tables: [...tables.values()].filter(
        ({ sheet }, index) => foundTables[index]?.isNullObject && !missing.includes(sheet),
      ),
    };
  });
  if (!looked.ok) return [{ kind: 'host', code: looked.code }];
  return [
    ...looked.value.sheets.map((sheet): RefusalReason => ({ kind: 'sheetMissing', sheet })),
    ...looked.value.tables.map((each): RefusalReason => ({ kind: 'tableMissing', ...each })),
  ];
}

const sheetsOf = (edit: SheetEdit): string[] => {
  if (edit.kind === 'addSheet') return [];
  return [typeof edit.sheet === 'string' ? edit.sheet : edit.sheet.name];
};

function tablesOf(edit: SheetEdit): { readonly sheet: string; readonly table: string }[] {
  switch (edit.kind) {
    case 'insertRows':
    case 'deleteRows':
    case 'insertColumn':
    case 'deleteColumn':
      return [{ sheet: edit.sheet, table: edit.table }];
    case 'removeTable':
      return [{ sheet: edit.sheet, table: edit.table.name }];
    default:
      return [];
  }
}

const tablesMade = (edit: SheetEdit): string[] => {
  if (edit.kind === 'addTable') return [edit.table.name];
  return edit.kind === 'addSheet' ? edit.sheet.tables.map(({ name }) => name) : [];
};
