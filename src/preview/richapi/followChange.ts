import type { CellsChangeType, ChangeEvent, DocumentChange } from '../document/changes';
import type { Host } from './host';
import type { Shift } from './moveRect';

/** Moves the ranges the add-in holds with the cells they stand on. */
export function followChange(host: Host, change: DocumentChange): void {
  for (const event of change.events) {
    if (event.kind === 'sheetDeleted') host.references.sheetDeleted(event.sheet);
    if (event.kind !== 'cells') continue;
    const direction = directionOf(event);
    if (direction) host.references.shift(event.sheet, { rect: event.rect, direction });
  }
}

const wholeLines: Partial<Record<CellsChangeType, Shift['direction']>> = {
  RowInserted: 'down',
  RowDeleted: 'up',
  ColumnInserted: 'right',
  ColumnDeleted: 'left',
};

export function directionOf(event: Extract<ChangeEvent, { kind: 'cells' }>): Shift['direction'] | undefined {
  return event.shift ?? wholeLines[event.changeType];
}
