import { declareType, type TypeDeclaration } from '../declaration';
import type { SheetId, SheetInfo } from '../../document/sheets/sheetState';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { oneOf } from '../arguments';
import { cellOf, rectInSheet, wholeSheet } from '../rangeGeometry';
import { resolveOnSheet } from '../address';
import { asFlag, asText } from '../propertyValues';
import { coreOf } from '../coreOf';
import { fileColor } from '../colors';
import { assertStructureOpen } from '../permissions';
import { showGridlines, showsGridlines } from '../../document/layout/panes';
import { setTabColor, tabColor } from '../../document/layout/tabColor';
import { worksheetEvents } from './worksheetEvents';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A sheet as it stands now; refused when it has been deleted. */
export function sheetInfo(sheet: SheetId, host: Host): SheetInfo {
  const info = host.document.sheets.find(sheet);
  if (!info) throw new HostError('ItemNotFound');
  return info;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheet: TypeDeclaration<SheetId> = declareType<SheetId>({
  name: 'Worksheet',
  identify: (sheet, host) => ({ Id: sheetInfo(sheet, host).id }),
  members: {
    id: { kind: 'property', set: '1.1', get: (sheet, host) => sheetInfo(sheet, host).id },
    name: {
      kind: 'property',
      set: '1.1',
      get: (sheet, host) => sheetInfo(sheet, host).name,
      put(sheet, value, host) {
        assertStructureOpen(host);
        host.document.sheets.rename(sheet, asText(value), 'addin');
      },
    },
    position: {
      kind: 'property',
      set: '1.1',
      get: (sheet, host) => sheetInfo(sheet, host).position,
      put(sheet, value, host) {
        if (typeof value !== 'number') throw new HostError('InvalidArgument');
        assertStructureOpen(host);
        host.document.sheets.move(sheet, value, 'addin');
      },
    },
    visibility: {
      kind: 'property',
      set: '1.1',
      get: (sheet, host) => visibilities[sheetInfo(sheet, host).visibility],
      put(sheet, value, host) {
        const wanted = oneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
        const visibility = ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[wanted];
        assertStructureOpen(host);
        host.document.sheets.setVisibility(sheet, visibility, 'addin');
      },
    },
    tables: { kind: 'navigation', set: '1.1', to: 'TableCollection', get: (sheet) => ({ sheet }) },
    names: { kind: 'navigation', set: '1.4', to: 'NamedItemCollection', get: (sheet) => ({ sheet }) },
    protection: { kind: 'navigation', set: '1.2', to: 'WorksheetProtection', get: (sheet) => sheet },
    autoFilter: { kind: 'navigation', set: '1.9', to: 'AutoFilter', get: (sheet) => ({ worksheet: sheet }) },
    freezePanes: { kind: 'navigation', set: '1.7', to: 'WorksheetFreezePanes', get: (sheet) => sheet },
    pageLayout: { kind: 'navigation', set: '1.9', to: 'PageLayout', get: (sheet) => sheet },
    showGridlines: {
      kind: 'property',
      set: '1.8',
      setAs: 'Gridlines',
      get: (sheet, host) => showsGridlines(coreOf(host), sheet),
      put: (sheet, value, host) => showGridlines(coreOf(host), sheet, asFlag(value), 'addin'),
    },
    tabColor: {
      kind: 'property',
      set: '1.7',
      get(sheet, host) {
        const color = tabColor(coreOf(host), sheet);
        return color === '' ? '' : `#${color}`;
      },
      put(sheet, value, host) {
        setTabColor(coreOf(host), sheet, value === '' ? '' : fileColor(value).argb.slice(2), 'addin');
      },
    },
    activate: {
      kind: 'method',
      set: '1.1',
      call: (sheet, _args, host) => host.document.sheets.activate(sheetInfo(sheet, host).id, 'addin'),
    },
    delete: {
      kind: 'method',
      set: '1.1',
      call(sheet, _args, host) {
        assertStructureOpen(host);
        host.document.sheets.delete(sheetInfo(sheet, host).id, 'addin');
      },
    },
    getRange: {
      kind: 'method',
      set: '1.1',
      returns: 'Range',
      call: (sheet, args, host) => host.references.range(sheet, resolveOnSheet(host, sheet, args.optionalText(0))),
    },
    getRangeByIndexes: {
      kind: 'method',
      set: '1.7',
      returns: 'Range',
      call: (sheet, args, host) =>
        host.references.range(sheet, rectInSheet(args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
    },
    getCell: {
      kind: 'method',
      set: '1.1',
      returns: 'Range',
      call: (sheet, args, host) => host.references.range(sheet, cellOf(wholeSheet, args.integer(0), args.integer(1))),
    },
    getUsedRange: {
      kind: 'method',
      set: '1.1',
      returns: 'Range',
      call(sheet, args, host) {
        const used = host.document.usedRect(sheet, { valuesOnly: args.flag(0, false) });
        // «If the entire worksheet is blank, then this function will return the top left cell.»
        return host.references.range(sheet, used ?? cellOf(wholeSheet, 0, 0));
      },
    },
    getUsedRangeOrNullObject: {
      kind: 'method',
      set: '1.4',
      returns: 'Range',
      call(sheet, args, host) {
        const used = host.document.usedRect(sheet, { valuesOnly: args.flag(0, false) });
        return used && host.references.range(sheet, used);
      },
    },
    ...worksheetEvents,
  },
});
