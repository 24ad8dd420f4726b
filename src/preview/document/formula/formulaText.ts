import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { DocumentError } from '../documentError';
import { columnByName, type TableState } from '../tables/tableState';
import { lex } from '../../../xlsx/formula/lexer';
import { parseStructuredBody, storedBody } from '../../../xlsx/formula/structuredBody';
import { storedFunctionName } from './futureFunctions';
import { resolveStructured, type FormulaPlace, type FormulaScope } from './resolveStructured';

/**
 * English formula text as a person or an add-in enters it (without `=`) → as files keep it: function prefixes, tables named,
 * `[@x]` written as `tbl[[#This Row],[x]]`. Throws `invalidFormula` where Excel would not take it.
 */
export function storedFormula(entered: string, at: FormulaPlace, scope: FormulaScope): string {
  const text = lex(entered)
    .map((piece) => {
      switch (piece.kind) {
        case 'function':
          return storedFunctionName(piece.name);
        case 'structured':
          return storedReference(piece.table, piece.body, at, scope, entered);
        case 'name':
          if (piece.sheets) return piece.source;
          return /^(true|false)$/i.test(piece.name)
            ? piece.name.toUpperCase()
            : (scope.table(piece.name)?.name ?? piece.name);
        case 'area':
          return (
            piece.source.slice(0, piece.source.lastIndexOf('!') + 1) +
            piece.source.slice(piece.source.lastIndexOf('!') + 1).toUpperCase()
          );
        default:
          return piece.source;
      }
    })
    .join('')
    .trim();
  assertParses(resolveStructured(text, at, scope), entered);
  return text;
}

function assertParses(text: string, entered: string): void {
  try {
    parse(tokenize(text));
  } catch (cause) {
    throw invalid(entered, { cause });
  }
}

const invalid = (entered: string, options?: ErrorOptions): DocumentError =>
  new DocumentError('invalidFormula', `not a formula that Excel takes: =${entered}`, options);

function storedReference(
  name: string | null,
  bodyText: string,
  at: FormulaPlace,
  scope: FormulaScope,
  entered: string,
): string {
  const table = name === null ? scope.tableAt(at.sheet, at.row, at.column) : scope.table(name);
  const body = parseStructuredBody(bodyText);
  if (!table || !body) throw invalid(entered);
  const columns = body.columns && {
    first: ownColumnName(table, body.columns.first, entered),
    last: ownColumnName(table, body.columns.last, entered),
  };
  return `${table.name}[${storedBody({ ...body, columns })}]`;
}

function ownColumnName(table: TableState, name: string, entered: string): string {
  const column = table.columns[columnByName(table, name)];
  if (!column) throw invalid(entered);
  return column.name;
}
