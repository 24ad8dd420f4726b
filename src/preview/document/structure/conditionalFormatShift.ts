import { parseRect, rectName } from '../a1';
import type { Step } from '../core/step';
import type { SheetState } from '../sheets/sheetState';
import { rewrittenFormat, sheetFormatsSlot } from '../words/formatRules';
import { shiftedParts, type Shift } from './shift';
import { shiftRelative } from './shiftRelative';

/** Moves the ranges of a sheet's conditional formats and rewrites their formulas. */
export function shiftConditionalFormats(step: Step, state: SheetState, shift: Shift): void {
  const { worksheet } = state;
  if (worksheet.conditionalFormattings.length === 0) return;
  step.keep(sheetFormatsSlot(state));
  worksheet.conditionalFormattings = worksheet.conditionalFormattings.flatMap((format) => {
    const rects = format.ref.split(/\s+/).flatMap((text) => parseRect(text) ?? []);
    const [first] = rects;
    const ref = rects
      .flatMap((rect) => shiftedParts(shift, rect))
      .map(rectName)
      .join(' ');
    if (!first || !ref) return [];
    const moved = rewrittenFormat(format, (formula) => shiftRelative(formula, shift, worksheet.name, first));
    return [{ ...moved, ref }];
  });
}
