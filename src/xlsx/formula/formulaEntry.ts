import type { Rectangle } from '../../sheets/address';
import { maxColumns, maxRows } from '../sheetSize';
import { lex, type Area, type FormulaPiece, type SheetSpan } from './lexer';
import { resolveStructured, type FormulaPlace, type ReferenceScope } from './resolveStructured';

/** A rectangle of a sheet, by the sheet's id. */
export interface SheetRect {
  readonly sheet: string;
  readonly rect: Rectangle;
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

export interface EntryScope extends ReferenceScope {
  sheetIdByName(name: string): string | undefined;
  sheetsBetween(first: string, last: string): readonly string[];
  nameFormula(name: string, at: string): string | undefined;
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
  sheet: string,
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
  sheet: string,
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

function sheetsOf(span: SheetSpan | null, own: string, scope: EntryScope): readonly string[] {
  if (!span) return [own];
  if (span.last !== null) return scope.sheetsBetween(span.first, span.last);
  const id = scope.sheetIdByName(span.first);
  return id === undefined ? [] : [id];
}

export function areaRect(area: Area): Rectangle {
  const { first, second } = area;
  const last = second ?? first;
  const rows = [first.row?.index ?? 0, last.row?.index ?? maxRows - 1];
  const columns = [first.column?.index ?? 0, last.column?.index ?? maxColumns - 1];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
}
