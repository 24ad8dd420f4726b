import type { CellContent, InsertRows } from '../../sheets/changeSet';
import { isQuoted } from '../cellText';
import { refused, type QueueCheck } from './kind';
import { moved, noRoom, queueLines } from './lines';
import { areaWithLines } from './positions';
import { endOf, along } from './rectangles';

export const checkInsertRows: QueueCheck<InsertRows> = (edit, index, ground) => {
  const { area, row, content } = edit;
  const lines = { ...area, row, rowCount: content.length };
  const place = queueLines(ground, index, { where: edit, axis: 'row', comeIn: true, lines });
  const end = endOf(along('row', area));
  // Among the table's rows Excel takes formats and lists over from the row above; at both ends of the body it may not.
  const isFirst = row === area.row + 1 && row < end;
  const model =
    isFirst || row >= end - 1 ? ground.model(index, edit.table, area.columnCount, isFirst ? 'first' : 'last') : null;
  // New rows among others are formatted like the row above, before they are written.
  const above =
    !model && content.some((line) => line.some(isQuoted))
      ? ground.cells(index, edit.sheet, { ...area, row: row - 1, rowCount: 1 }, true)
      : null;
  return (turn) => {
    const placed = place(turn);
    if ('reason' in placed) return refused(placed.reason);
    const { hasHeaders, hasTotals } = placed.table;
    const bodyStart = area.row + (hasHeaders ? 1 : 0);
    const bodyEnd = end - (hasTotals ? 1 : 0);
    const fits = content.length > 0 && content.every(({ length }) => length === area.columnCount);
    if (row < bodyStart || row > bodyEnd || !fits) return refused(moved(edit));
    const like = row === bodyStart || row === bodyEnd ? (model?.() ?? null) : null;
    const formats = formatsOf(edit, like?.formats ?? above?.(turn.steps)[0]?.map(({ format }) => format) ?? null);
    const step = placed.step(lines, { content, formats, rules: like?.rules ?? [] });
    if (!step) return refused(noRoom(edit));
    const { sheet, table } = edit;
    return {
      steps: [step],
      undo: (written) => [
        {
          kind: 'deleteRows',
          sheet,
          table,
          area: areaWithLines(step),
          row,
          before: written(step),
          formatBefore: content.map((line, r) => line.map((_, c) => formats?.[r]?.[c] ?? 'General')),
        },
      ],
    };
  };
};

/** The formats wanted; where none is, that of the model row; `null` where Excel takes over what is above. */
function formatsOf(
  { content, formats }: InsertRows,
  model: readonly (string | null)[] | null,
): readonly (readonly (string | null)[])[] | null {
  if (!formats && (!model || model.every((code) => code === 'General'))) return null;
  return content.map((line: readonly (CellContent | null)[], r) =>
    line.map((_, c) => formats?.[r]?.[c] ?? model?.[c] ?? null),
  );
}
