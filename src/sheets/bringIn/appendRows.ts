import type { CellContent, ChangeSet, EditCells, InsertRows } from '../changeSet';
import type { ColumnDeclaration } from '../declarations/declaration';
import { formatNeeded } from '../forms/cellFormat';
import { isEmptyRow, rowCells, type TableRowCells } from '../forms/rowCells';
import type { LocatedTable } from '../read/locate';
import type { RowContent } from './rowContent';

/**
 * Rows at the end of a table. Blank rows that stand there are filled in first, as they are meant to be; the table grows by the rest.
 * `columns`: the columns of ours that are to be written.
 */
export function appendRows(
  located: LocatedTable,
  columns: readonly ColumnDeclaration[],
  rows: readonly RowContent[],
): ChangeSet['edits'] {
  const written = columns
    .flatMap((column) => {
      const matched = located.headers.columns[column.id];
      const isUsed = rows.some((row) => isFilled(row[column.id]));
      return matched && isUsed ? [{ column, index: matched.column - located.table.column }] : [];
    })
    .sort((a, b) => a.index - b.index);
  if (rows.length === 0 || written.length === 0) return [];
  const first = firstBlankRow(located);
  const room = Math.max(0, located.last - first + 1);
  const inserted = rows.slice(room);
  return [
    ...runsOf(written)
      .map((run) => fillIn(located, first, run, rows.slice(0, room)))
      .filter(({ after }) => after.length > 0),
    ...(inserted.length > 0 ? [insertion(located, written, inserted)] : []),
  ];
}

interface Written {
  readonly column: ColumnDeclaration;
  /** Among the columns of the table. */
  readonly index: number;
}

const isFilled = (content: CellContent | undefined): boolean => content !== undefined && content !== '';

/** The first of the blank rows at the end of the table; the row below it where there are none. */
function firstBlankRow(located: LocatedTable): number {
  let row = located.last + 1;
  while (row > located.first && isEmptyRow(rowCells(located, row - 1))) row -= 1;
  return row;
}

/** Columns side by side, so that what stands between them is not touched. */
function runsOf(written: readonly Written[]): Written[][] {
  const runs: Written[][] = [];
  for (const each of written) {
    const run = runs.at(-1);
    if (run?.at(-1)?.index === each.index - 1) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

function fillIn(located: LocatedTable, first: number, run: readonly Written[], rows: readonly RowContent[]): EditCells {
  const { sheet, table } = located;
  const cells = rows.map((row, offset) => {
    const now = rowCells(located, first + offset);
    return run.map(({ column, index }) => {
      const cell = now.cells[index];
      const before = cell?.content ?? '';
      const content = row[column.id];
      const after = isFilled(content) && content !== undefined ? content : before;
      const format = cell?.format ?? 'General';
      return { before, after, format, needed: neededFormat(column, content, format) };
    });
  });
  const isFormatted = cells.some((row) => row.some(({ needed }) => needed !== null));
  return {
    kind: 'editCells',
    sheet: sheet.name,
    row: first,
    column: table.column + (run[0]?.index ?? 0),
    before: cells.map((row) => row.map(({ before }) => before)),
    after: cells.map((row) => row.map(({ after }) => after)),
    ...(isFormatted && {
      formatBefore: cells.map((row) => row.map(({ format, needed }) => (needed === null ? null : format))),
      formatAfter: cells.map((row) => row.map(({ needed }) => needed)),
    }),
  };
}

function insertion(located: LocatedTable, written: readonly Written[], rows: readonly RowContent[]): InsertRows {
  const { name, sheet, row, column, rowCount, columnCount } = located.table;
  const like: TableRowCells = rowCells(located, located.last);
  const byIndex = new Map(written.map(({ column: each, index }) => [index, each]));
  const cellOf = (content: RowContent, index: number): { content: CellContent | null; format: string | null } => {
    const declared = byIndex.get(index);
    const value = declared && content[declared.id];
    if (declared === undefined || value === undefined || value === '') return { content: null, format: null };
    const now = located.last < located.first ? 'General' : (like.cells[index]?.format ?? 'General');
    // A new row may be formatted as the one above or not at all: what it needs is said outright.
    return { content: value, format: neededFormat(declared, value, now) ?? (now === 'General' ? null : now) };
  };
  const cells = rows.map((content) => Array.from({ length: columnCount }, (_, index) => cellOf(content, index)));
  return {
    kind: 'insertRows',
    sheet,
    table: name,
    area: { row, column, rowCount, columnCount },
    row: located.last + 1,
    content: cells.map((each) => each.map(({ content }) => content)),
    formats: cells.map((each) => each.map(({ format }) => format)),
  };
}

function neededFormat(column: ColumnDeclaration, content: CellContent | undefined, now: string): string | null {
  if (typeof content !== 'number' && typeof content !== 'string') return null;
  return formatNeeded(content, column.kind, column.numberFormat ?? null, now);
}
