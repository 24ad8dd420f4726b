import { lex } from '../xlsx/formula/lexer';
import { plainFunction, type FormulaEntry } from '../xlsx/formula/formulaEntry';
import { maxReadColumns } from '../xlsx/package/limits';
import type { DefinedName } from '../xlsx/formulaFacts';
import type { CellGrid } from './cellGrid';
import { knownFunctions } from './knownFunctions';
import { maxFormulaCharacters } from './limits';

/** They make values out of nothing, as many as a few characters ask for. */
const generating = new Set(['SEQUENCE', 'RANDARRAY', 'MAKEARRAY', 'EXPAND', 'LAMBDA', 'REDUCE', 'SCAN']);
/** They ask what only Excel knows of the place where the workbook stands. */
const surroundings = new Set(['CELL', 'INFO', 'SHEET', 'SHEETS', 'FORMULATEXT', 'ISFORMULA']);

/**
 * The formulas whose values can be told from what was read: all they refer to is in the file and was read, and the library knows
 * every function in them.
 */
export function calculable(
  entries: readonly FormulaEntry[],
  grids: ReadonlyMap<string, CellGrid>,
  names: readonly DefinedName[],
): FormulaEntry[] {
  const known = knownFunctions(
    functionsIn([...entries.map(({ text }) => text), ...names.map(({ formula }) => formula)]),
  );
  const isKnown = (text: string): boolean =>
    functionsIn([text]).every((name) => known.has(name) && !generating.has(name) && !surroundings.has(name));
  const lost = new Set(
    names.filter(({ formula }) => !isKnown(formula) || refersOutside(formula)).map(({ name }) => name.toLowerCase()),
  );
  const wholly = [...grids.values()].every(({ sheet }) => sheet.unreadRows === 0);
  // The same text means the same in every row: it is looked at once.
  const judged = new Map<string, boolean>();
  const isClear = (text: string): boolean => {
    let clear = judged.get(text);
    if (clear === undefined) {
      clear = text.length <= maxFormulaCharacters && isKnown(text) && !refersOutside(text) && !uses(text, lost);
      judged.set(text, clear);
    }
    return clear;
  };
  const isRead = (entry: FormulaEntry): boolean =>
    entry.unbounded ? wholly : entry.precedents.every((one) => wasRead(one, grids));
  return entries.filter((entry) => isClear(entry.text) && isRead(entry));
}

const functionsIn = (texts: readonly string[]): string[] => [
  ...new Set(
    texts.flatMap((text) => lex(text).flatMap((piece) => (piece.kind === 'function' ? plainFunction(piece.name) : []))),
  ),
];

/** `[1]Budsjett!A1`: a cell of another workbook. */
const refersOutside = (text: string): boolean =>
  text.includes('[') &&
  lex(text).some((piece) => piece.kind === 'plain' && /\[[^\]]+\]/.test(piece.source.replace(/"[^"]*"/g, '')));

const uses = (text: string, names: ReadonlySet<string>): boolean =>
  names.size > 0 && lex(text).some((piece) => piece.kind === 'name' && names.has(piece.name.toLowerCase()));

/** Large sheets are read to some row and to some column. */
function wasRead({ sheet, rect }: FormulaEntry['precedents'][number], grids: ReadonlyMap<string, CellGrid>): boolean {
  const grid = grids.get(sheet);
  if (!grid) return true;
  const isBelow = grid.sheet.unreadRows > 0 && rect.row + rect.rowCount - 1 > grid.bottom;
  return !isBelow && rect.column + rect.columnCount <= maxReadColumns;
}
