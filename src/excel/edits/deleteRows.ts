import type { CellContent, DeleteRows, SheetEdit } from '../../sheets/changeSet';
import { differences } from './differences';
import type { FoundCell } from './foundCells';
import { refused, type QueueCheck } from './kind';
import { moved, noRoom, queueLines, type Placed } from './lines';
import { along, endOf } from './rectangles';
import type { CellsStep, LinesStep } from './step';

export const checkDeleteRows: QueueCheck<DeleteRows> = (edit, index, ground) => {
  const { sheet, area, row, before } = edit;
  const lines = { ...area, row, rowCount: before.length };
  const place = queueLines(ground, index, { where: edit, axis: 'row', comeIn: false, lines });
  const found = ground.cells(index, sheet, lines, true, before);
  const end = endOf(along('row', area));
  const isFirst = row === area.row + 1;
  const model =
    isFirst || row + before.length >= end - 1
      ? ground.model(index, edit.table, area.columnCount, isFirst ? 'first' : 'last')
      : null;
  return (turn) => {
    const placed = place(turn);
    if ('reason' in placed) return refused(placed.reason);
    const bodyStart = area.row + (placed.table.hasHeaders ? 1 : 0);
    const bodyEnd = end - (placed.table.hasTotals ? 1 : 0);
    const fits = before.length > 0 && before.every(({ length }) => length === area.columnCount);
    if (row < bodyStart || row + before.length > bodyEnd || !fits) return refused(moved(edit));
    const cells = found(turn.steps);
    const places = differences({ sheet, row, column: area.column, before, wanted: () => '' }, cells);
    if (places.length > 0) return refused({ kind: 'changedSince', places });
    const isAll = before.length === bodyEnd - bodyStart;
    const rules = model?.()?.rules ?? [];
    const kept = isAll ? emptied(edit, cells) : null;
    const gone = goneRows(edit, placed, cells, kept ? 1 : 0, rules);
    if (gone === 'noRoom') return refused(noRoom(edit));
    return {
      steps: [...(kept ? [kept] : []), ...(gone ? [gone] : [])],
      undo: () => [...(gone ? [insertion(edit, gone)] : []), ...(kept ? [refilled(kept)] : [])],
    };
  };
};

/** A table keeps one row, a blank one, when all of its rows go. */
function emptied({ sheet, row, area, before }: DeleteRows, cells: readonly (readonly FoundCell[])[]): CellsStep {
  const [first = []] = before;
  return {
    kind: 'cells',
    sheet,
    row,
    column: area.column,
    before: [contentOf(first, cells[0])],
    after: [first.map(() => '')],
  };
}

function goneRows(
  { area, row, before, formatBefore }: DeleteRows,
  placed: Placed,
  cells: readonly (readonly FoundCell[])[],
  from: number,
  rules: LinesStep['rules'],
): LinesStep | 'noRoom' | null {
  if (before.length === from) return null;
  const lines = { ...area, row: row + from, rowCount: before.length - from };
  const content = before.slice(from).map((line, r) => contentOf(line, cells[r + from]));
  // What stands there is what has to come back, also where the formats are others than expected.
  const formats = before
    .slice(from)
    .map((line, r) => line.map((_, c) => cells[r + from]?.[c]?.format ?? formatBefore[r + from]?.[c] ?? null));
  return placed.step(lines, { content, formats, rules }) ?? 'noRoom';
}

const contentOf = (expected: readonly CellContent[], cells: readonly FoundCell[] | undefined): CellContent[] =>
  expected.map((content, c) => cells?.[c]?.content ?? content);

const insertion = ({ sheet, table }: DeleteRows, { area, lines, content, formats }: LinesStep): SheetEdit => ({
  kind: 'insertRows',
  sheet,
  table,
  area,
  row: lines.row,
  content,
  ...(formats ? { formats } : {}),
});

const refilled = (step: CellsStep): SheetEdit => ({
  ...step,
  kind: 'editCells',
  before: step.after,
  after: step.before,
});
