import { parseRect, rectName } from '../a1';
import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { partSlot } from '../core/partSlot';
import { DocumentError } from '../documentError';
import type { Worksheet } from '../excelts';
import { intersects, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';

/** The library's rule, with the attributes it keeps but does not name in its types. */
export type FormatRule = Worksheet['conditionalFormattings'][number]['rules'][number] & {
  readonly stopIfTrue?: boolean;
};

export interface ConditionalFormat {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly rule: FormatRule;
}

/** Ids live as long as the document is open; a rule that is replaced keeps its id. */
const ids = new WeakMap<object, string>();
let lastId = 0;

function idOf(rule: object): string {
  const known = ids.get(rule);
  if (known) return known;
  const id = `{${(++lastId).toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
  ids.set(rule, id);
  return id;
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
    const replacement = replace(rule);
    ids.set(replacement, id);
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
    step.keep(
      partSlot(
        sheet,
        'conditional formats',
        () => worksheet.conditionalFormattings,
        (kept) => (worksheet.conditionalFormattings = kept),
      ),
    );
    const { formats, result } = work(conditionalFormats(core, sheet));
    worksheet.conditionalFormattings = formats.map(({ id, rects, rule }, index) => {
      const placed = { ...rule, priority: index + 1 };
      ids.set(placed, id);
      return { ref: rects.map(rectName).join(' '), rules: [placed] };
    });
    step.tell({ kind: 'sheetLayout', sheet, what: 'conditionalFormats' });
    return result;
  });
}
