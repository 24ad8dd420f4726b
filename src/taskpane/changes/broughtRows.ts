import type { CellContent, ChangeSet, EditCells, InsertRows } from '../../sheets/changeSet';
import type { TableSnapshot, WorkbookSnapshot } from '../../sheets/snapshot';

/**
 * The rows that a list brings into a table, as if all of them were new: some fill in blank rows that stand at its end. `null` for
 * other change sets, and where the table is not as it was.
 */
export function broughtRows(changes: ChangeSet, workbook: WorkbookSnapshot | null): InsertRows | null {
  const filled = changes.edits.filter((edit) => edit.kind === 'editCells');
  const [first] = filled;
  if (changes.title.kind !== 'bringIn' || !first) return null;
  const inserted = changes.edits.find((edit) => edit.kind === 'insertRows');
  const table = workbook?.tables.find((each) => contains(each, first));
  if (!table) return null;
  const rows = first.after.map((_, r) => filledRow(filled, r, table));
  const { sheet, name, row, column, rowCount, columnCount } = table;
  return {
    kind: 'insertRows',
    sheet,
    table: name,
    area: { row, column, rowCount, columnCount },
    row: first.row,
    content: [...rows.map(({ content }) => content), ...(inserted?.content ?? [])],
    formats: [...rows.map(({ formats }) => formats), ...(inserted?.formats ?? [])],
  };
}

function contains(table: TableSnapshot, { sheet, row, column }: EditCells): boolean {
  const [down, right] = [row - table.row, column - table.column];
  return table.sheet === sheet && down > 0 && down < table.rowCount && right >= 0 && right < table.columnCount;
}

interface Row {
  readonly content: readonly (CellContent | null)[];
  readonly formats: readonly (string | null)[];
}

function filledRow(edits: readonly EditCells[], r: number, { column, columnCount }: TableSnapshot): Row {
  const cells = Array.from({ length: columnCount }, (_, index) => {
    const edit = edits.find((each) => {
      const c = column + index - each.column;
      return c >= 0 && c < (each.after[r]?.length ?? 0);
    });
    const c = edit ? column + index - edit.column : 0;
    return { content: edit?.after[r]?.[c] ?? '', format: edit?.formatAfter?.[r]?.[c] ?? null };
  });
  return { content: cells.map(({ content }) => content), formats: cells.map(({ format }) => format) };
}
