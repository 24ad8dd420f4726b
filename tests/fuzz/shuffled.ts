import { parseAddress } from '../../src/sheets/address';
import type { Finding } from '../../src/rules/finding';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/sheets/snapshot';

/** An order of things: `order[new] = old`. */
export type Order = readonly number[];
export interface Orders {
  readonly rows: Order;
  readonly columns: Order;
}

/** The workbook with each table's rows and columns in another order; headers go with their columns. */
export function shuffled(workbook: WorkbookSnapshot, orderOf: (sheet: SheetSnapshot) => Orders): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => shuffleSheet(sheet, orderOf(sheet))) };
}

function shuffleSheet(sheet: SheetSnapshot, { rows, columns }: Orders): SheetSnapshot {
  const { cells } = sheet;
  if (!cells) return sheet;
  const grid = <T>(lines: readonly (readonly T[])[]): T[][] => {
    const [header = [], ...body] = lines;
    const ordered = [header, ...rows.flatMap((old) => (body[old] ? [body[old]] : []))];
    return ordered.map((line) => columns.flatMap((old) => (old in line ? [line[old] as T] : [])));
  };
  return {
    ...sheet,
    cells: {
      ...cells,
      values: grid(cells.values),
      formulas: grid(cells.formulas),
      numberFormats: grid(cells.numberFormats),
    },
  };
}

/**
 * What was found, said so that it does not depend on where things stand: rule, message, severity and the cells as they are called
 * in the first order. Values are left out, because some name «the first of them».
 */
export function inFirstOrder(
  findings: readonly Finding[],
  ordersOf: (sheet: string) => Orders | null,
): readonly string[] {
  return findings
    .map(({ rule, message, severity, places }) => {
      const cells = places.flatMap(({ sheet, cell }) => {
        const area = parseAddress(cell);
        const orders = ordersOf(sheet);
        if (!area) throw new Error(`no address: ${cell}`);
        return Array.from({ length: area.rowCount * area.columnCount }, (_, at) => {
          const row = area.row + Math.floor(at / area.columnCount);
          const column = area.column + (at % area.columnCount);
          const oldRow = row === 0 || !orders ? row : (orders.rows[row - 1] ?? row - 1) + 1;
          return `${sheet} ${oldRow} ${orders ? (orders.columns[column] ?? column) : column}`;
        });
      });
      return [severity, rule, message, ...[...new Set(cells)].sort()].join(' | ');
    })
    .sort();
}
