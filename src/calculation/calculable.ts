import { parse, tokenize } from '@cj-tech-master/excelts/formula';
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
  const isClear = (text: string): boolean =>
    text.length <= maxFormulaCharacters && parses(text) && !refersOutside(text) && functionsIn([text]).every(canTell);
  const canTell = (name: string): boolean => known.has(name) && !generating.has(name) && !surroundings.has(name);
  const lost = lostNames(names, isClear);
  const wholly = [...grids.values()].every(({ sheet }) => sheet.unreadRows === 0);
  // The same text means the same in every row: it is looked at once.
  const judged = new Map<string, boolean>();
  const isSound = (text: string): boolean => {
    const before = judged.get(text);
    if (before !== undefined) return before;
    const sound = isClear(text) && namesIn(text).every((name) => !lost.has(name));
    judged.set(text, sound);
    return sound;
  };
  const isRead = (entry: FormulaEntry): boolean =>
    entry.unbounded ? wholly : entry.precedents.every((one) => wasRead(one, grids));
  return entries.filter((entry) => isSound(entry.text) && isRead(entry));
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

const namesIn = (text: string): string[] =>
  lex(text).flatMap((piece) => (piece.kind === 'name' ? piece.name.toLowerCase() : []));

function parses(text: string): boolean {
  try {
    parse(tokenize(text));
    return true;
  } catch {
    // Whatever is wrong with it: nothing can be calculated from it.
    return false;
  }
}

/** Names whose meaning cannot be told, in lower case: unclear themselves, by another of them, or by going in a circle. */
function lostNames(names: readonly DefinedName[], isClear: (text: string) => boolean): ReadonlySet<string> {
  const clear = new Map<string, string[]>();
  const known = new Set(names.map(({ name }) => name.toLowerCase()));
  for (const { name, formula } of names) {
    if (!isClear(formula)) continue;
    const others = namesIn(formula).filter((other) => known.has(other));
    clear.set(name.toLowerCase(), [...(clear.get(name.toLowerCase()) ?? []), ...others]);
  }
  // Each turn settles the names that rest on settled ones; those in a circle are never reached.
  const settled = new Set<string>();
  for (let before = -1; before !== settled.size;) {
    before = settled.size;
    for (const [name, others] of clear) if (others.every((other) => settled.has(other))) settled.add(name);
  }
  return new Set([...known].filter((name) => !settled.has(name)));
}

/** Large sheets are read to some row and to some column. */
function wasRead({ sheet, rect }: FormulaEntry['precedents'][number], grids: ReadonlyMap<string, CellGrid>): boolean {
  const grid = grids.get(sheet);
  if (!grid) return true;
  const isBelow = grid.sheet.unreadRows > 0 && rect.row + rect.rowCount - 1 > grid.bottom;
  return !isBelow && rect.column + rect.columnCount <= maxReadColumns;
}
