import { idOf, withId } from '../conditionalFormats/ruleIds';
import { partSlot } from '../core/partSlot';
import type { Slot } from '../core/slots';
import type { Step } from '../core/step';
import type { Worksheet } from '../excelts';
import type { SheetState } from '../sheets/sheetState';

type Formats = Worksheet['conditionalFormattings'];

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

/** Applies a rewriting to the formulas of a sheet's conditional formats. */
export function rewriteFormatRules(step: Step, state: SheetState, rewrite: (formula: string) => string): void {
  const { worksheet } = state;
  const after = worksheet.conditionalFormattings.map((format) => rewrittenFormat(format, rewrite));
  if (after.every((format, at) => format === worksheet.conditionalFormattings[at])) return;
  step.keep(sheetFormatsSlot(state));
  worksheet.conditionalFormattings = after;
}

/** What does not change stays the same object. */
export function rewrittenFormat(format: Formats[number], rewrite: (formula: string) => string): Formats[number] {
  const rules = format.rules.map((rule) => rewrittenRule(rule, rewrite));
  return rules.every((rule, at) => rule === format.rules[at]) ? format : { ...format, rules };
}

function rewrittenRule<R extends object>(rule: R, rewrite: (formula: string) => string): R {
  const { formulae } = rule as Rule;
  if (!formulae) return rule;
  const after = formulae.map((formula) => (typeof formula === 'string' ? rewrite(formula) : formula));
  return after.every((formula, at) => formula === formulae[at])
    ? rule
    : withId({ ...rule, formulae: after }, idOf(rule));
}
