import { formatTraits } from '../../plan/values/numberFormat';
import type { CellContent, EditCells } from '../changeSet';
import { tables } from '../declarations';
import { amountFormat, tableIds, type ColumnDeclaration, type TableId } from '../declarations/declaration';
import { cellOf, isBlank, isFormula, type CellAsRead } from '../read/grid';
import type { LocatedTable, LocatedTables } from '../read/locate';
import type { SheetSnapshot } from '../snapshot';
import type { Repair } from './repair';
import { rowsOf, runsOf } from './runs';

/**
 * Columns of dates, amounts and shares whose cells no longer show them as such, as after pasting. A person's own format that does
 * is let be, and so is a text, which is told of when it is read.
 */
export function lostFormats(located: LocatedTables): Repair[] {
  return tableIds.flatMap((id) => {
    const table: LocatedTable | undefined = located[id];
    if (!table) return [];
    const columns: readonly ColumnDeclaration[] = tables[id].columns;
    return columns.flatMap((column) => repairOf(id, table, column) ?? []);
  });
}

function repairOf(id: TableId, table: LocatedTable, { id: columnId, numberFormat }: ColumnDeclaration): Repair | null {
  const matched = table.headers.columns[columnId];
  if (!matched || numberFormat === undefined || !isGuarded(numberFormat)) return null;
  const rows = rowsOf(table).filter(
    (row) => isRead(table.sheet, row, matched.column) && isLost(cellOf(table.sheet, row, matched.column), numberFormat),
  );
  if (rows.length === 0) return null;
  const values = { column: matched.header, count: rows.length };
  return {
    kind: 'lostFormat',
    table: id,
    choices: [
      {
        title: { kind: 'repair', repair: 'lostFormat', table: id, values },
        edits: runsOf(rows).map((run): EditCells => {
          const cells = rowsOf(run).map((row) => cellOf(table.sheet, row, matched.column));
          const content = cells.map((cell) => [contentOf(cell)]);
          return {
            kind: 'editCells',
            sheet: table.sheet.name,
            row: run.first,
            column: matched.column,
            before: content,
            after: content,
            formatBefore: cells.map((cell) => [cell.numberFormat]),
            formatAfter: cells.map(() => [numberFormat]),
          };
        }),
      },
    ],
  };
}

/** Of blank cells at the end of a sheet nothing is known. */
function isRead({ cells }: SheetSnapshot, row: number, column: number): boolean {
  return cells?.numberFormats[row - cells.row]?.[column - cells.column] !== undefined;
}

/** The kinds of formats without which a value reads as something else; a column of plain texts or numbers has none. */
function isGuarded(format: string): boolean {
  const { isDate, isPercent } = formatTraits(format);
  return isDate || isPercent || format === amountFormat;
}

function isLost({ value, numberFormat }: CellAsRead, declared: string): boolean {
  if (typeof value === 'string' && !isBlank(value)) return false;
  const now = formatTraits(numberFormat);
  const wanted = formatTraits(declared);
  if (wanted.isDate) return !now.isDate;
  if (wanted.isPercent) return !now.isPercent;
  return now.isDate || now.isPercent || numberFormat === 'General' || numberFormat === '@';
}

const contentOf = ({ value, formula }: CellAsRead): CellContent =>
  isFormula(formula) ? { formula: String(formula) } : value;
