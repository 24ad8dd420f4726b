import type { Rect } from '../../document/rect';
import { bodyRect } from '../../document/tables/tableState';
import type { CellInput } from '../../document/input/enter';
import type { Arguments } from '../arguments';
import { gridOf, wrongShape } from '../cellGrids';
import { declareType, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { assertMayWrite, assertNotProtected } from '../permissions';
import { tableOf } from '../tableLookup';

/** A row by its place in the body: rows have no identity of their own. */
export interface RowTarget {
  readonly table: number;
  readonly index: number;
}

const countOf = (id: number, host: Host): number => bodyRect(tableOf(id, host)).rowCount;

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const tableRowCollection: TypeDeclaration<number> = declareType<number>({
  name: 'TableRowCollection',
  items: {
    of: 'TableRow',
    list: (id, host) => Array.from({ length: countOf(id, host) }, (_, index) => ({ table: id, index })),
  },
  members: {
    count: { kind: 'property', set: '1.1', get: countOf },
    getCount: { kind: 'method', set: '1.4', call: (id, _args, host) => countOf(id, host) },
    getItemAt: {
      kind: 'method',
      set: '1.1',
      returns: 'TableRow',
      call(id, args, host): RowTarget {
        const index = args.integer(0);
        if (index < 0 || index >= countOf(id, host)) throw new HostError('InvalidArgument');
        return { table: id, index };
      },
    },
    add: {
      kind: 'method',
      set: '1.1',
      returns: 'TableRow',
      call(id, args, host): RowTarget {
        const { sheet } = tableOf(id, host);
        assertNotProtected(host, sheet);
        const index = args.optionalInteger(0);
        const at = index === undefined || index < 0 ? null : index;
        const before = countOf(id, host);
        const rows = newRows(id, args, host);
        host.document.tables.addRows(id, { index: at, rows, alwaysInsert: args.flag(2, true) }, 'addin');
        return { table: id, index: at ?? before };
      },
    },
  },
});

function newRows(id: number, args: Arguments, host: Host): CellInput[][] {
  const { columnCount } = tableOf(id, host).rect;
  const values = args.get(1);
  if (values === undefined) return [Array.from({ length: columnCount }, () => null)];
  const rowCount = Array.isArray(values) ? values.length : 1;
  return gridOf(values, { row: 0, column: 0, rowCount, columnCount });
}

function rectOf({ table: id, index }: RowTarget, host: Host): Rect {
  const body = bodyRect(tableOf(id, host));
  if (index >= body.rowCount) throw new HostError('ItemNotFound');
  return { ...body, row: body.row + index, rowCount: 1 };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
export const tableRow: TypeDeclaration<RowTarget> = declareType<RowTarget>({
  name: 'TableRow',
  members: {
    index: { kind: 'property', set: '1.1', get: ({ index }) => index },
    values: {
      kind: 'property',
      set: '1.1',
      get: (target, host) => host.document.readCells(tableOf(target.table, host).sheet, rectOf(target, host)).values,
      put(target, value, host) {
        const { sheet } = tableOf(target.table, host);
        const rect = rectOf(target, host);
        if (!Array.isArray(value)) throw wrongShape();
        assertMayWrite(host, sheet, rect);
        host.document.editCells(sheet, [{ row: rect.row, column: rect.column, inputs: gridOf(value, rect) }], 'addin');
      },
    },
    getRange: {
      kind: 'method',
      set: '1.1',
      returns: 'Range',
      call: (target, _args, host) => host.references.range(tableOf(target.table, host).sheet, rectOf(target, host)),
    },
    delete: {
      kind: 'method',
      set: '1.1',
      call({ table, index }, _args, host) {
        assertNotProtected(host, tableOf(table, host).sheet);
        host.document.tables.deleteRows(table, index, 1, 'addin');
      },
    },
  },
});
