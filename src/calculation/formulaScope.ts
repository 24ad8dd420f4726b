import type { SheetSnapshot } from '../sheets/snapshot';
import type { EntryScope } from '../xlsx/formula/formulaEntry';
import type { DefinedName, FormulaFacts } from '../xlsx/formulaFacts';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What the words in formulas of a saved workbook mean. A sheet's id is its name. */
export function formulaScope(sheets: readonly SheetSnapshot[], { tables, names }: FormulaFacts): EntryScope {
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  const sheetByName = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]));
  const sheetIdByName = (name: string): string | undefined => sheetByName.get(name.toLowerCase());
  return {
    table: (name) => byName.get(name.toLowerCase()),
    tableAt: (sheet, row, column) =>
      tables.find(
        ({ sheet: own, rect }) =>
          own === sheet &&
          row >= rect.row &&
          row < rect.row + rect.rowCount &&
          column >= rect.column &&
          column < rect.column + rect.columnCount,
      ),
    sheetName: (sheet) => sheet,
    qualifiedName: (sheet, name) => meaningOf(names, name, sheetIdByName(sheet)),
    sheetIdByName,
    sheetsBetween(first, last) {
      const [from, to] = [first, last].map((name) => sheets.findIndex((sheet) => same(sheet.name, name)));
      if (from === undefined || to === undefined || from < 0 || to < 0) return [];
      return sheets.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ name }) => name);
    },
    nameFormula: (name, at) => meaningOf(names, name, at),
  };
}

/** A sheet's own name goes before the workbook's. */
function meaningOf(names: readonly DefinedName[], name: string, sheet: string | undefined): string | undefined {
  const meanings = names.filter((one) => same(one.name, name));
  const own = meanings.find((one) => one.sheet !== null && sheet !== undefined && same(one.sheet, sheet));
  return (own ?? meanings.find((one) => one.sheet === null))?.formula;
}
