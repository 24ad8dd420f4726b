import { columnLetters } from '../../plan/place';
import type { CellContent, DeleteRows, InsertRows, TableAt } from '../../sheets/changeSet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheets/snapshot';
import type { GridCell } from './sheetGrid';

/** Rows of a table as the preview shows them. */
export interface TableRows {
  readonly headers: readonly string[];
  readonly grid: readonly (readonly GridCell[])[];
  readonly more: number;
}

/** The first rows that come or go, below the table's headers as they were last read. */
export function tableRows(edit: InsertRows | DeleteRows, workbook: WorkbookSnapshot | null, shown: number): TableRows {
  const rows = edit.kind === 'insertRows' ? edit.content : edit.before;
  const formats = edit.kind === 'insertRows' ? edit.formats : edit.formatBefore;
  const sheet = workbook?.sheets.find(({ name }) => name === edit.sheet);
  const grid = rows.slice(0, shown).map((row, r) =>
    row.map((content, c): GridCell => ({
      // What is left to Excel is calculated.
      content: content ?? { formula: '' },
      format: formats?.[r]?.[c] ?? formatAbove(edit, sheet, c),
    })),
  );
  return { headers: headersOf(edit, sheet), grid, more: Math.max(0, rows.length - shown) };
}

function headersOf({ area }: TableAt, sheet: SheetSnapshot | undefined): string[] {
  return Array.from({ length: area.columnCount }, (_, c) => {
    const header = valueAt(sheet, area.row, area.column + c);
    return header === '' ? columnLetters(area.column + c) : String(header);
  });
}

/** New rows look like the row above them. */
function formatAbove({ area, row }: InsertRows | DeleteRows, sheet: SheetSnapshot | undefined, c: number) {
  const above = Math.max(area.row + 1, row - 1);
  return sheet?.cells?.numberFormats[above - sheet.cells.row]?.[area.column + c - sheet.cells.column] ?? null;
}

function valueAt(sheet: SheetSnapshot | undefined, row: number, column: number): Exclude<CellContent, object> {
  return sheet?.cells?.values[row - sheet.cells.row]?.[column - sheet.cells.column] ?? '';
}
