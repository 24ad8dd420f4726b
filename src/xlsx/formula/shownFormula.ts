import { lex } from './lexer';
import { parseStructuredBody, shownBody } from './structuredBody';

/**
 * A formula as files keep it → as Excel shows it in English, with `=`: without the prefixes of functions that came after the file
 * format was settled, `tbl[[#This Row],[x]]` as `[@x]`. `ownTable` tells which table the formula itself stands in.
 */
export function shownFormula(formula: string, ownTable: () => string | undefined): string {
  if (!/\[|_xl/i.test(formula)) return `=${formula}`;
  const shown = lex(formula).map((piece) => {
    if (piece.kind === 'function') return shownFunctionName(piece.name);
    if (piece.kind === 'name') return piece.source.replace(/^_xlpm\./i, '');
    if (piece.kind !== 'structured' || piece.table === null) return piece.source;
    const body = parseStructuredBody(piece.body);
    if (!body) return piece.source;
    return `${piece.table === ownTable() ? '' : piece.table}[${shownBody(body)}]`;
  });
  return `=${shown.join('')}`;
}

/** `_xlfn.XLOOKUP` → `XLOOKUP` ([MS-XLSX] 2.2.2, "future functions"). */
export const shownFunctionName = (name: string): string => name.replace(/^_xlfn\.(_xlws\.)?/i, '');
