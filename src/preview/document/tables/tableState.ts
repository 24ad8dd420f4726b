import type { Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';

export { bodyRect, columnByName, headerRect, totalsRect } from '../../../xlsx/formula/tableAreas';

export const totalsFunctions = [
  'none',
  'sum',
  'average',
  'count',
  'countNums',
  'max',
  'min',
  'stdDev',
  'var',
  'custom',
] as const;
export type TotalsFunction = (typeof totalsFunctions)[number];

/** What a column's filter lets through; `raw` is a filter of another kind, kept as the file has it. */
export type FilterCriteria =
  | { readonly kind: 'values'; readonly values: readonly string[]; readonly blank: boolean }
  | {
      readonly kind: 'custom';
      readonly conditions: readonly { readonly operator: FilterOperator; readonly value: string }[];
      readonly and: boolean;
    }
  | { readonly kind: 'raw'; readonly xml: string };

export type FilterOperator =
  'equal' | 'notEqual' | 'greaterThan' | 'greaterThanOrEqual' | 'lessThan' | 'lessThanOrEqual';

export interface TableColumn {
  /** Unique in the table, kept when columns move. */
  readonly id: number;
  readonly name: string;
  readonly totalsFunction: TotalsFunction;
  readonly totalsLabel: string | null;
  /** Stored form without `=`; for a `custom` total. */
  readonly totalsFormula: string | null;
  /** Stored form without `=`; `null` when the column is not calculated. */
  readonly calculatedFormula: string | null;
  /** Attributes of the file that we do not read (formats by number are dropped). */
  readonly filter: FilterCriteria | null;
}

export interface TableStyle {
  /** Excel's name, e.g. `TableStyleLight9`; `null` for none. */
  readonly name: string | null;
  readonly showFirstColumn: boolean;
  readonly showLastColumn: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
}

/** A table as it stands now. Replaced whole at every change, never changed in place. */
export interface TableState {
  readonly id: number;
  readonly name: string;
  readonly sheet: SheetId;
  /** Header and totals rows included. */
  readonly rect: Rect;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly showFilterButton: boolean;
  readonly columns: readonly TableColumn[];
  readonly style: TableStyle;
}

export const isFiltered = (table: TableState): boolean => table.columns.some((column) => column.filter !== null);
