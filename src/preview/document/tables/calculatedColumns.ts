import { isFormula } from '../cells/cellContents';
import { setValue } from '../cells/cellStore';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { cellAt } from '../excelts';
import { movedFormula } from '../../../xlsx/formula/movedFormula';
import { cellRect, intersection, lastRow, type Rect } from '../rect';
import type { Span } from '../structure/shift';
import { bodyRect, type TableState } from './tableState';

export { movedFormula };

/** Fills rows of calculated columns that are blank with the column's formula. */
export function fillCalculatedColumns(core: DocumentCore, step: Step, table: TableState, rows: Span): void {
  const body = bodyRect(table);
  const { worksheet } = core.sheet(table.sheet);
  table.columns.forEach(({ calculatedFormula }, at) => {
    if (calculatedFormula === null) return;
    const column = body.column + at;
    for (let row = Math.max(rows.first, body.row); row <= Math.min(rows.last, lastRow(body)); row++) {
      const cell = cellAt(worksheet, row, column);
      if (cell && cell.value !== null) continue;
      step.keepCells(core, table.sheet, cellRect(row, column));
      // The stored formula is the one of the body's first row.
      setValue(worksheet, row, column, { formula: movedFormula(calculatedFormula, row - body.row, 0) });
      core.calculation.note(table.sheet, row, column, cellAt(worksheet, row, column));
      step.touch(table.sheet, cellRect(row, column));
    }
  });
}

/**
 * A formula written to a blank column of a table makes the column a calculated one: every blank cell of it is filled. Excel does
 * this for an add-in's formulas as well (an AutoCorrect option that is on by default).
 */
export function makeCalculatedColumns(core: DocumentCore, step: Step, table: TableState, written: Rect): TableState {
  const body = bodyRect(table);
  const area = intersection(written, body);
  if (!area) return table;
  const { worksheet } = core.sheet(table.sheet);
  let current = table;
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const at = column - body.column;
    const first = cellAt(worksheet, area.row, column);
    if (!isFormula(first) || table.columns[at]?.calculatedFormula !== null) continue;
    if (!isOtherwiseBlank(core, table, body, area, column)) continue;
    const formula = movedFormula(first.formula, body.row - area.row, 0);
    if (formula === null || !sameDown(core, table, area, column, first.formula)) continue;
    current = {
      ...current,
      columns: current.columns.map((one, index) => (index === at ? { ...one, calculatedFormula: formula } : one)),
    };
  }
  if (current === table) return table;
  core.replaceTable(current);
  fillCalculatedColumns(core, step, current, { first: body.row, last: lastRow(body) });
  step.tell({ kind: 'tableChanged', sheet: table.sheet, table: table.id });
  return current;
}

function isOtherwiseBlank(core: DocumentCore, table: TableState, body: Rect, written: Rect, column: number): boolean {
  const { worksheet } = core.sheet(table.sheet);
  for (let row = body.row; row <= lastRow(body); row++) {
    if (row >= written.row && row <= lastRow(written)) continue;
    if ((cellAt(worksheet, row, column)?.value ?? null) !== null) return false;
  }
  return true;
}

function sameDown(core: DocumentCore, table: TableState, written: Rect, column: number, formula: string): boolean {
  const { worksheet } = core.sheet(table.sheet);
  for (let row = written.row; row <= lastRow(written); row++) {
    const cell = cellAt(worksheet, row, column);
    if (!isFormula(cell) || cell.formula !== movedFormula(formula, row - written.row, 0)) return false;
  }
  return true;
}
