import type { Area, FormulaPiece, SheetSpan } from '../../../xlsx/formula/lexer';
import { lex } from '../../../xlsx/formula/lexer';
import { resolveStructured, type FormulaPlace, type FormulaScope } from '../formula/resolveStructured';
import { maxColumns, maxRows, rectBetween, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';

export interface SheetRect {
  readonly sheet: SheetId;
  readonly rect: Rect;
}

/** A formula cell and what its result rests on. */
export interface FormulaEntry extends FormulaPlace {
  /** Without `=`, structured references written as A1: what is calculated. */
  readonly text: string;
  readonly precedents: readonly SheetRect[];
  /** Calculated every time: `NOW()`, or an array that fills other cells. */
  readonly always: boolean;
  /** Reads cells that its text does not tell (`INDIRECT`, `OFFSET`). */
  readonly unbounded: boolean;
  /** Skips hidden rows, so hiding a row changes it. */
  readonly minds: 'hiddenRows' | null;
}

export interface EntryScope extends FormulaScope {
  sheetIdByName(name: string): SheetId | undefined;
  sheetsBetween(first: string, last: string): readonly SheetId[];
  nameFormula(name: string, at: SheetId): string | undefined;
}

const volatile = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET', 'INDIRECT', 'CELL', 'INFO']);
const roaming = new Set(['OFFSET', 'INDIRECT']);
const spilling = new Set([
  ...['FILTER', 'SORT', 'SORTBY', 'UNIQUE', 'SEQUENCE', 'RANDARRAY', 'TRANSPOSE', 'TEXTSPLIT', 'VSTACK', 'HSTACK'],
  ...['TAKE', 'DROP', 'CHOOSEROWS', 'CHOOSECOLS', 'EXPAND', 'TOROW', 'TOCOL', 'WRAPROWS', 'WRAPCOLS', 'MAP', 'BYROW'],
  ...['BYCOL', 'SCAN', 'MAKEARRAY'],
]);

export const plainFunction = (name: string): string => name.toUpperCase().replace(/^(_XLFN\.)?(_XLWS\.)?/, '');

export function describeFormula(formula: string, at: FormulaPlace, scope: EntryScope): FormulaEntry {
  const text = resolveStructured(formula, at, scope);
  const precedents: SheetRect[] = [];
  const functions = new Set<string>();
  collect(text, at.sheet, scope, precedents, functions, new Set());
  const uses = (names: ReadonlySet<string>): boolean => [...functions].some((name) => names.has(name));
  return {
    ...at,
    text,
    precedents,
    always: uses(volatile) || uses(spilling),
    unbounded: uses(roaming),
    minds: functions.has('SUBTOTAL') || functions.has('AGGREGATE') ? 'hiddenRows' : null,
  };
}

function collect(
  text: string,
  sheet: SheetId,
  scope: EntryScope,
  precedents: SheetRect[],
  functions: Set<string>,
  seen: Set<string>,
): void {
  for (const piece of lex(text)) {
    if (piece.kind === 'function') functions.add(plainFunction(piece.name));
    else if (piece.kind === 'area') {
      for (const id of sheetsOf(piece.sheets, sheet, scope)) precedents.push({ sheet: id, rect: areaRect(piece.area) });
    } else if (piece.kind === 'name') collectName(piece, sheet, scope, precedents, functions, seen);
  }
}

function collectName(
  piece: Extract<FormulaPiece, { kind: 'name' }>,
  sheet: SheetId,
  scope: EntryScope,
  precedents: SheetRect[],
  functions: Set<string>,
  seen: Set<string>,
): void {
  const at = piece.sheets ? scope.sheetIdByName(piece.sheets.first) : sheet;
  const key = `${at ?? ''}!${piece.name.toLowerCase()}`;
  const formula = at === undefined || seen.has(key) ? undefined : scope.nameFormula(piece.name, at);
  if (at === undefined || formula === undefined) return;
  seen.add(key);
  collect(resolveStructured(formula, { sheet: at, row: 0, column: 0 }, scope), at, scope, precedents, functions, seen);
}

function sheetsOf(span: SheetSpan | null, own: SheetId, scope: EntryScope): readonly SheetId[] {
  if (!span) return [own];
  if (span.last !== null) return scope.sheetsBetween(span.first, span.last);
  const id = scope.sheetIdByName(span.first);
  return id === undefined ? [] : [id];
}

export function areaRect(area: Area): Rect {
  const { first, second } = area;
  const last = second ?? first;
  const rows = [first.row?.index ?? 0, last.row?.index ?? maxRows - 1];
  const columns = [first.column?.index ?? 0, last.column?.index ?? maxColumns - 1];
  return rectBetween(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}
