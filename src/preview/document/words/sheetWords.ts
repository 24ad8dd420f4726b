import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { sheetPrefix } from '../a1';
import { areaText, lex, type FormulaPiece, type SheetSpan } from '../../../xlsx/formula/lexer';
import type { SheetId } from '../sheets/sheetState';
import { rewriteFormulas } from './rewriteFormulas';

type Prefixed = Extract<FormulaPiece, { sheets: SheetSpan | null }>;

function rewriteSheets(formula: string, of: string, become: (piece: Prefixed, sheets: SheetSpan) => string): string {
  if (!formula.toLowerCase().includes(of.replace(/'/g, "''").toLowerCase())) return formula;
  return lex(formula)
    .map((piece) => {
      const sheets = 'sheets' in piece ? piece.sheets : null;
      const concerned = sheets && [sheets.first, sheets.last].some((name) => name?.toLowerCase() === of.toLowerCase());
      return concerned ? become(piece as Prefixed, sheets) : piece.source;
    })
    .join('');
}

/** Before the sheet itself gets its new name. */
export function renameSheetInFormulas(core: DocumentCore, step: Step, id: SheetId, name: string): void {
  const before = core.sheetName(id);
  const renamed = (one: string): string => (one.toLowerCase() === before.toLowerCase() ? name : one);
  rewriteFormulas(core, step, (formula) =>
    rewriteSheets(
      formula,
      before,
      (piece, { first, last }) => spanPrefix(renamed(first), last && renamed(last)) + afterPrefix(piece),
    ),
  );
}

/** Before the sheet is taken away: what pointed at it points nowhere. */
export function sheetBecomesLost(core: DocumentCore, step: Step, id: SheetId): void {
  const name = core.sheetName(id);
  const order = core.sheetStates.map((state) => state.id);
  rewriteFormulas(core, step, (formula) =>
    rewriteSheets(formula, name, (piece, { first, last }) => {
      if (last === null || first.toLowerCase() === last.toLowerCase()) return '#REF!';
      // A span loses an end: the neighbour inside takes its place.
      const at = order.indexOf(id);
      const other = order.indexOf(core.sheetIdByName(first.toLowerCase() === name.toLowerCase() ? last : first) ?? '');
      const inside = core.sheetName(order[at + Math.sign(other - at)] ?? '');
      const named = (one: string): string => (one.toLowerCase() === name.toLowerCase() ? inside : one);
      return spanPrefix(named(first), named(last)) + afterPrefix(piece);
    }),
  );
}

const afterPrefix = (piece: Prefixed): string =>
  piece.kind === 'area' ? areaText(piece.area) : piece.kind === 'name' ? piece.name : '#REF!';

function spanPrefix(first: string, last: string | null): string {
  if (last === null) return sheetPrefix(first);
  const plain = [first, last].every((name) => !sheetPrefix(name).startsWith("'"));
  return plain ? `${first}:${last}!` : `'${first.replace(/'/g, "''")}:${last.replace(/'/g, "''")}'!`;
}
