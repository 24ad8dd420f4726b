import { parseRect, rectName } from '../a1';
import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { DocumentError } from '../documentError';
import type { Worksheet } from '../excelts';
import { intersects, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { sheetFormatsSlot } from '../words/formatRules';
import { idOf, withId } from './ruleIds';

/** The library's rule, with the attributes it keeps but does not name in its types. */
export type FormatRule = Worksheet['conditionalFormattings'][number]['rules'][number] & {
  readonly stopIfTrue?: boolean;
};

export interface ConditionalFormat {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly rule: FormatRule;
}

/** The sheet's conditional formats, the one that is applied first, first. */
export function conditionalFormats(core: DocumentCore, sheet: SheetId): ConditionalFormat[] {
  const all = core.worksheet(sheet).conditionalFormattings.flatMap(({ ref, rules }) => {
    const rects = ref.split(/\s+/).flatMap((part) => parseRect(part) ?? []);
    return rules.map((rule) => ({ id: idOf(rule), rects, rule: rule }));
  });
  return all.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
}

export function conditionalFormat(core: DocumentCore, sheet: SheetId, id: string): ConditionalFormat {
  const found = conditionalFormats(core, sheet).find((format) => format.id === id);
  if (!found) throw new DocumentError('notFound', `no conditional format ${id}`);
  return found;
}

/** Adds a rule before the others, as Excel does; returns its id. */
export function addConditionalFormat(
  core: DocumentCore,
  sheet: SheetId,
  rect: Rect,
  rule: FormatRule,
  source: ChangeSource,
): string {
  return change(core, sheet, source, (formats) => {
    const added = { id: idOf(rule), rects: [rect], rule };
    return { formats: [added, ...formats], result: added.id };
  });
}

export function replaceConditionalFormat(
  core: DocumentCore,
  sheet: SheetId,
  id: string,
  replace: (rule: FormatRule) => FormatRule,
  source: ChangeSource,
): void {
  const { rule } = conditionalFormat(core, sheet, id);
  change(core, sheet, source, (formats) => {
    const replacement = withId(replace(rule), id);
    return {
      formats: formats.map((format) => (format.id === id ? { ...format, rule: replacement } : format)),
      result: null,
    };
  });
}

/** `priority` is the place in the order, 0 first. */
export function moveConditionalFormat(
  core: DocumentCore,
  sheet: SheetId,
  id: string,
  priority: number,
  source: ChangeSource,
): void {
  const moved = conditionalFormat(core, sheet, id);
  change(core, sheet, source, (formats) => {
    const others = formats.filter((format) => format.id !== id);
    return { formats: [...others.slice(0, priority), moved, ...others.slice(priority)], result: null };
  });
}

export function deleteConditionalFormats(
  core: DocumentCore,
  sheet: SheetId,
  gone: (format: ConditionalFormat) => boolean,
  source: ChangeSource,
): void {
  change(core, sheet, source, (formats) => ({ formats: formats.filter((format) => !gone(format)), result: null }));
}

export const touches = (format: ConditionalFormat, rect: Rect): boolean =>
  format.rects.some((part) => intersects(part, rect));

function change<T>(
  core: DocumentCore,
  sheet: SheetId,
  source: ChangeSource,
  work: (formats: readonly ConditionalFormat[]) => {
    readonly formats: readonly ConditionalFormat[];
    readonly result: T;
  },
): T {
  return core.change(source, (step) => {
    const worksheet = core.worksheet(sheet);
    step.keep(sheetFormatsSlot(core.sheet(sheet)));
    const { formats, result } = work(conditionalFormats(core, sheet));
    worksheet.conditionalFormattings = formats.map(({ id, rects, rule }, index) => ({
      ref: rects.map(rectName).join(' '),
      rules: [withId({ ...rule, priority: index + 1 }, id)],
    }));
    step.tell({ kind: 'sheetLayout', sheet, what: 'conditionalFormats' });
    return result;
  });
}
