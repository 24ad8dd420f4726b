import { languages, type Language } from '../../text/language';
import { tables, type ColumnId } from '../declarations';
import { tableIds, type TableDeclaration, type TableId } from '../declarations/declaration';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { cellOf } from './grid';
import { matchHeaders, type HeaderCell, type MatchedHeaders } from './headers';

/** A declared table where it stands in the workbook, with its columns found. */
export interface LocatedTable<Id extends string = string> {
  readonly table: TableSnapshot;
  readonly sheet: SheetSnapshot;
  readonly headers: MatchedHeaders<Id>;
  /** Zero-based rows of the body, the last included; empty when `last < first`. */
  readonly first: number;
  readonly last: number;
  /** The language most of the headers are in; bokmål where they do not tell. */
  readonly language: Language;
}

export type LocatedTables = { readonly [Id in TableId]?: LocatedTable<ColumnId<Id>> };

interface Candidate {
  readonly id: TableId;
  readonly located: LocatedTable;
}

/**
 * Finds each declared table: by its name, or else by its headers. A table stands for one declaration at most. By headers it is
 * the one that most of them belong to, and only where every required column is there, so that a person's own tables are let be.
 */
export function locateTables(workbook: WorkbookSnapshot): LocatedTables {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const found = new Map<TableId, LocatedTable>();
  const unnamed: { table: TableSnapshot; sheet: SheetSnapshot; cells: HeaderCell[] }[] = [];
  for (const table of workbook.tables) {
    const sheet = sheets.get(table.sheet);
    if (!sheet) continue;
    const cells = headerCells(table, sheet);
    const named = tableIds.find((id) => tables[id].tableName.toLowerCase() === table.name.toLowerCase());
    if (named && !found.has(named)) found.set(named, describe(table, sheet, cells, tables[named]));
    else unnamed.push({ table, sheet, cells });
  }
  const candidates = unnamed.flatMap(({ table, sheet, cells }): Candidate[] => {
    const matches = tableIds.map((id) => ({ id, located: describe(table, sheet, cells, tables[id]) }));
    const best = Math.max(...matches.map(({ located }) => matchCount(located)));
    return matches.filter(({ id, located }) => matchCount(located) === best && isComplete(tables[id], located));
  });
  // The fullest match first; a tie is settled by the order of the declarations, then of the tables.
  for (const { id, located } of [...candidates].sort((a, b) => matchCount(b.located) - matchCount(a.located))) {
    const isTaken = [...found.values()].some(({ table }) => table === located.table);
    if (!found.has(id) && !isTaken) found.set(id, located);
  }
  return Object.fromEntries(found);
}

const matchCount = ({ headers }: LocatedTable): number => Object.keys(headers.columns).length;

function isComplete(declaration: TableDeclaration, { headers }: LocatedTable): boolean {
  return declaration.columns.every(({ id, required }) => !required || headers.columns[id]);
}

function headerCells(table: TableSnapshot, sheet: SheetSnapshot): HeaderCell[] {
  if (!table.hasHeaders) return [];
  return Array.from({ length: table.columnCount }, (_, offset): HeaderCell => {
    const column = table.column + offset;
    return {
      at: { sheet: sheet.name, row: table.row, column },
      value: cellOf(sheet, table.row, column).value,
    };
  });
}

function describe(
  table: TableSnapshot,
  sheet: SheetSnapshot,
  cells: readonly HeaderCell[],
  declaration: TableDeclaration,
): LocatedTable {
  return {
    table,
    sheet,
    headers: matchHeaders(declaration, cells),
    first: table.row + (table.hasHeaders ? 1 : 0),
    last: table.row + table.rowCount - 1 - (table.hasTotals ? 1 : 0),
    language: languageOf(declaration, cells),
  };
}

function languageOf(declaration: TableDeclaration, cells: readonly HeaderCell[]): Language {
  const headers = new Set(cells.map(({ value }) => String(value).toLowerCase()));
  const score = (language: Language): number =>
    declaration.columns.filter((column) => headers.has(column.headers[language].toLowerCase())).length;
  return languages.reduce((best, language) => (score(language) > score(best) ? language : best), 'nb');
}
