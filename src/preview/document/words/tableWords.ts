import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { lex } from '../../../xlsx/formula/lexer';
import { resolveStructured, type FormulaScope } from '../formula/resolveStructured';
import { containsCell } from '../rect';
import { parseStructuredBody, storedBody, type StructuredBody } from '../../../xlsx/formula/structuredBody';
import type { TableColumn, TableState } from '../tables/tableState';
import { rewriteFormulas } from './rewriteFormulas';

/** What a structured reference to a table becomes; `null` for `#REF!`. */
type Become = (table: string, body: StructuredBody) => string | null;

function rewriteTable(
  core: DocumentCore,
  step: Step,
  name: string,
  become: Become,
  alone: (piece: string) => string,
): void {
  const wanted = name.toLowerCase();
  rewriteFormulas(core, step, (formula) => {
    if (!formula.toLowerCase().includes(wanted)) return formula;
    return lex(formula)
      .map((piece) => {
        if (piece.kind === 'name' && !piece.sheets && piece.name.toLowerCase() === wanted) return alone(piece.source);
        if (piece.kind !== 'structured' || piece.table?.toLowerCase() !== wanted) return piece.source;
        const body = parseStructuredBody(piece.body);
        return body ? (become(piece.table, body) ?? '#REF!') : piece.source;
      })
      .join('');
  });
}

/** Formulas follow the table's new name. */
export function renameTableInFormulas(core: DocumentCore, step: Step, before: string, after: string): void {
  rewriteTable(
    core,
    step,
    before,
    (_, body) => `${after}[${storedBody(body)}]`,
    () => after,
  );
}

/** Formulas follow a column's new header. */
export function renameColumnInFormulas(
  core: DocumentCore,
  step: Step,
  table: TableState,
  before: string,
  after: string,
): void {
  const renamed = (name: string): string => (name.toLowerCase() === before.toLowerCase() ? after : name);
  rewriteTable(
    core,
    step,
    table.name,
    (name, body) => {
      const columns = body.columns && { first: renamed(body.columns.first), last: renamed(body.columns.last) };
      return `${name}[${storedBody({ ...body, columns })}]`;
    },
    (piece) => piece,
  );
}

/** Formulas that spoke of columns that are gone say `#REF!`; of a whole table that is gone likewise. */
export function forgetColumns(core: DocumentCore, step: Step, table: TableState, lost: readonly TableColumn[]): void {
  const gone = new Set(lost.map(({ name }) => name.toLowerCase()));
  const isAll = lost.length === table.columns.length;
  rewriteTable(
    core,
    step,
    table.name,
    (name, body) => {
      if (isAll) return null;
      const columns = body.columns && remaining(table, body.columns, gone);
      return body.columns && !columns ? null : `${name}[${storedBody({ ...body, columns })}]`;
    },
    (piece) => (isAll ? '#REF!' : piece),
  );
}

/** A span whose end column is gone shrinks to what is left of it. */
function remaining(
  table: TableState,
  span: { readonly first: string; readonly last: string },
  gone: ReadonlySet<string>,
): { first: string; last: string } | null {
  const names = table.columns.map(({ name }) => name);
  const at = (name: string): number => names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
  const [from, to] = [at(span.first), at(span.last)].sort((a, b) => a - b) as [number, number];
  const left = names.slice(from, to + 1).filter((name) => !gone.has(name.toLowerCase()));
  const [first, last] = [left[0], left[left.length - 1]];
  return first !== undefined && last !== undefined ? { first, last } : null;
}

/** Before a table becomes plain cells: structured references are written as the cells they mean. */
export function spellOutTable(core: DocumentCore, step: Step, table: TableState): void {
  const wanted = table.name.toLowerCase();
  const only: FormulaScope = {
    table: (name) => (name.toLowerCase() === wanted ? table : undefined),
    tableAt: (sheet, row, column) =>
      table.sheet === sheet && containsCell(table.rect, row, column) ? table : undefined,
    sheetName: (sheet) => core.sheetName(sheet),
    qualifiedName: () => undefined,
  };
  rewriteFormulas(core, step, (formula, sheet, place) => {
    if (!formula.toLowerCase().includes(wanted)) return formula;
    return lex(formula)
      .map((piece) => {
        const named =
          piece.kind === 'structured' ? piece.table : piece.kind === 'name' && !piece.sheets ? piece.name : null;
        return named?.toLowerCase() === wanted
          ? resolveStructured(piece.source, { sheet, ...place }, only)
          : piece.source;
      })
      .join('');
  });
}
