import { columnIndex, columnLetters } from '../../plan/place';
import { maxColumns, maxRows } from '../sheetSize';

/** A row or column of a reference: zero-based, with or without `$`. */
export interface Axis {
  readonly index: number;
  readonly absolute: boolean;
}

/** One corner; `null` on an axis that the reference spans whole (`A:C` has no row). */
export interface Corner {
  readonly row: Axis | null;
  readonly column: Axis | null;
}

export interface Area {
  readonly first: Corner;
  /** `null` for a single cell. */
  readonly second: Corner | null;
}

/** Sheets before `!`: one, or first and last of a three-dimensional reference. */
export interface SheetSpan {
  readonly first: string;
  readonly last: string | null;
}

export type FormulaPiece =
  /** Operators, numbers, strings, blanks, references to other files: copied as they stand. */
  | { readonly kind: 'plain'; readonly source: string }
  | { readonly kind: 'area'; readonly source: string; readonly sheets: SheetSpan | null; readonly area: Area }
  /** `#REF!` with its sheet, where it has one. */
  | { readonly kind: 'lost'; readonly source: string; readonly sheets: SheetSpan | null }
  /** `tbl[…]` or, inside a table, `[…]`; `body` is what stands between the outer brackets. */
  | { readonly kind: 'structured'; readonly source: string; readonly table: string | null; readonly body: string }
  | { readonly kind: 'function'; readonly source: string; readonly name: string }
  /** A defined name, a table's name, `TRUE`, a parameter of LET. */
  | { readonly kind: 'name'; readonly source: string; readonly sheets: SheetSpan | null; readonly name: string };

const text = /"(?:[^"]|"")*"/y;
const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const error = /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)/iy;
const quotedSheets = /'((?:[^']|'')+)'!/y;
const plainSheets = /([\p{L}_\\][\p{L}\p{N}_.]*(?::[\p{L}_\\][\p{L}\p{N}_.]*)?)!/uy;
const otherFile = /\[\d+\](?:[\p{L}\p{N}_.]+)?!/uy;
const cells = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.(!])/uy;
const columns = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!$])/uy;
const rows = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/uy;
const word = /[\p{L}_\\][\p{L}\p{N}_.?\\]*/uy;

const matchAt = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};

/** Cuts a formula (invariant, without `=`) into pieces whose sources joined give the formula again. */
export function lex(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let plain = '';
  let at = 0;
  const push = (piece: FormulaPiece): void => {
    if (plain) pieces.push({ kind: 'plain', source: plain });
    plain = '';
    pieces.push(piece);
    at += piece.source.length;
  };
  while (at < formula.length) {
    const piece = referenceAt(formula, at) ?? wordAt(formula, at);
    if (piece) {
      push(piece);
      continue;
    }
    const skipped =
      matchAt(text, formula, at)?.[0] ??
      matchAt(otherFile, formula, at)?.[0] ??
      matchAt(number, formula, at)?.[0] ??
      matchAt(error, formula, at)?.[0] ??
      formula.charAt(at);
    plain += skipped;
    at += skipped.length;
  }
  if (plain) pieces.push({ kind: 'plain', source: plain });
  return pieces;
}

function referenceAt(formula: string, at: number): FormulaPiece | null {
  const quoted = matchAt(quotedSheets, formula, at);
  const prefix = quoted ?? matchAt(plainSheets, formula, at);
  if (!prefix) return areaAt(formula, at, at, null);
  const inside = quoted ? (prefix[1] as string).replace(/''/g, "'") : (prefix[1] as string);
  const after = at + prefix[0].length;
  if (inside.includes('[')) {
    const rest = areaAt(formula, after, after, null)?.source ?? matchAt(word, formula, after)?.[0] ?? '';
    return { kind: 'plain', source: prefix[0] + rest };
  }
  const [first = '', last = null] = inside.split(':');
  const sheets = { first, last };
  const found = areaAt(formula, at, after, sheets);
  if (found) return found;
  const name = matchAt(word, formula, after)?.[0];
  return name ? { kind: 'name', source: prefix[0] + name, sheets, name } : null;
}

