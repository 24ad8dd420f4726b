import { rectName } from '../document/a1';
import type { Selection } from '../document/changes';
import { intersection } from '../document/rect';
import { toEach, type EventMessage } from './eventMessage';
import type { Host } from './host';
import { messageTypes, workbookTarget } from './messageTypes';

/** Excel's events for a new selection; a table is told when the selection is in it, and once more when it has left. */
export function selectionMessages(host: Host, before: Selection, now: Selection): EventMessage[] {
  const worksheetId = now.sheet;
  const address = rectName(now.rect);
  const tables = host.document.tables.list().flatMap((table) => {
    const inside = table.sheet === now.sheet ? intersection(table.rect, now.rect) : null;
    const wasInside = table.sheet === before.sheet && intersection(table.rect, before.rect) !== null;
    if (!inside && !wasInside) return [];
    return toEach(messageTypes.tableSelectionChanged, [String(table.id)], {
      worksheetId: table.sheet,
      tableId: String(table.id),
      address: inside ? rectName(inside) : '',
    });
  });
  return [
    ...toEach(messageTypes.documentSelectionChanged, [''], {}),
    ...toEach(messageTypes.worksheetSelectionChanged, [worksheetId, workbookTarget], { worksheetId, address }),
    ...tables,
  ];
}
