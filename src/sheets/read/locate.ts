import type { TableDeclaration } from '../declarations/declaration';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { cellOf } from './grid';
import { matchHeaders, type HeaderCell, type MatchedHeaders } from './headers';

/** A declared table where it stands in the workbook, with its columns found. */
export interface LocatedTable<Id extends string> {
  readonly table: TableSnapshot;
  readonly sheet: SheetSnapshot;
  readonly headers: MatchedHeaders<Id>;
  /** Zero-based rows of the body, the last included; empty when `last < first`. */
  readonly first: number;
  readonly last: number;
}

/** The table with the declared name, or else the first table that has every required column. */
export function locateTable<Id extends string>(
  workbook: WorkbookSnapshot,
  declaration: TableDeclaration<Id>,
): LocatedTable<Id> | undefined {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const located = workbook.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    return sheet ? [describe(table, sheet, declaration)] : [];
  });
  return (
    located.find(({ table }) => table.name.toLowerCase() === declaration.tableName.toLowerCase()) ??
    located.find(({ headers }) => declaration.columns.every(({ id, required }) => !required || headers.columns[id]))
  );
}

function describe<Id extends string>(
  table: TableSnapshot,
  sheet: SheetSnapshot,
  declaration: TableDeclaration<Id>,
): LocatedTable<Id> {
  const cells: HeaderCell[] = [];
  if (table.hasHeaders) {
    for (let column = table.column; column < table.column + table.columnCount; column++) {
      const at = { sheet: sheet.name, row: table.row, column };
      cells.push({ at, value: cellOf(sheet, table.row, column).value });
    }
  }
  return {
    table,
    sheet,
    headers: matchHeaders(declaration, cells),
    first: table.row + (table.hasHeaders ? 1 : 0),
    last: table.row + table.rowCount - 1 - (table.hasTotals ? 1 : 0),
  };
}
