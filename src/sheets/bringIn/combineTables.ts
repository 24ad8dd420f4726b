import { normaliseHeader } from '../read/headers';
import { findHeaderRow, headersIn } from './headerRow';
import { cellAt, textCell, type SourceCell, type SourceTable } from './source';

/** Tables with the same headers are one list in several parts, such as a sheet for each region. */
export function alikeTables(tables: readonly SourceTable[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  tables.forEach((table, index) => {
    const key = headerKey(table);
    if (key === null) return;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The headers in the order of the alphabet: their own order may differ from sheet to sheet. */
function headerKey(table: SourceTable): string | null {
  const header = findHeaderRow(table);
  if (!header) return null;
  const names = headersIn(table, header)
    .map(normaliseHeader)
    .filter((name) => name !== '');
  return names.length < 2 ? null : names.sort().join('\n');
}

/** Several tables as one, the name of each as a heading above its rows; the columns are those of the first. */
export function combineTables(tables: readonly SourceTable[]): SourceTable | null {
  const [first] = tables;
  if (!first || tables.length === 1) return first ?? null;
  const headers = headersIn(first, findHeaderRow(first)).map(normaliseHeader);
  const rows: (readonly SourceCell[])[] = [];
  const headings: number[] = [];
  for (const [index, table] of tables.entries()) {
    const header = findHeaderRow(table);
    const places = placesOf(headers, headersIn(table, header).map(normaliseHeader));
    const moved = (row: readonly SourceCell[]): SourceCell[] => places.map((place) => cellAt(row, place));
    if (table.name !== '') {
      headings.push(rows.length);
      rows.push(headers.map((_, column) => textCell(column === 0 ? table.name : '')));
    }
    // Titles are headings of what follows; those of the first table stand above the header, where they are understood as such.
    rows.push(...table.rows.slice(0, header?.first ?? 0).map((row) => headers.map((_, column) => cellAt(row, column))));
    if (index === 0 && header) rows.push(...table.rows.slice(header.first, header.last + 1).map(moved));
    rows.push(...table.rows.slice(header ? header.last + 1 : 0).map(moved));
  }
  return { name: '', rows, headings };
}

/** Where each of the wanted headers stands; the same place where they have none to go by. */
function placesOf(wanted: readonly string[], found: readonly string[]): number[] {
  const taken = new Set<number>();
  return wanted.map((name, index) => {
    const place = found.findIndex((other, at) => other === name && !taken.has(at));
    const at = place < 0 ? index : place;
    taken.add(at);
    return at;
  });
}
