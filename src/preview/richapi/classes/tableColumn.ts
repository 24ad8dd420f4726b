import type { Rect } from '../../document/rect';
import { bodyRect, columnByName, headerRect, totalsRect, type TableState } from '../../document/tables/tableState';
import type { Arguments } from '../arguments';
import { gridOf, wrongShape } from '../cellGrids';
import { declareType, type MethodDeclaration, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { assertMayWrite, assertNotProtected } from '../permissions';
import { asText } from '../propertyValues';
import { tableOf } from '../tableLookup';

export interface ColumnTarget {
  readonly table: number;
  readonly column: number;
}

const all = (id: number, host: Host): ColumnTarget[] =>
  tableOf(id, host).columns.map((column) => ({ table: id, column: column.id }));

/** By name, whatever its case, or by id. */
function find(id: number, args: Arguments, host: Host): ColumnTarget | null {
  const { columns } = tableOf(id, host);
  const key = args.key(0);
  const byName = columns[columnByName(tableOf(id, host), key)];
  const found = byName ?? columns.find((column) => String(column.id) === key);
  return found ? { table: id, column: found.id } : null;
}

function get(target: ColumnTarget | null | undefined): ColumnTarget {
  if (!target) throw new HostError('ItemNotFound');
  return target;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const tableColumnCollection: TypeDeclaration<number> = declareType<number>({
  name: 'TableColumnCollection',
  items: { of: 'TableColumn', list: all },
  members: {
    count: { kind: 'property', set: '1.1', get: (id, host) => all(id, host).length },
    getCount: { kind: 'method', set: '1.4', call: (id, _args, host) => all(id, host).length },
    getItem: {
      kind: 'method',
      set: '1.1',
      returns: 'TableColumn',
      call: (id, args, host) => get(find(id, args, host)),
    },
    getItemOrNullObject: { kind: 'method', set: '1.4', returns: 'TableColumn', call: find },
    getItemAt: {
      kind: 'method',
      set: '1.1',
      returns: 'TableColumn',
      call: (id, args, host) => get(all(id, host)[args.integer(0)]),
    },
    add: {
      kind: 'method',
      set: '1.1',
      returns: 'TableColumn',
      call(id, args, host): ColumnTarget {
        assertNotProtected(host, tableOf(id, host).sheet);
        return { table: id, column: addColumn(id, args, host) };
      },
    },
  },
});

/** `values` hold the header and every row; without them `name` is the header. */
function addColumn(id: number, args: Arguments, host: Host): number {
  const table = tableOf(id, host);
  const index = args.optionalInteger(0);
  const whole = args.get(1);
  const grid = whole === undefined ? null : gridOf(whole, { ...table.rect, columnCount: 1 });
  const values = grid?.map((row) => row[0] ?? null);
  const header = table.hasHeaders ? values?.shift() : undefined;
  const name = args.optionalText(2) ?? (header === undefined || header === null ? null : String(header));
  return host.document.tables.addColumn(
    id,
    { index: index === undefined || index < 0 ? null : index, name, ...(values ? { values } : {}) },
    'addin',
  );
}

interface Placed {
  readonly table: TableState;
  readonly at: number;
}

function place({ table: id, column }: ColumnTarget, host: Host): Placed {
  const table = tableOf(id, host);
  const at = table.columns.findIndex((one) => one.id === column);
  if (at < 0) throw new HostError('ItemNotFound');
  return { table, at };
}

const within = (rect: Rect, { at }: Placed): Rect => ({ ...rect, column: rect.column + at, columnCount: 1 });

const part = (find: (table: TableState) => Rect | null): MethodDeclaration<ColumnTarget> => ({
  kind: 'method',
  set: '1.1',
  returns: 'Range',
  call(target, _args, host) {
    const placed = place(target, host);
    const rect = find(placed.table);
    if (!rect) throw new HostError('ItemNotFound');
    return host.references.range(placed.table.sheet, within(rect, placed));
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export const tableColumn: TypeDeclaration<ColumnTarget> = declareType<ColumnTarget>({
  name: 'TableColumn',
  identify: (target, host) => {
    const { table, at } = place(target, host);
    return { Id: table.columns[at]?.id ?? 0 };
  },
  members: {
    id: { kind: 'property', set: '1.1', get: ({ column }) => column },
    index: { kind: 'property', set: '1.1', get: (target, host) => place(target, host).at },
    name: {
      kind: 'property',
      set: '1.1',
      get(target, host) {
        const { table, at } = place(target, host);
        return table.columns[at]?.name ?? '';
      },
      put(target, value, host) {
        const placed = place(target, host);
        assertMayWrite(host, placed.table.sheet, within({ ...placed.table.rect, rowCount: 1 }, placed));
        host.document.tables.renameColumn(target.table, target.column, asText(value), 'addin');
      },
    },
    values: {
      kind: 'property',
      set: '1.1',
      get(target, host) {
        const placed = place(target, host);
        return host.document.readCells(placed.table.sheet, within(placed.table.rect, placed)).values;
      },
      put(target, value, host) {
        const placed = place(target, host);
        const rect = within(placed.table.rect, placed);
        if (!Array.isArray(value)) throw wrongShape();
        assertMayWrite(host, placed.table.sheet, rect);
        const edit = { row: rect.row, column: rect.column, inputs: gridOf(value, rect) };
        host.document.editCells(placed.table.sheet, [edit], 'addin');
      },
    },
    filter: { kind: 'navigation', set: '1.2', to: 'Filter', get: (target) => target },
    getRange: part(({ rect }) => rect),
    getHeaderRowRange: part(headerRect),
    getDataBodyRange: part(bodyRect),
    getTotalRowRange: part(totalsRect),
    delete: {
      kind: 'method',
      set: '1.1',
      call({ table, column }, _args, host) {
        assertNotProtected(host, tableOf(table, host).sheet);
        host.document.tables.deleteColumn(table, column, 'addin');
      },
    },
  },
});
