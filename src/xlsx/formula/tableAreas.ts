import type { Rectangle } from '../../sheets/address';

/** A table as formulas refer to it; the rectangle has header and totals row in it. */
export interface ReferableTable {
  readonly name: string;
  /** Id of its sheet. */
  readonly sheet: string;
  readonly rect: Rectangle;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly { readonly name: string }[];
}

export const bodyRect = ({ rect, hasHeaders, hasTotals }: ReferableTable): Rectangle => ({
  ...rect,
  row: rect.row + (hasHeaders ? 1 : 0),
  rowCount: rect.rowCount - (hasHeaders ? 1 : 0) - (hasTotals ? 1 : 0),
});

export const headerRect = ({ rect, hasHeaders }: ReferableTable): Rectangle | null =>
  hasHeaders ? { ...rect, rowCount: 1 } : null;

export const totalsRect = ({ rect, hasTotals }: ReferableTable): Rectangle | null =>
  hasTotals ? { ...rect, row: rect.row + rect.rowCount - 1, rowCount: 1 } : null;

export const columnByName = ({ columns }: ReferableTable, name: string): number =>
  columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
