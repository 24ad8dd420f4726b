import type { Arguments } from '../arguments';
import { declareType, type TypeDeclaration } from '../declaration';
import { HostError } from '../hostError';
import { assertStructureOpen } from '../permissions';
import type { OpenDocument } from '../../document/openDocument';
import type { SheetId, SheetInfo } from '../../document/sheets/sheetState';
import { worksheetCollectionEvents } from './worksheetEvents';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollection: TypeDeclaration<OpenDocument> = declareType<OpenDocument>({
  name: 'WorksheetCollection',
  items: { of: 'Worksheet', list: (document) => document.sheets.list().map(({ id }) => id) },
  members: {
    getItem: {
      kind: 'method',
      set: '1.1',
      returns: 'Worksheet',
      call(document, args) {
        const found = document.sheets.find(args.key(0));
        if (!found) throw new HostError('ItemNotFound');
        return found.id;
      },
    },
    getItemOrNullObject: {
      kind: 'method',
      set: '1.4',
      returns: 'Worksheet',
      call: (document, args) => document.sheets.find(args.key(0))?.id ?? null,
    },
    getActiveWorksheet: {
      kind: 'method',
      set: '1.1',
      returns: 'Worksheet',
      call: (document) => document.sheets.active,
    },
    getFirst: {
      kind: 'method',
      set: '1.5',
      returns: 'Worksheet',
      call: (document, args) => end(document, args, 'first'),
    },
    getLast: {
      kind: 'method',
      set: '1.5',
      returns: 'Worksheet',
      call: (document, args) => end(document, args, 'last'),
    },
    getCount: { kind: 'method', set: '1.4', call: (document, args) => sheets(document, args).length },
    add: {
      kind: 'method',
      set: '1.1',
      returns: 'Worksheet',
      call(document, args, host) {
        assertStructureOpen(host);
        return document.sheets.add(args.optionalText(0), 'addin');
      },
    },
    ...worksheetCollectionEvents,
  },
});

function sheets(document: OpenDocument, args: Arguments): readonly SheetInfo[] {
  const visibleOnly = args.flag(0, false);
  return document.sheets.list().filter(({ visibility }) => !visibleOnly || visibility === 'visible');
}

function end(document: OpenDocument, args: Arguments, which: 'first' | 'last'): SheetId {
  const sheet = sheets(document, args).at(which === 'first' ? 0 : -1);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet.id;
}
