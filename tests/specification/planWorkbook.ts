import { parseAddress } from '../../src/sheets/address';
import { exampleWorkbooks } from '../../src/preview/examples/exampleWorkbooks';
import { checkPlan } from '../../src/rules/engine';
import type { Finding } from '../../src/rules/finding';
import { settingsOf } from '../../src/rules/settings';
import { readPlan } from '../../src/sheets/read/readPlan';
import type { CellBlock, CellValue, WorkbookSnapshot } from '../../src/sheets/snapshot';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';

/** The plan's own workbook: made by the add-in through Office.js, saved, and read again from the file. */
export async function planWorkbook(): Promise<WorkbookSnapshot> {
  const file = (await exampleWorkbooks())['plan.xlsx'];
  if (!file) throw new Error('the example workbook of the plan is gone');
  const read = await readWorkbookFile(file);
  if (!read.ok) throw new Error(read.code);
  return read.snapshot;
}

export function findingsIn(workbook: WorkbookSnapshot): readonly Finding[] {
  const reading = readPlan(workbook);
  return checkPlan(reading, settingsOf(reading.plan));
}

/** A finding in the few words that a specification needs: `warning budget/period outside Budsjett!H10`. */
export const inShort = ({ severity, rule, message, places }: Finding): string =>
  [severity, rule, message, ...places.map(({ sheet, cell }) => `${sheet}!${cell}`)].join(' ');

export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What is found in one list and not in the other; a finding that is there twice counts twice. */
export function difference(before: readonly Finding[], after: readonly Finding[]): Difference {
  const rest = before.map(inShort);
  const added = after.map(inShort).filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { added: added.sort(), removed: rest.sort() };
}

export type Change = (workbook: WorkbookSnapshot) => WorkbookSnapshot;

/** Types a value into a cell, over whatever stands there: `typed('Budsjett!B10', 250_001)`. It keeps the format of its cell. */
export function typed(cell: string, value: CellValue): Change {
  const area = parseAddress(cell);
  if (!area?.sheet) throw new Error(`no cell: ${cell}`);
  const type = (row: readonly CellValue[]): readonly CellValue[] =>
    row.map((old, across) => (across === area.column ? value : old));
  return withCells(area.sheet, (grid, of) =>
    of === 'formats' ? grid : grid.map((row, at) => (at === area.row ? type(row) : row)),
  );
}

/** Several changes, one after the other. */
export const both =
  (...changes: readonly Change[]): Change =>
  (workbook) =>
    changes.reduce((changed, change) => change(changed), workbook);

/** Takes a row of a sheet away, and shortens the table that it stood in. Rows count from 1, as people say them. */
export const withoutRow = (sheet: string, row: number): Change => {
  const cut = withCells(sheet, (grid) => grid.filter((_, at) => at !== row - 1));
  return (workbook) => resized(cut(workbook), sheet, row - 1, -1);
};

/** Adds a row at the end of a sheet's table. */
export const withRow =
  (sheet: string, ...cells: readonly CellValue[]): Change =>
  (workbook) => {
    const table = workbook.tables.find((each) => each.sheet === sheet);
    if (!table) throw new Error(`no table in ${sheet}`);
    const end = table.row + table.rowCount;
    const add = withCells(sheet, (grid, of) => {
      const width = grid[0]?.length ?? 0;
      const row = Array.from({ length: width }, (_, at) => (of === 'formats' ? 'General' : (cells[at] ?? '')));
      return [...grid.slice(0, end), row, ...grid.slice(end)];
    });
    return resized(add(workbook), sheet, table.row, 1);
  };

export const withoutSheet =
  (name: string): Change =>
  (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
    tables: workbook.tables.filter((table) => table.sheet !== name),
  });

export const withSheet =
  (name: string, rows: readonly (readonly CellValue[])[], formulas: readonly (readonly CellValue[])[] = rows): Change =>
  (workbook) => ({
    ...workbook,
    sheets: [
      ...workbook.sheets,
      {
        id: name,
        name,
        isVisible: true,
        isProtected: false,
        unreadRows: 0,
        cells: {
          row: 0,
          column: 0,
          values: rows,
          formulas,
          numberFormats: rows.map((row) => row.map(() => 'General')),
        },
      },
    ],
  });

/** Changes the grid of a sheet's contents; for its number formats it is asked the same, to add and take away the same rows. */
type GridChange = (
  grid: readonly (readonly CellValue[])[],
  of: 'contents' | 'formats',
) => readonly (readonly CellValue[])[];

function withCells(sheet: string, change: GridChange): Change {
  return (workbook) => {
    if (!workbook.sheets.some(({ name }) => name === sheet)) throw new Error(`no sheet ${sheet}`);
    return {
      ...workbook,
      sheets: workbook.sheets.map((each) =>
        each.name === sheet && each.cells ? { ...each, cells: changed(each.cells, change) } : each,
      ),
    };
  };
}

function changed(cells: CellBlock, change: GridChange): CellBlock {
  if (cells.row !== 0 || cells.column !== 0) throw new Error('a sheet that does not begin in A1');
  return {
    ...cells,
    values: change(cells.values, 'contents'),
    formulas: change(cells.formulas, 'contents'),
    numberFormats: change(cells.numberFormats, 'formats').map((row) => row.map(String)),
  };
}

function resized(workbook: WorkbookSnapshot, sheet: string, row: number, by: number): WorkbookSnapshot {
  return {
    ...workbook,
    tables: workbook.tables.map((table) =>
      table.sheet === sheet && row >= table.row && row < table.row + table.rowCount
        ? { ...table, rowCount: table.rowCount + by }
        : table,
    ),
  };
}
