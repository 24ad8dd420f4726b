import { isFormula, shownValue } from '../cells/cellContents';
import { setValue } from '../cells/cellStore';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { cellAt } from '../excelts';
import { cellRect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { renameColumnInFormulas } from '../words/tableWords';
import { freeHeader } from './shiftTable';
import { headerRect, type TableState } from './tableState';

/** Writes the columns' names in the header row, where they differ. */
export function syncHeaders(core: DocumentCore, step: Step, table: TableState): void {
  const header = headerRect(table);
  if (!header) return;
  const { worksheet } = core.sheet(table.sheet);
  table.columns.forEach(({ name }, at) => {
    const column = header.column + at;
    if (cellAt(worksheet, header.row, column)?.value === name) return;
    step.keepCells(core, table.sheet, cellRect(header.row, column));
    setValue(worksheet, header.row, column, name);
    core.calculation.forget(table.sheet, header.row, column);
    step.touch(table.sheet, cellRect(header.row, column));
  });
}

/**
 * After header cells were written: columns take the new names, formulas follow, and what cannot be a header (blank, a
 * repetition, a number, a formula) is made one.
 */
export function takeHeaders(core: DocumentCore, step: Step, table: TableState): TableState {
  const header = headerRect(table);
  if (!header) return table;
  let current = table;
  table.columns.forEach((column, at) => {
    const written = writtenHeader(core, table.sheet, header.row, header.column + at) ?? '';
    if (written === column.name) return;
    const others = current.columns.filter(({ id }) => id !== column.id).map(({ name }) => name);
    const name = freeHeader(written, others, core.culture);
    renameColumnInFormulas(core, step, current, column.name, name);
    current = core.table(current.name) ?? current;
    current = { ...current, columns: current.columns.map((one) => (one.id === column.id ? { ...one, name } : one)) };
    core.replaceTable(current);
    step.wordsChanged = true;
  });
  syncHeaders(core, step, current);
  return current;
}

/** What stands where a column gets its header; `null` when nothing does. */
export function writtenHeader(core: DocumentCore, sheet: SheetId, row: number, column: number): string | null {
  const cell = cellAt(core.worksheet(sheet), row, column);
  if (isFormula(cell)) core.catchUp();
  const value = shownValue(cell);
  return value === '' ? null : String(value);
}
