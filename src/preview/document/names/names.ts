import { areaRect } from '../../../xlsx/formula/formulaEntry';
import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { DocumentError } from '../documentError';
import { storedFormula } from '../formula/formulaText';
import { lex } from '../../../xlsx/formula/lexer';
import { resolveStructured } from '../formula/resolveStructured';
import type { Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { assertWordName } from '../tables/tableNames';
import type { NameState } from './nameState';

export interface NewName {
  readonly name: string;
  /** `null`: known in the whole workbook. */
  readonly scope: SheetId | null;
  /** English, with `=`; without it a constant. */
  readonly formula: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

/** The workbook's defined names. */
export class Names {
  constructor(private readonly core: DocumentCore) {}

  /** All names of the workbook and its sheets; print areas and titles are not among them. */
  list(): readonly NameState[] {
    return this.core.names;
  }

  /** The name as it is known on a sheet (its own before the workbook's), or in the workbook alone. */
  find(name: string, scope: SheetId | null): NameState | undefined {
    const wanted = name.toLowerCase();
    return this.core.names.find((one) => one.scope === scope && one.name.toLowerCase() === wanted);
  }

  /** The one rectangle that a name means; `null` when it means anything else. */
  rectOf(name: NameState): { readonly sheet: SheetId; readonly rect: Rect } | null {
    const at = { sheet: name.scope ?? '', row: 0, column: 0 };
    const pieces = lex(resolveStructured(name.formula, at, this.core));
    const [piece] = pieces;
    if (pieces.length !== 1 || piece?.kind !== 'area') return null;
    const sheet = piece.sheets ? this.core.sheetIdByName(piece.sheets.first) : name.scope;
    return sheet && (piece.sheets?.last ?? null) === null ? { sheet, rect: areaRect(piece.area) } : null;
  }

  /** Throws `invalidName`, `nameTaken` or `invalidFormula`. */
  add({ name, scope, formula, comment = '', hidden = false }: NewName, source: ChangeSource): NameState {
    assertWordName(name);
    if (this.find(name, scope) || (scope === null && this.core.table(name))) {
      throw new DocumentError('nameTaken', `the name ${name} is taken`);
    }
    const state = { name, scope, formula: this.stored(formula, scope), hidden, comment };
    this.replaceAll([...this.core.names, state], source);
    return state;
  }

  change(
    name: string,
    scope: SheetId | null,
    change: Partial<Pick<NewName, 'formula' | 'comment' | 'hidden'>>,
    source: ChangeSource,
  ): void {
    const known = this.known(name, scope);
    const { formula, ...rest } = change;
    const next = { ...known, ...rest, ...(formula === undefined ? {} : { formula: this.stored(formula, scope) }) };
    this.replaceAll(
      this.core.names.map((one) => (one === known ? next : one)),
      source,
    );
  }

  /** What speaks of the name becomes `#NAME?`. */
  delete(name: string, scope: SheetId | null, source: ChangeSource): void {
    const known = this.known(name, scope);
    this.replaceAll(
      this.core.names.filter((one) => one !== known),
      source,
    );
  }

  private known(name: string, scope: SheetId | null): NameState {
    const found = this.find(name, scope);
    if (!found) throw new DocumentError('notFound', `no name ${name}`);
    return found;
  }

  /** A relative reference in a name would mean another cell at every use; it is taken as if written from A1. */
  private stored(formula: string, scope: SheetId | null): string {
    if (formula.startsWith('='))
      return storedFormula(formula.slice(1), { sheet: scope ?? '', row: 0, column: 0 }, this.core);
    return Number.isFinite(Number(formula)) && formula.trim() !== '' ? formula : `"${formula.replace(/"/g, '""')}"`;
  }

  private replaceAll(names: readonly NameState[], source: ChangeSource): void {
    this.core.change(source, (step) => {
      step.keepWords(this.core);
      this.core.names = names;
      step.wordsChanged = true;
      step.tell({ kind: 'namesChanged' });
    });
  }
}
