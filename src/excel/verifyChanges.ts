import { placeOf } from '../plan/place';
import type {
  AddSheet,
  ChangeSet,
  Difference,
  EditCells,
  RefusalReason,
  RemoveSheet,
  SheetEdit,
} from '../sheets/changeSet';
import type { CellValue } from '../sheets/snapshot';
import { contentOf, sameContent } from './cellText';
import { HostFailure } from './host';
import { layoutDifferences } from './layoutContent';

/** What an edit needs to have loaded before it can be judged; loading is queued, the judgement follows the round trip. */
type Check = () => readonly RefusalReason[];

/**
 * Verifies a change set against the workbook as it is now, in one round trip: the sheets exist, nothing is protected or
 * filtered in the way, and every cell holds what the change set expects. An empty answer means that writing is safe.
 */
export async function verifyChanges(
  context: Excel.RequestContext,
  changes: ChangeSet,
): Promise<readonly RefusalReason[]> {
  const checks = changes.edits.map((edit) => queueCheck(context, edit));
  context.workbook.protection.load('protected');
  await context.sync();
  return checks.flatMap((check) => check());
}

function queueCheck(context: Excel.RequestContext, edit: SheetEdit): Check {
  switch (edit.kind) {
    case 'editCells':
      return queueCellCheck(context, edit);
    case 'addSheet':
      return queueNewSheetCheck(context, edit);
    case 'removeSheet':
      return queueRemovalCheck(context, edit);
    default:
      return () => [{ kind: 'host', code: 'apiMissing' }];
  }
}

/** The cells of an edit, as a range. */
export function rangeOfEdit(context: Excel.RequestContext, edit: EditCells): Excel.Range {
  const rows = edit.after.length;
  const columns = edit.after[0]?.length ?? 0;
  return context.workbook.worksheets.getItem(edit.sheet).getRangeByIndexes(edit.row, edit.column, rows, columns);
}

function queueCellCheck(context: Excel.RequestContext, edit: EditCells): Check {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const protection = sheet.protection.load('protected');
  const autoFilter = sheet.autoFilter.load('isDataFiltered');
  const range = rangeOfEdit(context, edit).load('values,formulas');
  const cellProtection = range.format.protection.load('locked');
  const tables = range.getTables(false).load('items/name,items/autoFilter/isDataFiltered');
  return () => {
    // A locked cell cannot be written on a protected sheet; `null` means that some of them are locked.
    if (protection.protected && cellProtection.locked !== false) {
      return [{ kind: 'sheetProtected', sheet: edit.sheet }];
    }
    const filtered = tables.items.filter((table) => table.autoFilter.isDataFiltered);
    if (filtered.length > 0) {
      return filtered.map(({ name }) => ({ kind: 'tableFiltered', sheet: edit.sheet, table: name }));
    }
    if (autoFilter.isDataFiltered) return [{ kind: 'tableFiltered', sheet: edit.sheet, table: '' }];
    const places = differences(edit, range.formulas as CellValue[][], range.values as CellValue[][]);
    return places.length > 0 ? [{ kind: 'changedSince', places }] : [];
  };
}

/** The cells of an edit that do not hold what it expects. */
export function differences(
  edit: EditCells,
  formulas: CellValue[][] | null,
  values: CellValue[][] | null,
): Difference[] {
  if (formulas === null || values === null) throw new HostFailure('rangeTooLarge');
  return edit.before.flatMap((row, rowOffset) =>
    row.flatMap((expected, columnOffset): Difference[] => {
      const actual = contentOf(formulas[rowOffset]?.[columnOffset] ?? '', values[rowOffset]?.[columnOffset] ?? '');
      if (sameContent(actual, expected)) return [];
      const at = { sheet: edit.sheet, row: edit.row + rowOffset, column: edit.column + columnOffset };
      return [{ place: placeOf(at), expected, actual, wanted: edit.after[rowOffset]?.[columnOffset] ?? '' }];
    }),
  );
}

function queueNewSheetCheck(context: Excel.RequestContext, { sheet }: AddSheet): Check {
  const { worksheets, tables, names, protection } = context.workbook;
  const wanted = [
    { what: 'sheet' as const, name: sheet.name, found: worksheets.getItemOrNullObject(sheet.name).load('name') },
    ...sheet.tables.map(({ name }) => ({
      what: 'table' as const,
      name,
      found: tables.getItemOrNullObject(name).load('name'),
    })),
    ...sheet.names.map(({ name }) => ({
      what: 'name' as const,
      name,
      found: names.getItemOrNullObject(name).load('name'),
    })),
  ];
  return () => {
    if (protection.protected) return [{ kind: 'host', code: 'accessDenied' }];
    return wanted
      .filter(({ found }) => !found.isNullObject)
      .map(({ what, name }) => ({ kind: 'nameTaken', what, name }));
  };
}

function queueRemovalCheck(context: Excel.RequestContext, { sheet: layout }: RemoveSheet): Check {
  const sheet = context.workbook.worksheets.getItem(layout.name);
  const protection = sheet.protection.load('protected');
  const used = sheet.getUsedRange(true).load('rowIndex,columnIndex,values,formulas');
  return () => {
    if (protection.protected) return [{ kind: 'sheetProtected', sheet: layout.name }];
    return layoutDifferences(layout, used).length > 0 ? [{ kind: 'sheetChanged', sheet: layout.name }] : [];
  };
}
