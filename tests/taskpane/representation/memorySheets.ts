import type { SheetExample } from '../../../src/rules/sheetExample';
import type { CellContent } from '../../../src/sheets/changeSet';
import { snapshotOf } from '../../rules/sheetReading';
import type { MemorySheet } from '../memoryWorkbook';

/** An example as the sheets of a workbook in memory. */
export function memorySheets(example: SheetExample): MemorySheet[] {
  const { sheets, tables } = snapshotOf(example);
  return sheets.map(({ name, cells }) => ({
    name,
    cells: (cells?.values ?? []).map((row) => row.map((value): CellContent => value)),
    tables: tables.filter(({ sheet }) => sheet === name),
  }));
}
