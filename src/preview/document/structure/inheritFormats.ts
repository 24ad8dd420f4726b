import { cellsIn, placeCell } from '../cells/cellStore';
import type { DocumentCore } from '../core/documentCore';
import { containsCell } from '../rect';
import { bodyRect } from '../tables/tableState';
import { rectOf, type Shift } from './shift';

/**
 * New cells look like those above them or to their left. Below a table's header they look like the row that was the first:
 * a header's look is not the rows'. Before the tables themselves have moved.
 */
export function inheritFormats(core: DocumentCore, shift: Shift): void {
  const { worksheet } = core.sheet(shift.sheet);
  const belowHeader = core.tables.filter(
    (table) =>
      table.sheet === shift.sheet && shift.axis === 'row' && table.hasHeaders && bodyRect(table).row === shift.at,
  );
  const isBelowHeader = (column: number): boolean =>
    belowHeader.some((table) => containsCell(table.rect, table.rect.row, column));
  const lend = (from: number, lends: (column: number) => boolean): void => {
    if (from < 0) return;
    for (const { row, column, state } of cellsIn(worksheet, rectOf(shift, { first: from, last: from }, shift.band))) {
      if (Object.keys(state.style).length === 0 || !lends(column)) continue;
      const { quotePrefix: _, ...style } = state.style as typeof state.style & { quotePrefix?: boolean };
      for (let at = shift.at; at < shift.at + shift.count; at++) {
        const [r, c] = shift.axis === 'row' ? [at, column] : [row, at];
        placeCell(worksheet, r, c, { value: null, style, comment: undefined });
      }
    }
  };
  lend(shift.at - 1, (column) => !isBelowHeader(column));
  if (belowHeader.length > 0) lend(shift.at + shift.count, isBelowHeader);
}
