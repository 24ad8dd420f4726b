import { declareType, type EventDeclaration, type TypeDeclaration } from '../declaration';
import type { OpenDocument } from '../../document/openDocument';
import { HostError } from '../hostError';
import { messageTypes, workbookTarget } from '../messageTypes';
import { RangeTarget } from '../rangeTarget';
import { cellOf } from '../rangeGeometry';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbook: TypeDeclaration<OpenDocument> = declareType<OpenDocument>({
  name: 'Workbook',
  members: {
    name: { kind: 'property', set: '1.7', get: (_document, host) => host.workbookName },
    worksheets: { kind: 'navigation', set: '1.1', to: 'WorksheetCollection', get: (document) => document },
    tables: { kind: 'navigation', set: '1.1', to: 'TableCollection', get: () => ({ sheet: null }) },
    names: { kind: 'navigation', set: '1.1', to: 'NamedItemCollection', get: () => ({ sheet: null }) },
    settings: { kind: 'navigation', set: '1.4', to: 'SettingCollection', get: (_document, host) => host.settings },
    protection: { kind: 'navigation', set: '1.7', to: 'WorkbookProtection', get: (document) => document },
    functions: { kind: 'navigation', set: '1.2', to: 'Functions', get: (document) => document },
    application: { kind: 'navigation', set: '1.1', to: 'Application', get: (document) => document },
    getSelectedRange: {
      kind: 'method',
      set: '1.1',
      returns: 'Range',
      call: ({ selection }, _args, host) => host.references.range(selection.sheet, selection.rect),
    },
    getActiveCell: {
      kind: 'method',
      set: '1.7',
      returns: 'Range',
      call: ({ selection }, _args, host) => host.references.range(selection.sheet, cellOf(selection.rect, 0, 0)),
    },
    onSelectionChanged: {
      kind: 'event',
      set: '1.2',
      messageType: messageTypes.documentSelectionChanged,
      targetId: () => '',
    },
    onActivated: activated(),
    _Runtime: { kind: 'navigation', set: '1.5', to: 'Runtime', get: (document) => document },
    _RemoveReference: {
      kind: 'method',
      set: '1.1',
      call: (_document, args, host) => host.references.release(args.text(0)),
    },
    _RemoveAllReferences: {
      kind: 'method',
      set: '1.1',
      call: (_document, _args, host) => host.references.releaseAll(),
    },
    _GetReferenceCount: { kind: 'method', set: '1.1', call: (_document, _args, host) => host.references.count },
    _GetRangeForEventByReferenceId: {
      kind: 'method',
      set: '1.1',
      returns: 'Range',
      call(_document, args, host) {
        const { target } = host.references.get(args.text(0));
        if (!(target instanceof RangeTarget)) throw new HostError('InvalidReference');
        return host.references.range(target.sheet, target.rect);
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      kind: 'method',
      set: '1.1',
      returns: 'Range',
      call(_document, args, host) {
        const { target } = host.references.get(args.text(0));
        return target instanceof RangeTarget && !target.isGone
          ? host.references.range(target.sheet, target.rect)
          : null;
      },
    },
  },
});

function activated(): EventDeclaration<OpenDocument> {
  return {
    kind: 'event',
    set: '1.13',
    messageType: messageTypes.workbookActivated,
    register: '_RegisterActivatedEvent',
    unregister: '_UnregisterActivatedEvent',
    targetId: () => workbookTarget,
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtime: TypeDeclaration<OpenDocument> = declareType<OpenDocument>({
  name: 'Runtime',
  members: {
    enableEvents: {
      kind: 'property',
      set: '1.8',
      get: (_document, host) => host.eventsEnabled,
      put(_document, value, host) {
        if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
        host.eventsEnabled = value;
      },
    },
  },
});
