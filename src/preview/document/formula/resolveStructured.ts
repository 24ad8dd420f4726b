import { absoluteRectName, sheetPrefix } from '../a1';
import { containsCell, rectBetween, lastColumn, lastRow, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { bodyRect, columnByName, headerRect, totalsRect, type TableState } from '../tables/tableState';
import { lex, type FormulaPiece } from '../../../xlsx/formula/lexer';
import { parseStructuredBody } from '../../../xlsx/formula/structuredBody';

/** What a formula's words can mean: the workbook's tables and its sheets' names. */
export interface FormulaScope {
  table(name: string): TableState | undefined;
  tableAt(sheet: SheetId, row: number, column: number): TableState | undefined;
  sheetName(sheet: SheetId): string;
  /** What a name means on a sheet that is spoken of by its name; stored form. */
  qualifiedName(sheetName: string, name: string): string | undefined;
}

export interface FormulaPlace {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/** A name that means itself would never end. */
const deepestName = 16;

/**
 * The formula as the calculation understands it well: structured references written as A1, names of other sheets
 * (`Budsjett!Sats`) as what they mean, lost references without their sheet.
 */
export function resolveStructured(formula: string, at: FormulaPlace, scope: FormulaScope, depth = 0): string {
  const pieces = lex(formula);
  return pieces
    .map((piece, index) => {
      const spelled = piece.kind === 'function' ? spelledReference(pieces, index) : undefined;
      if (spelled !== undefined) return resolveStructured(spelled, at, scope, depth + 1);
      if (piece.kind === 'plain' && spelledReference(pieces, index - 1) !== undefined) {
        return piece.source.replace(firstText, '');
      }
      if (piece.kind === 'structured') {
        const table = piece.table === null ? scope.tableAt(at.sheet, at.row, at.column) : scope.table(piece.table);
        return table ? resolved(table, piece.body, at, scope) : '#REF!';
      }
      if (piece.kind === 'lost') return '#REF!';
      if (piece.kind === 'name' && piece.sheets) {
        const meaning = scope.qualifiedName(piece.sheets.first, piece.name);
        const isKnown = meaning !== undefined && depth < deepestName;
        return isKnown ? `(${resolveStructured(meaning, at, scope, depth + 1)})` : '#NAME?';
      }
      if (piece.kind === 'name' && !piece.sheets) {
        const table = scope.table(piece.name);
        if (table) return inScope(table, bodyRect(table), at, scope);
      }
      return piece.source;
    })
    .join('');
}

const firstText = /^\("((?:[^"]|"")*)"\)/;

/** `INDIRECT("tbl[Column]")`, which the calculation knows no tables for: what stands in it. */
function spelledReference(pieces: readonly FormulaPiece[], index: number): string | undefined {
  const [call, argument] = [pieces[index], pieces[index + 1]];
  if (call?.kind !== 'function' || call.name.toUpperCase() !== 'INDIRECT' || argument?.kind !== 'plain')
    return undefined;
  const text = firstText.exec(argument.source)?.[1]?.replace(/""/g, '"') ?? '';
  const [only, ...others] = lex(text);
  return only?.kind === 'structured' && only.table !== null && others.length === 0 ? text : undefined;
}

function resolved(table: TableState, bodyText: string, at: FormulaPlace, scope: FormulaScope): string {
  const body = parseStructuredBody(bodyText);
  if (!body) return '#REF!';
  const data = bodyRect(table);
  let { column: left } = table.rect;
  let right = lastColumn(table.rect);
  if (body.columns) {
    const a = columnByName(table, body.columns.first);
    const b = columnByName(table, body.columns.last);
    if (a < 0 || b < 0) return '#REF!';
    left = table.rect.column + Math.min(a, b);
    right = table.rect.column + Math.max(a, b);
  }
  if (body.thisRow) {
    const inBody = at.sheet === table.sheet && containsCell({ ...data, column: 0, columnCount: Infinity }, at.row, 0);
    return inBody ? inScope(table, rectBetween(at.row, left, at.row, right), at, scope) : '#VALUE!';
  }
  const rows = spannedRows(table, body.items.length > 0 ? body.items : ['data']);
  return rows ? inScope(table, rectBetween(rows.row, left, lastRow(rows), right), at, scope) : '#REF!';
}

function spannedRows(table: TableState, items: readonly ('all' | 'headers' | 'data' | 'totals')[]): Rect | null {
  const parts = items.map((item) =>
    item === 'all'
      ? table.rect
      : item === 'data'
        ? bodyRect(table)
        : item === 'headers'
          ? headerRect(table)
          : totalsRect(table),
  );
  const found = parts.filter((part) => part !== null);
  if (found.length !== parts.length) return null;
  const top = Math.min(...found.map((part) => part.row));
  const bottom = Math.max(...found.map(lastRow));
  return { ...table.rect, row: top, rowCount: bottom - top + 1 };
}

const inScope = (table: TableState, rect: Rect, at: FormulaPlace, scope: FormulaScope): string =>
  (at.sheet === table.sheet ? '' : sheetPrefix(scope.sheetName(table.sheet))) + absoluteRectName(rect);
