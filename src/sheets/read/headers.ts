import type { CellRef } from '../../plan/place';
import type { ColumnDeclaration, TableDeclaration } from '../declarations/declaration';
import type { CellValue } from '../snapshot';

export interface MatchedColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** As written in the sheet. */
  readonly header: string;
}

export interface HeaderCell {
  readonly value: CellValue;
  readonly at: CellRef;
}

export interface MatchedHeaders<Id extends string> {
  readonly columns: Partial<Record<Id, MatchedColumn>>;
  readonly unknown: readonly { readonly header: string; readonly at: CellRef }[];
  /** A second column with the header of one already found; the first is read. */
  readonly duplicates: readonly { readonly header: string; readonly at: CellRef }[];
}

/**
 * What two spellings of a header have in common: «Rev. budsjett*» and «Rev.budsjett» are one, and so are a header with and
 * without its unit («Budsjett (i 1000 kr)»).
 */
export function normaliseHeader(header: string): string {
  return header
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(unitInBrackets, '')
    .replace(unitAtEnd, '')
    .replace(/[\p{Z}\p{C}.*†¹²³:_)-]+/gu, '');
}

const unit = '(?:hele )?(?:1[ .]?000|tusen|tkr|tnok|kkr|mill(?:ioner)?|mnok|nok|kr|kroner)';
const unitInBrackets = new RegExp(`\\((?:i )?${unit}\\.?(?: ${unit}\\.?)?\\)`, 'u');
const unitAtEnd = new RegExp(` i ${unit}\\.?(?: ${unit}\\.?)?$`, 'u');

/**
 * Finds the declared columns among header cells, in any order: first by the headers in all three languages, then by alias,
 * so that an alias never takes a column that another header names plainly.
 */
export function matchHeaders<Id extends string>(
  declaration: TableDeclaration<Id>,
  cells: readonly HeaderCell[],
): MatchedHeaders<Id> {
  const columns: Partial<Record<Id, MatchedColumn>> = {};
  const duplicates: { header: string; at: CellRef }[] = [];
  let open = cells.filter((cell) => String(cell.value).trim() !== '');
  const { proper, aliases } = namesOf(declaration);
  for (const byName of [proper, aliases]) {
    const rest: HeaderCell[] = [];
    for (const cell of open) {
      const header = String(cell.value).trim();
      const id = byName.get(normaliseHeader(header));
      if (id === undefined) rest.push(cell);
      else if (columns[id] === undefined) columns[id] = { column: cell.at.column, header };
      else if (byName === proper) duplicates.push({ header, at: cell.at });
      else rest.push(cell);
    }
    open = rest;
  }
  return { columns, duplicates, unknown: open.map((cell) => ({ header: String(cell.value).trim(), at: cell.at })) };
}

interface ColumnNames<Id extends string> {
  /** Column by normalised header: of two with one name the first. */
  readonly proper: ReadonlyMap<string, Id>;
  readonly aliases: ReadonlyMap<string, Id>;
}

/** Every table of a workbook is held against every declaration, and a declaration never changes. */
const known = new WeakMap<object, ColumnNames<string>>();

function namesOf<Id extends string>(declaration: TableDeclaration<Id>): ColumnNames<Id> {
  const before = known.get(declaration);
  // What was put in under this declaration is of its columns.
  if (before) return before as ColumnNames<Id>;
  const names = {
    proper: byNormalisedName(declaration, ({ headers }) => Object.values(headers)),
    aliases: byNormalisedName(declaration, ({ aliases }) => aliases),
  };
  known.set(declaration, names);
  return names;
}

function byNormalisedName<Id extends string>(
  { columns }: TableDeclaration<Id>,
  headersOf: (column: ColumnDeclaration) => readonly string[],
): ReadonlyMap<string, Id> {
  // Set last is kept: the first column goes last.
  const named = [...columns].reverse();
  return new Map(
    named.flatMap((column) => headersOf(column).map((name) => [normaliseHeader(name), column.id] as const)),
  );
}
