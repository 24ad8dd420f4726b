import { parseRect, rectName } from '../a1';
import { partSlot } from '../core/partSlot';
import type { Slot } from '../core/slots';
import type { SheetState } from '../sheets/sheetState';
import { shiftedParts, type Shift } from './shift';

interface Rule {
  readonly formulae?: readonly unknown[];
}

/** The sheet's conditional formats, which are replaced whole and never changed in place. */
export const sheetFormatsSlot = ({ id, worksheet }: SheetState): Slot =>
  partSlot(
    id,
    'conditional formats',
    () => worksheet.conditionalFormattings,
    (formats) => (worksheet.conditionalFormattings = formats),
  );

/** Moves the ranges of conditional formats and rewrites their formulas. */
export function shiftConditionalFormats(
  { worksheet }: SheetState,
  shift: Shift,
  rewrite: (formula: string) => string,
): void {
  worksheet.conditionalFormattings = worksheet.conditionalFormattings.flatMap((format) => {
    const rects = format.ref.split(/\s+/).flatMap((text) => parseRect(text) ?? []);
    const ref = rects
      .flatMap((rect) => shiftedParts(shift, rect))
      .map(rectName)
      .join(' ');
    const rules = format.rules.map((rule) => rewriteRule(rule, rewrite));
    return ref ? [{ ...format, ref, rules }] : [];
  });
}

function rewriteRule<R extends object>(rule: R, rewrite: (formula: string) => string): R {
  const { formulae } = rule as Rule;
  if (!formulae) return rule;
  const after = formulae.map((formula) => (typeof formula === 'string' ? rewrite(formula) : formula));
  return after.every((formula, at) => formula === formulae[at]) ? rule : { ...rule, formulae: after };
}
