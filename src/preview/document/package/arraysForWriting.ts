import { arrayMarks, setValueMarks } from '../calculation/arrays';
import { isFormula, type FormulaCell } from '../cells/cellContents';
import { forEachCell } from '../cells/forEachCell';
import type { DocumentCore } from '../core/documentCore';
import { cellAt, type StoredValue } from '../excelts';
import { cellRect } from '../rect';

/**
 * A formula that spills is written with the cells it fills, or Excel would take its first value alone. Returns the way to make
 * the formulas plain again, for a place that is written down would not follow when cells move.
 */
export function markArraysForWriting(core: DocumentCore): () => void {
  const marked: { cell: FormulaCell; before: StoredValue }[] = [];
  const mark = (cell: FormulaCell, rect: ReturnType<typeof cellRect>): void => {
    marked.push({ cell, before: cell.value });
    setValueMarks(cell, rect, true);
  };
  for (const { id, worksheet } of core.sheetStates) {
    for (const rect of core.calculation.spills.of(id)) {
      const cell = cellAt(worksheet, rect.row, rect.column);
      if (isFormula(cell)) mark(cell, rect);
    }
    forEachCell(worksheet, (cell, row, column) => {
      if (isFormula(cell) && arrayMarks(cell).isDynamicArray && !arrayMarks(cell).ref)
        mark(cell, cellRect(row, column));
    });
  }
  return () => {
    for (const { cell, before } of marked) cell.value = before;
  };
}
