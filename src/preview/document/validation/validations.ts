import { areaRect, type SheetRect } from '../../../xlsx/formula/formulaEntry';
import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { DocumentError } from '../documentError';
import { storedFormula } from '../formula/formulaText';
import { lex } from '../../../xlsx/formula/lexer';
import { resolveStructured } from '../formula/resolveStructured';
import { assertInsideSheet, containsCell, intersects, subtract, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import type { ValidationState } from './validationState';

export type ValidationRule = Omit<ValidationState, 'rects'>;

/** Data validation: what cells may hold. It is kept and shown, and a person's typing can be checked against lists. */
export class Validations {
  constructor(private readonly core: DocumentCore) {}

  list(sheet: SheetId): readonly ValidationState[] {
    return this.core.validations.get(sheet) ?? [];
  }

  at(sheet: SheetId, row: number, column: number): ValidationState | undefined {
    return this.list(sheet).find(({ rects }) => rects.some((rect) => containsCell(rect, row, column)));
  }

  /** The rules of a rectangle, `undefined` among them when a cell has none. */
  within(sheet: SheetId, rect: Rect): (ValidationState | undefined)[] {
    const found = this.list(sheet).filter(({ rects }) => rects.some((one) => intersects(one, rect)));
    const covered = found
      .flatMap(({ rects }) => rects)
      .reduce<Rect[]>((rest, hole) => rest.flatMap((one) => subtract(one, hole)), [rect]);
    return covered.length > 0 ? [...found, undefined] : found;
  }

  /** Gives a rectangle one rule, or none. Formulas are English, with or without `=`; what is no formula stands as it is. */
  set(sheet: SheetId, rect: Rect, rule: ValidationRule | null, source: ChangeSource): void {
    assertInsideSheet(rect);
    const stored = rule && rule.type !== 'none' ? this.stored(sheet, rect, rule) : rule;
    this.core.change(source, (step) => {
      step.keepWords(this.core);
      const others = this.list(sheet)
        .map((one) => ({ ...one, rects: one.rects.flatMap((known) => subtract(known, rect)) }))
        .filter(({ rects }) => rects.length > 0);
      const list = stored ? [...others, { ...stored, rects: [rect] }] : others;
      this.core.validations = new Map([...this.core.validations, [sheet, list]]);
      step.tell({ kind: 'sheetLayout', sheet, what: 'validation' });
    });
  }

  /** The choices of a list rule as texts; `null` when they cannot be told, or the rule is no list. */
  choices(sheet: SheetId, rule: ValidationState): readonly string[] | null {
    const { type, formula1 } = rule;
    if (type !== 'list' || formula1 === null) return null;
    const literal = /^"((?:[^"]|"")*)"$/.exec(formula1)?.[1];
    if (literal !== undefined)
      return literal
        .replace(/""/g, '"')
        .split(',')
        .map((choice) => choice.trim());
    const place = this.listSource(sheet, rule);
    return place && this.core.textsOf(place.sheet, place.rect);
  }

  /** The cells that a list takes its choices from; `null` when they stand in the rule, cannot be told, or it is no list. */
  listSource(sheet: SheetId, { type, formula1: formula }: ValidationState): SheetRect | null {
    if (type !== 'list' || formula === null || formula.startsWith('"')) return null;
    // `INDIRECT("tbl[Column]")` is how a list reaches a table on another sheet.
    const inner = /^INDIRECT\("((?:[^"]|"")*)"\)$/i.exec(formula)?.[1]?.replace(/""/g, '"') ?? formula;
    const text = resolveStructured(
      this.core.nameFormula(inner, sheet) ?? inner,
      { sheet, row: 0, column: 0 },
      this.core,
    );
    const [piece, ...rest] = lex(text);
    if (piece?.kind !== 'area' || rest.length > 0) return null;
    const target = piece.sheets ? this.core.sheetIdByName(piece.sheets.first) : sheet;
    return target === undefined ? null : { sheet: target, rect: areaRect(piece.area) };
  }

  private stored(sheet: SheetId, rect: Rect, rule: ValidationRule): ValidationRule {
    const formula = (text: string | null): string | null => {
      if (text === null) return null;
      if (text.startsWith('='))
        return storedFormula(text.slice(1), { sheet, row: rect.row, column: rect.column }, this.core);
      return text;
    };
    const formula1 = formula(rule.formula1);
    if (rule.type === 'list' && formula1?.startsWith('"') && formula1.length > 257) {
      throw new DocumentError('invalidArgument', 'a list of choices may have 255 characters');
    }
    return { ...rule, formula1, formula2: formula(rule.formula2) };
  }
}
