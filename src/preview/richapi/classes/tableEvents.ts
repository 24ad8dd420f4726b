import type { EventDeclaration } from '../declaration';
import { messageTypes, workbookTarget } from '../messageTypes';
import type { TablesTarget } from './tableCollection';

const byTable = (id: number): string => String(id);
/** The tables of a sheet are told under the sheet's id, those of the workbook under the workbook's. */
const byOwner = ({ sheet }: TablesTarget): string => sheet ?? workbookTarget;

export const tableEvents = {
  onChanged: {
    kind: 'event',
    set: '1.7',
    messageType: messageTypes.tableChanged,
    register: '_RegisterDataChangedEvent',
    unregister: '_UnregisterDataChangedEvent',
    targetId: byTable,
  },
  onSelectionChanged: {
    kind: 'event',
    set: '1.7',
    messageType: messageTypes.tableSelectionChanged,
    register: '_RegisterSelectionChangedEvent',
    unregister: '_UnregisterSelectionChangedEvent',
    targetId: byTable,
  },
} satisfies Record<string, EventDeclaration<number>>;

export const tableCollectionEvents = {
  onAdded: {
    kind: 'event',
    set: '1.9',
    messageType: messageTypes.tableAdded,
    register: '_RegisterAddedEvent',
    unregister: '_UnregisterAddedEvent',
    targetId: byOwner,
  },
  onChanged: {
    kind: 'event',
    set: '1.7',
    messageType: messageTypes.tableChanged,
    register: '_RegisterDataChangedEvent',
    unregister: '_UnregisterDataChangedEvent',
    targetId: byOwner,
  },
  onDeleted: {
    kind: 'event',
    set: '1.9',
    messageType: messageTypes.tableDeleted,
    register: '_RegisterDeletedEvent',
    unregister: '_UnregisterDeletedEvent',
    targetId: byOwner,
  },
} satisfies Record<string, EventDeclaration<TablesTarget>>;
