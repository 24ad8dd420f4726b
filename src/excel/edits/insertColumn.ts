import type { InsertColumn } from '../../sheets/changeSet';
import { refused, type QueueCheck } from './kind';
import { moved, noRoom, queueLines } from './lines';
import { areaWithLines } from './positions';

export const checkInsertColumn: QueueCheck<InsertColumn> = (edit, index, ground) => {
  const { sheet, table, area, header, numberFormat } = edit;
  const lines = { ...area, column: area.column + edit.index, columnCount: 1 };
  const place = queueLines(ground, index, { where: edit, axis: 'column', comeIn: true, lines });
  const headers = ground.cells(index, sheet, { ...area, rowCount: 1 }, false);
  return (turn) => {
    const placed = place(turn);
    if ('reason' in placed) return refused(placed.reason);
    const { hasHeaders, hasTotals } = placed.table;
    const bodyRows = area.rowCount - 1 - (hasTotals ? 1 : 0);
    const isTaken = headers(turn.steps)[0]?.some(
      ({ content }) => typeof content === 'string' && content.toLowerCase() === header.toLowerCase(),
    );
    const fits = edit.index >= 0 && edit.index <= area.columnCount && edit.content.length === bodyRows;
    // A column is known by its header: one that is there already has come since.
    if (!hasHeaders || isTaken || !fits) return refused(moved(edit));
    const content = [[header], ...edit.content.map((each) => [each]), ...(hasTotals ? [[null]] : [])];
    const formats =
      numberFormat === undefined ? null : content.map((_, r) => [r === 0 || r > bodyRows ? null : numberFormat]);
    const step = placed.step(lines, { content, formats, rules: [] });
    if (!step) return refused(noRoom(edit));
    return {
      steps: [step],
      undo: () => [
        {
          kind: 'deleteColumn',
          sheet,
          table,
          area: areaWithLines(step),
          index: edit.index,
          header,
          content: edit.content,
          ...(numberFormat === undefined ? {} : { numberFormat }),
        },
      ],
    };
  };
};
