import { filterSheet, setSheetFilter } from '../../document/filter/filters';
import { sameRect } from '../../document/rect';
import type { SheetId } from '../../document/sheets/sheetState';
import { isFiltered, type FilterCriteria } from '../../document/tables/tableState';
import { coreOf } from '../coreOf';
import { declareType, type TypeDeclaration } from '../declaration';
import { criteriaOf, shownCriteria } from '../filterCriteria';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { assertMayFormat } from '../permissions';
import type { RangeTarget } from '../rangeTarget';
import { tableOf } from '../tableLookup';
import { otherRange } from './rangeNeighbourMembers';

/** A table's filter, or the filter a sheet has outside its tables. */
export type AutoFilterTarget = { readonly table: number } | { readonly worksheet: SheetId };

const sheetOf = (target: AutoFilterTarget, host: Host): SheetId =>
  'table' in target ? tableOf(target.table, host).sheet : target.worksheet;

function range(target: AutoFilterTarget, host: Host): RangeTarget | null {
  if ('table' in target) {
    const { sheet, rect, hasTotals, showFilterButton } = tableOf(target.table, host);
    return showFilterButton
      ? host.references.range(sheet, { ...rect, rowCount: rect.rowCount - (hasTotals ? 1 : 0) })
      : null;
  }
  const filter = coreOf(host).autoFilters.get(target.worksheet);
  return filter ? host.references.range(target.worksheet, filter.rect) : null;
}

function criteria(target: AutoFilterTarget, host: Host): (FilterCriteria | null)[] {
  if ('table' in target) return tableOf(target.table, host).columns.map(({ filter }) => filter);
  const filter = coreOf(host).autoFilters.get(target.worksheet);
  return filter ? Array.from({ length: filter.rect.columnCount }, (_, at) => filter.filters.get(at) ?? null) : [];
}

function clear(target: AutoFilterTarget, host: Host): void {
  assertMayFormat(host, sheetOf(target, host), 'autoFilter');
  if ('table' in target) host.document.tables.clearFilters(target.table, 'addin');
  else if (range(target, host)) filterSheet(coreOf(host), target.worksheet, null, null, 'addin');
}

function filterColumn(target: AutoFilterTarget, index: number, wanted: FilterCriteria | null, host: Host): void {
  if (!('table' in target)) return filterSheet(coreOf(host), target.worksheet, index, wanted, 'addin');
  const column = tableOf(target.table, host).columns[index];
  if (!column) throw new HostError('InvalidArgument');
  host.document.tables.filter(target.table, column.id, wanted, 'addin');
}

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export const autoFilter: TypeDeclaration<AutoFilterTarget> = declareType<AutoFilterTarget>({
  name: 'AutoFilter',
  members: {
    enabled: { kind: 'property', set: '1.9', get: (target, host) => range(target, host) !== null },
    isDataFiltered: {
      kind: 'property',
      set: '1.9',
      get: (target, host) =>
        'table' in target
          ? isFiltered(tableOf(target.table, host))
          : criteria(target, host).some((one) => one !== null),
    },
    criteria: { kind: 'property', set: '1.9', get: (target, host) => criteria(target, host).map(shownCriteria) },
    apply: {
      kind: 'method',
      set: '1.9',
      call(target, args, host) {
        const sheet = sheetOf(target, host);
        assertMayFormat(host, sheet, 'autoFilter');
        const wanted = otherRange(args, sheet, host);
        if (wanted.sheet !== sheet) throw new HostError('InvalidArgument');
        if ('table' in target) assertTableRange(target.table, wanted.rect, host);
        else if (!isSameFilter(target.worksheet, wanted.rect, host))
          setSheetFilter(coreOf(host), sheet, wanted.rect, 'addin');
        const index = args.optionalInteger(1);
        if (index !== undefined && args.get(2) !== undefined)
          filterColumn(target, index, criteriaOf(args.get(2)), host);
      },
    },
    clearCriteria: { kind: 'method', set: '1.9', call: (target, _args, host) => clear(target, host) },
    clearColumnCriteria: {
      kind: 'method',
      set: '1.14',
      call(target, args, host) {
        assertMayFormat(host, sheetOf(target, host), 'autoFilter');
        filterColumn(target, args.integer(0), null, host);
      },
    },
    reapply: {
      kind: 'method',
      set: '1.9',
      call(target, _args, host) {
        assertMayFormat(host, sheetOf(target, host), 'autoFilter');
        if ('table' in target) return host.document.tables.reapplyFilters(target.table, 'addin');
        criteria(target, host).forEach((one, index) => one && filterColumn(target, index, one, host));
      },
    },
    remove: {
      kind: 'method',
      set: '1.9',
      call(target, _args, host) {
        clear(target, host);
        if ('table' in target) host.document.tables.showFilterButton(target.table, false, 'addin');
        else setSheetFilter(coreOf(host), target.worksheet, null, 'addin');
      },
    },
    getRange: {
      kind: 'method',
      set: '1.9',
      returns: 'Range',
      call(target, _args, host) {
        const found = range(target, host);
        if (!found) throw new HostError('ItemNotFound');
        return found;
      },
    },
    getRangeOrNullObject: {
      kind: 'method',
      set: '1.9',
      returns: 'Range',
      call: (target, _args, host) => range(target, host),
    },
  },
});

function assertTableRange(id: number, rect: RangeTarget['rect'], host: Host): void {
  if (!sameRect(tableOf(id, host).rect, rect)) throw new HostError('InvalidArgument');
  host.document.tables.showFilterButton(id, true, 'addin');
}

function isSameFilter(sheet: SheetId, rect: RangeTarget['rect'], host: Host): boolean {
  const filter = coreOf(host).autoFilters.get(sheet);
  return filter !== undefined && sameRect(filter.rect, rect);
}
