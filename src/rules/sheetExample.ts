import { parameters, type ParameterId } from '../plan/parameters';
import type { TableId } from '../sheets/declarations/declaration';
import type { CellValue } from '../sheets/snapshot';

/** What stands in a cell of an example: a value, or a formula with the value it shows. */
export type ExampleContent = CellValue | { readonly formula: string; readonly value: CellValue };

/** A row of a declared table by column id; a column left out is blank. */
export type ExampleRow = Readonly<Record<string, ExampleContent>>;

/**
 * A workbook as its rows, read as a real one: each table stands on a sheet of its own with the header in row 1, every column that
 * a new sheet gets in the declared order, in bokmål. A table left out is not in the workbook.
 */
export interface SheetExample {
  readonly layout: 'sheets';
  readonly rows: Readonly<Partial<Record<TableId, readonly ExampleRow[]>>>;
  /** Hidden rows by the sheet's name, counted from 1. */
  readonly hiddenRows?: Readonly<Record<string, readonly number[]>>;
  /** A person's own sheets beside them, from cell A1. */
  readonly ownSheets?: Readonly<Record<string, readonly (readonly ExampleContent[])[]>>;
}

/** The same workbook with the rows of a table changed. */
export function withRows(
  example: SheetExample,
  table: TableId,
  change: (rows: readonly ExampleRow[]) => readonly ExampleRow[],
): SheetExample {
  return { ...example, rows: { ...example.rows, [table]: change(example.rows[table] ?? []) } };
}

/** The same workbook with one row changed; `index` counts from 0, from the end when negative. */
export function withRow(example: SheetExample, table: TableId, index: number, change: ExampleRow): SheetExample {
  return withRows(example, table, (rows) => {
    const at = index < 0 ? rows.length + index : index;
    return rows.map((row, place) => (place === at ? { ...row, ...change } : row));
  });
}

export function withAddedRow(example: SheetExample, table: TableId, row: ExampleRow): SheetExample {
  return withRows(example, table, (rows) => [...rows, row]);
}

export function withoutRow(example: SheetExample, table: TableId, index: number): SheetExample {
  return withRows(example, table, (rows) => rows.filter((_, place) => place !== index));
}

/** The same workbook with values in its sheet Oppsett. */
export function withSettings(
  example: SheetExample,
  values: Readonly<Partial<Record<ParameterId, CellValue>>>,
): SheetExample {
  const others = (example.rows.settings ?? []).filter(
    ({ key }) => typeof key !== 'string' || !Object.hasOwn(values, key),
  );
  const rows = Object.entries(values).map(([key, value]) => ({
    key,
    value,
    section: parameters[key as ParameterId].section,
  }));
  return { ...example, rows: { ...example.rows, settings: [...others, ...rows] } };
}
