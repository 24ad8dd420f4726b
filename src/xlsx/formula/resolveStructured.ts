import { absoluteReference, rectangleAddress, type Rectangle } from '../../sheets/address';
import { lex, type FormulaPiece } from './lexer';
import { parseStructuredBody } from './structuredBody';
import { bodyRect, columnByName, headerRect, totalsRect, type ReferableTable } from './tableAreas';

/** What a formula's words can mean: the workbook's tables and its sheets' names. */
export interface ReferenceScope {
  table(name: string): ReferableTable | undefined;
  tableAt(sheet: string, row: number, column: number): ReferableTable | undefined;
  sheetName(sheet: string): string;
  /** What a name means on a sheet that is spoken of by its name; stored form. */
  qualifiedName(sheetName: string, name: string): string | undefined;
}

export interface FormulaPlace {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A name that means itself would never end. */
const deepestName = 16;

/**
 * The formula as the calculation understands it well: structured references written as A1, names of other sheets
 * (`Budsjett!Sats`) as what they mean, lost references without their sheet.
 */
export function resolveStructured(formula: string, at: FormulaPlace, scope: ReferenceScope, depth = 0): string {
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

function resolved(table: ReferableTable, bodyText: string, at: FormulaPlace, scope: ReferenceScope): string {
  const body = parseStructuredBody(bodyText);
  if (!body) return '#REF!';
  const data = bodyRect(table);
  let left = table.rect.column;
  let right = left + table.rect.columnCount - 1;
  if (body.columns) {
    const a = columnByName(table, body.columns.first);
    const b = columnByName(table, body.columns.last);
    if (a < 0 || b < 0) return '#REF!';
    right = left + Math.max(a, b);
    left += Math.min(a, b);
  }
  const columns = { column: left, columnCount: right - left + 1 };
  if (body.thisRow) {
    const isBeside = at.sheet === table.sheet && at.row >= data.row && at.row < data.row + data.rowCount;
    return isBeside ? inScope(table, { row: at.row, rowCount: 1, ...columns }, at, scope) : '#VALUE!';
  }
  const rows = spannedRows(table, body.items.length > 0 ? body.items : ['data']);
  return rows ? inScope(table, { ...rows, ...columns }, at, scope) : '#REF!';
}

function spannedRows(
  table: ReferableTable,
  items: readonly ('all' | 'headers' | 'data' | 'totals')[],
): Pick<Rectangle, 'row' | 'rowCount'> | null {
  const areas = { all: () => table.rect, data: bodyRect, headers: headerRect, totals: totalsRect };
  const parts = items.map((item) => areas[item](table));
  const found = parts.filter((part) => part !== null);
  if (found.length !== parts.length) return null;
  const row = Math.min(...found.map((part) => part.row));
  const end = Math.max(...found.map((part) => part.row + part.rowCount));
  return { row, rowCount: end - row };
}

function inScope(table: ReferableTable, area: Rectangle, at: FormulaPlace, scope: ReferenceScope): string {
  const reference = absoluteReference(scope.sheetName(table.sheet), rectangleAddress(area));
  return at.sheet === table.sheet ? reference.slice(reference.lastIndexOf('!') + 1) : reference;
}
