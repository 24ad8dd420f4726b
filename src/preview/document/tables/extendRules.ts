import { parseRect, rectName } from '../a1';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { lastColumn, lastRow, type Rect } from '../rect';
import { sheetFormatsSlot } from '../words/formatRules';
import { bodyRect, type TableState } from './tableState';

/** Validation and conditional formats that hold for whole columns of the body hold for the rows it grows by. `table` is as before. */
export function extendRules(core: DocumentCore, step: Step, table: TableState, count: number): void {
  const body = bodyRect(table);
  const grown = (rect: Rect): Rect => {
    const isColumn = rect.row <= body.row && lastRow(rect) === lastRow(body);
    const isInside = rect.column >= body.column && lastColumn(rect) <= lastColumn(body);
    return isColumn && isInside ? { ...rect, rowCount: rect.rowCount + count } : rect;
  };
  const validations = core.validations.get(table.sheet);
  if (validations) {
    step.keepWords(core);
    const extended = validations.map((one) => ({ ...one, rects: one.rects.map(grown) }));
    core.validations = new Map([...core.validations, [table.sheet, extended]]);
  }
  const state = core.sheet(table.sheet);
  if (state.worksheet.conditionalFormattings.length === 0) return;
  step.keep(sheetFormatsSlot(state));
  state.worksheet.conditionalFormattings = state.worksheet.conditionalFormattings.map((format) => ({
    ...format,
    ref: format.ref
      .split(/\s+/)
      .map((text) => {
        const rect = parseRect(text);
        return rect ? rectName(grown(rect)) : text;
      })
      .join(' '),
  }));
}
