import type { DocumentCore } from '../core/documentCore';
import { rewrittenRule } from '../words/rewriteFormulas';
import { shiftedParts, type Shift } from './shift';
import { shiftRelative } from './shiftRelative';

/** Moves the ranges of a sheet's validations and rewrites their formulas. */
export function shiftValidations(core: DocumentCore, shift: Shift, sheetName: string): void {
  const list = core.validations.get(shift.sheet);
  if (!list) return;
  const moved = list.flatMap((one) => {
    const [first] = one.rects;
    const rects = one.rects.flatMap((rect) => shiftedParts(shift, rect));
    if (!first || rects.length === 0) return [];
    return [{ ...rewrittenRule(one, (formula) => shiftRelative(formula, shift, sheetName, first)), rects }];
  });
  core.validations = new Map([...core.validations, [shift.sheet, moved]]);
}
