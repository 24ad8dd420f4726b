import type { OpenDocument } from '../../document/openDocument';
import type { SheetId } from '../../document/sheets/sheetState';
import type { ApiSet, EventDeclaration } from '../declaration';
import { messageTypes, workbookTarget } from '../messageTypes';

function event<T>(
  set: ApiSet,
  messageType: number,
  wire: string,
  targetId: (target: T) => string,
): EventDeclaration<T> {
  return { kind: 'event', set, messageType, register: `_Register${wire}`, unregister: `_Unregister${wire}`, targetId };
}

const bySheet = (sheet: SheetId): string => sheet;
const byWorkbook = (): string => workbookTarget;

/** Events of one sheet. */
export const worksheetEvents = {
  onActivated: event('1.7', messageTypes.worksheetActivated, 'ActivatedEvent', bySheet),
  onCalculated: event('1.8', messageTypes.worksheetCalculated, 'CalculatedEvent', bySheet),
  onChanged: event('1.7', messageTypes.worksheetChanged, 'DataChangedEvent', bySheet),
  onDeactivated: event('1.7', messageTypes.worksheetDeactivated, 'DeactivatedEvent', bySheet),
  onFormatChanged: event('1.9', messageTypes.worksheetFormatChanged, 'FormatChangedEvent', bySheet),
  onProtectionChanged: event('1.14', messageTypes.worksheetProtectionChanged, 'ProtectionChangedEvent', bySheet),
  onSelectionChanged: event('1.7', messageTypes.worksheetSelectionChanged, 'SelectionChangedEvent', bySheet),
} satisfies Record<string, EventDeclaration<SheetId>>;

/** Events of any sheet. */
export const worksheetCollectionEvents = {
  onActivated: event('1.7', messageTypes.worksheetActivated, 'ActivatedEvent', byWorkbook),
  onAdded: event('1.7', messageTypes.worksheetAdded, 'AddedEvent', byWorkbook),
  onCalculated: event('1.8', messageTypes.worksheetCalculated, 'CalculatedEvent', byWorkbook),
  onChanged: event('1.9', messageTypes.worksheetChanged, 'DataChangedEvent', byWorkbook),
  onDeactivated: event('1.7', messageTypes.worksheetDeactivated, 'DeactivatedEvent', byWorkbook),
  onDeleted: event('1.7', messageTypes.worksheetDeleted, 'DeletedEvent', byWorkbook),
  onFormatChanged: event('1.9', messageTypes.worksheetFormatChanged, 'FormatChangedEvent', byWorkbook),
  onProtectionChanged: event('1.14', messageTypes.worksheetProtectionChanged, 'ProtectionChangedEvent', byWorkbook),
  onSelectionChanged: event('1.9', messageTypes.worksheetSelectionChanged, 'SelectionChangedEvent', byWorkbook),
} satisfies Record<string, EventDeclaration<OpenDocument>>;
