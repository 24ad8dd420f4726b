import type { SheetId } from '../../document/sheets/sheetState';
import type { Arguments } from '../arguments';
import { declareType, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { assertNotProtected } from '../permissions';
import type { RangeTarget } from '../rangeTarget';
import { findTable } from '../tableLookup';
import { otherRange } from './rangeNeighbourMembers';
import { tableCollectionEvents } from './tableEvents';

/** The tables of a sheet, or of the workbook. */
export interface TablesTarget {
  readonly sheet: SheetId | null;
}

const idsOf = ({ sheet }: TablesTarget, { document }: Host): number[] =>
  document.tables.list(sheet ?? undefined).map(({ id }) => id);

function find(target: TablesTarget, args: Arguments, host: Host): number | null {
  const table = findTable(args.key(0), host);
  return table && (target.sheet === null || table.sheet === target.sheet) ? table.id : null;
}

function get(id: number | null | undefined): number {
  if (id === null || id === undefined) throw new HostError('ItemNotFound');
  return id;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tableCollection: TypeDeclaration<TablesTarget> = declareType<TablesTarget>({
  name: 'TableCollection',
  items: { of: 'Table', list: idsOf },
  members: {
    count: { kind: 'property', set: '1.1', get: (target, host) => idsOf(target, host).length },
    getCount: { kind: 'method', set: '1.4', call: (target, _args, host) => idsOf(target, host).length },
    getItem: {
      kind: 'method',
      set: '1.1',
      returns: 'Table',
      call: (target, args, host) => get(find(target, args, host)),
    },
    getItemOrNullObject: { kind: 'method', set: '1.4', returns: 'Table', call: find },
    getItemAt: {
      kind: 'method',
      set: '1.1',
      returns: 'Table',
      call: (target, args, host) => get(idsOf(target, host)[args.integer(0)]),
    },
    add: {
      kind: 'method',
      set: '1.1',
      returns: 'Table',
      call(target, args, host) {
        const { sheet, rect } = otherRange(args, target.sheet ?? host.document.sheets.active, host);
        if (target.sheet !== null && sheet !== target.sheet) throw new HostError('InvalidArgument');
        assertNotProtected(host, sheet);
        return host.document.tables.add(sheet, rect, { hasHeaders: args.flag(1, false) }, 'addin').id;
      },
    },
    ...tableCollectionEvents,
  },
});

const touched = ({ range, whole }: ScopedTarget, { document }: Host): number[] =>
  document.tables
    .touching(range.sheet, range.rect)
    .filter(({ rect }) => !whole || isInside(rect, range))
    .map(({ id }) => id);

/** The tables that a range touches, or holds entirely. */
export interface ScopedTarget {
  readonly range: RangeTarget;
  readonly whole: boolean;
}

function isInside(rect: RangeTarget['rect'], { rect: outer }: RangeTarget): boolean {
  return (
    rect.row >= outer.row &&
    rect.column >= outer.column &&
    rect.row + rect.rowCount <= outer.row + outer.rowCount &&
    rect.column + rect.columnCount <= outer.column + outer.columnCount
  );
}

function findTouched(target: ScopedTarget, args: Arguments, host: Host): number | null {
  const table = findTable(args.key(0), host);
  return table && touched(target, host).includes(table.id) ? table.id : null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export const tableScopedCollection: TypeDeclaration<ScopedTarget> = declareType<ScopedTarget>({
  name: 'TableScopedCollection',
  items: { of: 'Table', list: touched },
  members: {
    getCount: { kind: 'method', set: '1.9', call: (target, _args, host) => touched(target, host).length },
    getFirst: {
      kind: 'method',
      set: '1.9',
      returns: 'Table',
      call: (target, _args, host) => get(touched(target, host)[0]),
    },
    getItem: {
      kind: 'method',
      set: '1.9',
      returns: 'Table',
      call: (target, args, host) => get(findTouched(target, args, host)),
    },
    getItemOrNullObject: { kind: 'method', set: '1.14', returns: 'Table', call: findTouched },
  },
});
