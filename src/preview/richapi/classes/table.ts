import type { Rect } from '../../document/rect';
import { bodyRect, headerRect, totalsRect, type TableState, type TableStyle } from '../../document/tables/tableState';
import {
  declareType,
  type ApiSet,
  type MethodDeclaration,
  type PropertyDeclaration,
  type TypeDeclaration,
} from '../declaration';
import { HostError } from '../hostError';
import { assertMayFormat, assertNotProtected } from '../permissions';
import { asFlag, asText } from '../propertyValues';
import { tableOf } from '../tableLookup';
import { otherRange } from './rangeNeighbourMembers';
import { tableEvents } from './tableEvents';

/** A part of a table as a range; Excel refuses a part that is not shown. */
const part = (find: (table: TableState) => Rect | null): MethodDeclaration<number> => ({
  kind: 'method',
  set: '1.1',
  returns: 'Range',
  call(id, _args, host) {
    const table = tableOf(id, host);
    const rect = find(table);
    if (!rect) throw new HostError('ItemNotFound');
    return host.references.range(table.sheet, rect);
  },
});

const styleFlag = (set: ApiSet, name: Exclude<keyof TableStyle, 'name'>): PropertyDeclaration<number> => ({
  kind: 'property',
  set,
  get: (id, host) => tableOf(id, host).style[name],
  put(id, value, host) {
    assertNotProtected(host, tableOf(id, host).sheet);
    host.document.tables.setStyle(id, { [name]: asFlag(value) }, 'addin');
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export const table: TypeDeclaration<number> = declareType<number>({
  name: 'Table',
  identify: (id, host) => ({ Id: String(tableOf(id, host).id) }),
  members: {
    id: { kind: 'property', set: '1.1', get: (id, host) => String(tableOf(id, host).id) },
    name: {
      kind: 'property',
      set: '1.1',
      get: (id, host) => tableOf(id, host).name,
      put(id, value, host) {
        assertNotProtected(host, tableOf(id, host).sheet);
        host.document.tables.rename(id, asText(value), 'addin');
      },
    },
    style: {
      kind: 'property',
      set: '1.1',
      get: (id, host) => tableOf(id, host).style.name ?? '',
      put(id, value, host) {
        assertNotProtected(host, tableOf(id, host).sheet);
        host.document.tables.setStyle(id, { name: styleName(value) }, 'addin');
      },
    },
    showHeaders: {
      kind: 'property',
      set: '1.1',
      get: (id, host) => tableOf(id, host).hasHeaders,
      put(id, value, host) {
        assertNotProtected(host, tableOf(id, host).sheet);
        host.document.tables.showHeaders(id, asFlag(value), 'addin');
      },
    },
    showTotals: {
      kind: 'property',
      set: '1.1',
      get: (id, host) => tableOf(id, host).hasTotals,
      put(id, value, host) {
        assertNotProtected(host, tableOf(id, host).sheet);
        host.document.tables.showTotals(id, asFlag(value), 'addin');
      },
    },
    showFilterButton: {
      kind: 'property',
      set: '1.3',
      get: (id, host) => tableOf(id, host).showFilterButton,
      put(id, value, host) {
        assertNotProtected(host, tableOf(id, host).sheet);
        host.document.tables.showFilterButton(id, asFlag(value), 'addin');
      },
    },
    showBandedRows: styleFlag('1.3', 'showBandedRows'),
    showBandedColumns: styleFlag('1.3', 'showBandedColumns'),
    highlightFirstColumn: styleFlag('1.3', 'showFirstColumn'),
    highlightLastColumn: styleFlag('1.3', 'showLastColumn'),
    columns: { kind: 'navigation', set: '1.1', to: 'TableColumnCollection', get: (id) => id },
    rows: { kind: 'navigation', set: '1.1', to: 'TableRowCollection', get: (id) => id },
    worksheet: { kind: 'navigation', set: '1.2', to: 'Worksheet', get: (id, host) => tableOf(id, host).sheet },
    autoFilter: { kind: 'navigation', set: '1.9', to: 'AutoFilter', get: (id) => ({ table: id }) },
    getRange: part(({ rect }) => rect),
    getHeaderRowRange: part(headerRect),
    getDataBodyRange: part(bodyRect),
    getTotalRowRange: part(totalsRect),
    resize: {
      kind: 'method',
      set: '1.13',
      call(id, args, host) {
        const { sheet } = tableOf(id, host);
        assertNotProtected(host, sheet);
        const wanted = otherRange(args, sheet, host);
        if (wanted.sheet !== sheet) throw new HostError('InvalidArgument');
        host.document.tables.resize(id, wanted.rect, 'addin');
      },
    },
    clearFilters: {
      kind: 'method',
      set: '1.2',
      call(id, _args, host) {
        assertMayFormat(host, tableOf(id, host).sheet, 'autoFilter');
        host.document.tables.clearFilters(id, 'addin');
      },
    },
    reapplyFilters: {
      kind: 'method',
      set: '1.2',
      call(id, _args, host) {
        assertMayFormat(host, tableOf(id, host).sheet, 'autoFilter');
        host.document.tables.reapplyFilters(id, 'addin');
      },
    },
    convertToRange: {
      kind: 'method',
      set: '1.2',
      returns: 'Range',
      call(id, _args, host) {
        const { sheet, rect } = tableOf(id, host);
        assertNotProtected(host, sheet);
        host.document.tables.convertToRange(id, 'addin');
        return host.references.range(sheet, rect);
      },
    },
    delete: {
      kind: 'method',
      set: '1.1',
      call(id, _args, host) {
        assertNotProtected(host, tableOf(id, host).sheet);
        host.document.tables.delete(id, 'addin');
      },
    },
    ...tableEvents,
  },
});

/** Excel's own styles: light 1–21, medium 1–28, dark 1–11. */
function styleName(value: unknown): string | null {
  const name = asText(value);
  if (name === '') return null;
  const [, shade = '', digits = ''] = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(name) ?? [];
  const most = { Light: 21, Medium: 28, Dark: 11 }[shade] ?? 0;
  if (Number(digits) < 1 || Number(digits) > most) throw new HostError('InvalidArgument');
  return name;
}
