import type { CellsChangeType } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { containsRect, intersects } from '../rect';
import type { TableState } from '../tables/tableState';
import { isWhole, subject, type Shift } from './shift';

/** Tells what was inserted or deleted, and the tables it was in; cells that are whole rows of a table are told as rows. */
export function tellShift(core: DocumentCore, step: Step, shift: Shift, before: readonly TableState[]): void {
  const rect = subject(shift);
  const tables = (shift.kind === 'insert' ? core.tables : before).filter(
    (table) => table.sheet === shift.sheet && intersects(table.rect, rect),
  );
  const wholeTableRows =
    shift.axis === 'row' &&
    tables.some(
      (table) => containsRect(table.rect, { ...rect, rowCount: 1 }) && table.rect.columnCount === rect.columnCount,
    );
  const noun = isWhole(shift) || wholeTableRows ? (shift.axis === 'row' ? 'Row' : 'Column') : 'Cell';
  const changeType = `${noun}${shift.kind === 'insert' ? 'Inserted' : 'Deleted'}` as CellsChangeType;
  const [inserted, deleted] = shift.axis === 'row' ? (['down', 'up'] as const) : (['right', 'left'] as const);
  const direction = shift.kind === 'insert' ? inserted : deleted;
  step.tell({
    kind: 'cells',
    changeType,
    sheet: shift.sheet,
    rect,
    tables: tables.map(({ id }) => id),
    shift: direction,
  });
}
