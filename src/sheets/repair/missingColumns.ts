import { rectangleAddress } from '../address';
import type { ChangeSet, EditCells, InsertColumn, ListRule, SetLists } from '../changeSet';
import { tables } from '../declarations';
import { tableIds, type ColumnDeclaration, type TableId } from '../declarations/declaration';
import { columnList } from '../layout/columnLists';
import { createdColumns } from '../layout/tableBlock';
import { nameIn } from '../read/declaredFormulas';
import type { LocatedTable, LocatedTables } from '../read/locate';
import type { ReadingContext } from '../read/valueReaders';
import { columnCandidates, type UnknownColumn } from './columnCandidates';
import type { Repair } from './repair';

/** A declared column that its table lacks. */
interface MissingColumn {
  readonly id: TableId;
  readonly table: LocatedTable;
  readonly column: ColumnDeclaration;
  readonly list: ListRule | null;
}

/**
 * Declared columns that cannot be found: one that has got another header gets its own back; a required one that is gone is put in
 * again, blank. Columns that were moved are found where they are, and an optional one may be gone for good.
 */
export function missingColumns(located: LocatedTables, contextFor: (table: LocatedTable) => ReadingContext): Repair[] {
  const nameOf = nameIn(located);
  return tableIds.flatMap((id) => {
    const table: LocatedTable | undefined = located[id];
    if (!table?.table.hasHeaders) return [];
    const context = contextFor(table);
    const columns: readonly ColumnDeclaration[] = createdColumns(tables[id]);
    const missing = columns.filter((column) => table.headers.columns[column.id] === undefined);
    return missing.flatMap((column) => {
      const list = columnList(column, nameOf, table.language);
      return repairOf({ id, table, column, list }, columnCandidates(id, table, column, context)) ?? [];
    });
  });
}

function repairOf(missing: MissingColumn, candidates: readonly UnknownColumn[]): Repair | null {
  const { id, column } = missing;
  const renamed = candidates.map((candidate) => renameBack(missing, candidate));
  const choices = column.required ? [...renamed, insertAgain(missing)] : renamed;
  if (choices.length === 0) return null;
  return { kind: renamed.length > 0 ? 'renamedColumn' : 'missingColumn', table: id, choices };
}

function renameBack({ id, table, column }: MissingColumn, { header, at }: UnknownColumn): ChangeSet {
  const wanted = column.headers[table.language];
  const title = {
    kind: 'repair',
    repair: 'renamedColumn',
    table: id,
    values: { from: header, to: wanted },
  } as const;
  const edit: EditCells = {
    kind: 'editCells',
    sheet: at.sheet,
    row: at.row,
    column: at.column,
    before: [[header]],
    after: [[wanted]],
  };
  return { title, edits: [edit] };
}

function insertAgain(missing: MissingColumn): ChangeSet {
  const { id, table: located, column } = missing;
  const { table, first, last, language } = located;
  const header = column.headers[language];
  const edit: InsertColumn = {
    kind: 'insertColumn',
    sheet: table.sheet,
    table: table.name,
    area: { row: table.row, column: table.column, rowCount: table.rowCount, columnCount: table.columnCount },
    index: placeOf(missing),
    header,
    content: Array.from({ length: Math.max(0, last - first + 1) }, () => ''),
    ...(column.numberFormat === undefined ? {} : { numberFormat: column.numberFormat }),
  };
  const title = { kind: 'repair', repair: 'missingColumn', table: id, values: { column: header } } as const;
  return { title, edits: [edit, ...listOf(missing, edit)] };
}

function listOf({ list, table: { first, last } }: MissingColumn, { sheet, area, index }: InsertColumn): SetLists[] {
  if (!list || last < first) return [];
  const body = { row: first, column: area.column + index, rowCount: last - first + 1, columnCount: 1 };
  return [{ kind: 'setLists', sheet, lists: [{ range: rectangleAddress(body), before: null, after: list }] }];
}

/** Right after the nearest column that is declared before it and is there. */
function placeOf({ id, table: { table, headers }, column }: MissingColumn): number {
  const columns: readonly ColumnDeclaration[] = createdColumns(tables[id]);
  const place = columns.findIndex((each) => each.id === column.id);
  const before = columns.slice(0, place).reverse();
  const neighbour = before.map((each) => headers.columns[each.id]).find((matched) => matched !== undefined);
  return neighbour ? neighbour.column - table.column + 1 : 0;
}