function areaAt(formula: string, start: number, at: number, sheets: SheetSpan | null): FormulaPiece | null {
  const upTo = (end: number): string => formula.slice(start, end);
  const lost = /#REF!/iy;
  lost.lastIndex = at;
  if (lost.test(formula)) return { kind: 'lost', source: upTo(at + 5), sheets };
  const area = cellsAt(formula, at) ?? columnsAt(formula, at) ?? rowsAt(formula, at);
  return area ? { kind: 'area', source: upTo(area.end), sheets, area: area.area } : null;
}

const axis = (index: number, dollar: string | undefined): Axis => ({ index, absolute: dollar === '$' });

function cellsAt(formula: string, at: number): { area: Area; end: number } | null {
  const match = matchAt(cells, formula, at);
  if (!match) return null;
  const [all, c1, col1, r1, row1, c2, col2, r2, row2] = match;
  const first = { row: axis(Number(row1) - 1, r1), column: axis(columnIndex(col1 as string), c1) };
  const second = col2 ? { row: axis(Number(row2) - 1, r2), column: axis(columnIndex(col2), c2) } : null;
  const inside = [first, second].every(
    (c) => !c || (c.row.index < maxRows && c.row.index >= 0 && c.column.index < maxColumns),
  );
  return inside ? { area: { first, second }, end: at + all.length } : null;
}

function columnsAt(formula: string, at: number): { area: Area; end: number } | null {
  const match = matchAt(columns, formula, at);
  if (!match) return null;
  const first = { row: null, column: axis(columnIndex(match[2] as string), match[1]) };
  const second = { row: null, column: axis(columnIndex(match[4] as string), match[3]) };
  return { area: { first, second }, end: at + match[0].length };
}

function rowsAt(formula: string, at: number): { area: Area; end: number } | null {
  const match = matchAt(rows, formula, at);
  if (!match) return null;
  const first = { row: axis(Number(match[2]) - 1, match[1]), column: null };
  const second = { row: axis(Number(match[4]) - 1, match[3]), column: null };
  return { area: { first, second }, end: at + match[0].length };
}

function wordAt(formula: string, at: number): FormulaPiece | null {
  if (formula[at] === '[') {
    if (matchAt(otherFile, formula, at)) return null;
    const end = closingBracket(formula, at);
    return end
      ? { kind: 'structured', source: formula.slice(at, end), table: null, body: formula.slice(at + 1, end - 1) }
      : null;
  }
  const name = matchAt(word, formula, at)?.[0];
  if (!name) return null;
  const after = at + name.length;
  if (formula[after] === '(') return { kind: 'function', source: name, name };
  if (formula[after] === '[') {
    const end = closingBracket(formula, after);
    if (end) {
      return {
        kind: 'structured',
        source: formula.slice(at, end),
        table: name,
        body: formula.slice(after + 1, end - 1),
      };
    }
  }
  return { kind: 'name', source: name, sheets: null, name };
}

/** The index after the bracket that closes the one at `at`; an apostrophe inside guards the character after it. */
export function closingBracket(formula: string, at: number): number | null {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const char = formula[i];
    if (char === "'") i++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return i + 1;
  }
  return null;
}

const axisText = (at: Axis, name: (index: number) => string): string => `${at.absolute ? '$' : ''}${name(at.index)}`;
const cornerText = (corner: Corner): string =>
  `${corner.column ? axisText(corner.column, columnLetters) : ''}${corner.row ? axisText(corner.row, (row) => String(row + 1)) : ''}`;

export const areaText = (area: Area): string =>
  area.second ? `${cornerText(area.first)}:${cornerText(area.second)}` : cornerText(area.first);
