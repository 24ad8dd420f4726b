import { rectName } from '../document/a1';
import type { ChangeEvent, DocumentChange } from '../document/changes';
import { boundingRect } from './rangeGeometry';
import type { SheetId } from '../document/sheets/sheetState';
import type { Rect } from '../document/rect';
import { toEach, type EventMessage } from './eventMessage';
import { directionOf } from './followChange';
import type { Host } from './host';
import { messageTypes, workbookTarget } from './messageTypes';
import { rangeObject } from './rangeObject';

/** Excel's events for a finished change of the document. */
export function changeMessages(
  host: Host,
  change: DocumentChange,
  tableNames: ReadonlyMap<number, string>,
): EventMessage[] {
  return [...change.events.flatMap((event) => messagesFor(host, event, tableNames)), ...calculatedMessages(change)];
}

function messagesFor(host: Host, event: ChangeEvent, tableNames: ReadonlyMap<number, string>): EventMessage[] {
  const worksheetId = event.kind === 'namesChanged' ? '' : event.sheet;
  switch (event.kind) {
    case 'cells':
      return cellMessages(host, event);
    case 'formats':
      return toEach(messageTypes.worksheetFormatChanged, [worksheetId, workbookTarget], {
        worksheetId,
        address: rectName(event.rect),
        referenceId: eventReference(host, worksheetId, event.rect),
      });
    case 'sheetLayout':
      if (event.what !== 'protection') return [];
      return toEach(messageTypes.worksheetProtectionChanged, [worksheetId, workbookTarget], {
        worksheetId,
        isProtected: host.document.sheets.find(worksheetId)?.isProtected ?? false,
      });
    case 'sheetAdded':
      return toEach(messageTypes.worksheetAdded, [workbookTarget], { worksheetId });
    case 'sheetDeleted':
      return toEach(messageTypes.worksheetDeleted, [workbookTarget], { worksheetId });
    case 'sheetActivated':
      return [
        ...toEach(messageTypes.worksheetDeactivated, [event.before, workbookTarget], { worksheetId: event.before }),
        ...toEach(messageTypes.worksheetActivated, [worksheetId, workbookTarget], { worksheetId }),
      ];
    case 'tableGrown':
      return toEach(messageTypes.tableChanged, [`${event.table}`, worksheetId, workbookTarget], {
        changeType: 'RowInserted',
        worksheetId,
        address: rectName(event.rect),
        referenceId: eventReference(host, worksheetId, event.rect),
        tableId: `${event.table}`,
      });
    case 'tableAdded':
      return toEach(messageTypes.tableAdded, [worksheetId, workbookTarget], { worksheetId, tableId: `${event.table}` });
    case 'tableDeleted':
      return toEach(messageTypes.tableDeleted, [worksheetId, workbookTarget], {
        worksheetId,
        tableId: `${event.table}`,
        tableName: tableNames.get(event.table) ?? '',
      });
    default:
      return [];
  }
}

const shiftDirections = {
  down: 'ShiftCellDown',
  right: 'ShiftCellRight',
  up: 'ShiftCellUp',
  left: 'ShiftCellLeft',
} as const;

function cellMessages(host: Host, event: Extract<ChangeEvent, { kind: 'cells' }>): EventMessage[] {
  const direction = event.changeType.startsWith('Cell') ? directionOf(event) : undefined;
  const shared = {
    changeType: event.changeType,
    worksheetId: event.sheet,
    address: rectName(event.rect),
    referenceId: eventReference(host, event.sheet, event.rect),
  };
  const onSheet = { ...shared, shiftDirection: direction ? shiftDirections[direction] : 'None' };
  return [
    ...toEach(messageTypes.worksheetChanged, [event.sheet, workbookTarget], onSheet),
    ...event.tables.flatMap((table) => {
      const tableId = String(table);
      return toEach(messageTypes.tableChanged, [tableId, event.sheet, workbookTarget], { ...shared, tableId });
    }),
  ];
}

function calculatedMessages(change: DocumentChange): EventMessage[] {
  const areas = new Map<SheetId, Rect>();
  for (const { sheet, row, column } of change.recalculated) {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    const known = areas.get(sheet);
    areas.set(sheet, known ? boundingRect(known, cell) : cell);
  }
  return [...areas].flatMap(([worksheetId, rect]) =>
    toEach(messageTypes.worksheetCalculated, [worksheetId, workbookTarget], { worksheetId, address: rectName(rect) }),
  );
}

function eventReference(host: Host, sheet: SheetId, rect: Rect): string {
  return host.references.keepForEvent(rangeObject(host.references.range(sheet, rect)));
}
