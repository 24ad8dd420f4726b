import type { FilterCriteria } from '../../document/tables/tableState';
import { declareType, type TypeDeclaration } from '../declaration';
import { criteriaOf, customCriteria, shownCriteria, valuesCriteria } from '../filterCriteria';
import type { Host } from '../host';
import { assertMayFormat } from '../permissions';
import { tableOf } from '../tableLookup';
import type { ColumnTarget } from './tableColumn';

function apply({ table, column }: ColumnTarget, criteria: FilterCriteria | null, host: Host): void {
  assertMayFormat(host, tableOf(table, host).sheet, 'autoFilter');
  host.document.tables.filter(table, column, criteria, 'addin');
}

/** https://learn.microsoft.com/javascript/api/excel/excel.filter */
export const filter: TypeDeclaration<ColumnTarget> = declareType<ColumnTarget>({
  name: 'Filter',
  members: {
    criteria: {
      kind: 'property',
      set: '1.2',
      get: ({ table, column }, host) =>
        shownCriteria(tableOf(table, host).columns.find(({ id }) => id === column)?.filter),
    },
    apply: { kind: 'method', set: '1.2', call: (target, args, host) => apply(target, criteriaOf(args.get(0)), host) },
    applyValuesFilter: {
      kind: 'method',
      set: '1.2',
      call: (target, args, host) => apply(target, valuesCriteria(args.get(0)), host),
    },
    applyCustomFilter: {
      kind: 'method',
      set: '1.2',
      call: (target, args, host) => apply(target, customCriteria(args.get(0), args.get(1), args.get(2)), host),
    },
    clear: { kind: 'method', set: '1.2', call: (target, _args, host) => apply(target, null, host) },
  },
});
