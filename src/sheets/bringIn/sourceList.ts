import { cellText } from './cellText';
import { filledDown, withFilledDown } from './fillDown';
import { findHeaderRow, headersIn, type HeaderRows } from './headerRow';
import { headingKinds, type HeadingKind, type HeadingWords, type ReadHeading } from './recognisers';
import { rowKindReader, type RowKind } from './rowKinds';
import { cellAt, isBlankCell, textCell, type SourceCell, type SourceTable } from './source';
import { splitColumns, spreadLines, type ColumnParts } from './splitColumns';

/** A column of the list that is to be brought in. */
export interface SourceColumn {
  readonly id: string;
  /** As written there; `''` where there is none. */
  readonly header: string;
  /** Where its values come from: cells of their own, a part of each cell of a column, or the heading above the row. */
  readonly origin: 'cells' | 'part' | 'heading';
  readonly headingKind?: HeadingKind;
  /** The column it stands in, counted from 0; `null` for a heading. */
  readonly position: number | null;
  /** Its blank cells have been given the value above them. */
  readonly isFilledDown?: true;
}

export interface ListRow {
  /** The row of the table it was pasted or opened as, counted from 1. */
  readonly number: number;
  /** One a column. */
  readonly cells: readonly SourceCell[];
}

/** A row that is no row of the list, and why. `title` stands above the headers. */
export interface RowLeftOut {
  readonly number: number;
  readonly text: string;
  readonly reason: 'title' | 'header' | 'heading' | 'sum' | 'note';
}

export interface SourceList {
  readonly header: HeaderRows | null;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly ListRow[];
  readonly leftOut: readonly RowLeftOut[];
  /** Texts above the headers: a unit may be stated there. */
  readonly titles: readonly string[];
  readonly date1904: boolean;
}

/** What the person has said of how the list is to be understood, over our own guesses. */
export interface ListChoices {
  /** The row of headers, counted from 1; 0 for none; `null` leaves it to us. */
  readonly headerRow: number | null;
  /** Rows that are to be brought in although they look like headings or sums, by number. */
  readonly included: readonly number[];
  /** Columns that are not to be parted, by id. */
  readonly whole: readonly string[];
  /** Columns whose blank cells are to stay blank, by id. */
  readonly asIs: readonly string[];
}

export const noListChoices: ListChoices = { headerRow: null, included: [], whole: [], asIs: [] };

/** A pasted or opened table as a list: headers, columns and rows, without titles, headings, sums and notes. */
export function layOutList(
  pasted: SourceTable,
  choices: ListChoices,
  readHeading: ReadHeading,
  date1904: boolean,
): SourceList {
  const isLines = pasted.rows[0]?.length === 1 && !choices.whole.includes('c0');
  const table = isLines ? spreadLines(pasted) : pasted;
  const header = headerOf(table, choices);
  const bodyStart = header ? header.last + 1 : 0;
  const titles = table.rows.slice(0, header?.first ?? 0);
  const body = table.rows.slice(bodyStart);
  const kindOf = rowKindReader(header ? (table.rows[header.last] ?? null) : null, usualWidth(body), readHeading);
  const isHeading = (number: number): boolean => table.headings?.includes(number - 1) === true;
  let words = wordsAbove(table, titles, readHeading);
  let previous: RowKind | null = null;
  const rows: { readonly number: number; readonly cells: readonly SourceCell[]; readonly words: HeadingWords }[] = [];
  const leftOut: RowLeftOut[] = titles.flatMap((row, index) => leaveOut(row, index + 1, 'title', date1904));
  for (const [index, cells] of body.entries()) {
    const number = bodyStart + index + 1;
    const found: RowKind = isHeading(number) ? headingOf(cells, readHeading) : kindOf(cells, previous, body[index + 1]);
    previous = found;
    // Another sheet or table begins anew: what the one before was headed by does not hold for it.
    if (found.kind === 'heading') {
      words = isHeading(number) ? found.words : { ...withoutPlaces(words, found.words), ...found.words };
    }
    if (found.kind === 'blank') continue;
    if (found.kind === 'data' || choices.included.includes(number)) rows.push({ number, cells, words });
    else leftOut.push(...leaveOut(cells, number, found.kind, date1904));
  }
  const plain = headersIn(table, header).map((text, position): SourceColumn => ({
    id: `c${position}`,
    header: text,
    origin: 'cells',
    position,
  }));
  const down = filledDown(plain, rows, choices.asIs, readHeading);
  const standing = withFilledDown(rows, down);
  const own = plain.map((column, position) =>
    down.includes(position) ? { ...column, isFilledDown: true as const } : column,
  );
  const parts = splitColumns(own, standing, choices.whole);
  const headings = headingColumns(rows);
  return {
    header,
    columns: [...parts.flatMap(({ columns }) => columns), ...headings.map(({ column }) => column)],
    rows: standing.map(({ number, cells, words: above }) => ({
      number,
      cells: [...partCells(parts, cells), ...headings.map(({ kind }) => textCell(above[kind] ?? ''))],
    })),
    leftOut,
    titles: titles.flatMap((row) => row.flatMap((cell) => cellText(cell, date1904) || [])),
    date1904,
  };
}

function headerOf(table: SourceTable, { headerRow }: ListChoices): HeaderRows | null {
  if (headerRow === null) return findHeaderRow(table);
  return headerRow === 0 ? null : { first: headerRow - 1, last: headerRow - 1 };
}

/** How many cells a row of the list has filled, as a rule: the middle of them all. */
function usualWidth(rows: readonly (readonly SourceCell[])[]): number {
  const widths = rows.map((row) => row.filter((cell) => !isBlankCell(cell)).length).filter((width) => width > 0);
  return widths.sort((a, b) => a - b)[widths.length >> 1] ?? 0;
}

/** What the name of the sheet and the titles say of every row, until a heading says otherwise. */
function wordsAbove(
  { name, headings = [] }: SourceTable,
  titles: readonly (readonly SourceCell[])[],
  readHeading: ReadHeading,
): HeadingWords {
  return titles.reduce<HeadingWords>(
    (words, row, index) => {
      const [only, ...others] = row.filter((cell) => !isBlankCell(cell));
      if (!only || others.length > 0) return words;
      const text = String(only.value).trim();
      return { ...words, ...(readHeading(text) ?? (headings.includes(index) ? { other: text } : {})) };
    },
    { ...readHeading(name) },
  );
}

function headingOf(cells: readonly SourceCell[], readHeading: ReadHeading): RowKind {
  const text = cells.flatMap((cell) => (isBlankCell(cell) ? [] : [String(cell.value).trim()])).join(' ');
  return { kind: 'heading', words: readHeading(text) ?? { other: text } };
}

/** Below the heading of another region, the municipality of the heading before no longer holds. */
function withoutPlaces(words: HeadingWords, next: HeadingWords): HeadingWords {
  if (next.region === undefined || next.municipality !== undefined) return words;
  return Object.fromEntries(Object.entries(words).filter(([kind]) => kind !== 'municipality'));
}

function leaveOut(
  row: readonly SourceCell[],
  number: number,
  reason: RowLeftOut['reason'],
  date1904: boolean,
): RowLeftOut[] {
  const text = row.flatMap((cell) => cellText(cell, date1904) || []).join(' · ');
  return text === '' ? [] : [{ number, text, reason }];
}

function partCells(parts: readonly ColumnParts[], cells: readonly SourceCell[]): SourceCell[] {
  return parts.flatMap(({ position, split }) => {
    const cell = cellAt(cells, position);
    return split ? split(String(cell.value)).map(textCell) : [cell];
  });
}

/** One column for each kind of thing that headings name. */
function headingColumns(
  rows: readonly { readonly words: HeadingWords }[],
): { readonly kind: HeadingKind; readonly column: SourceColumn }[] {
  return headingKinds
    .filter((kind) => rows.some(({ words }) => words[kind] !== undefined))
    .map((kind) => ({
      kind,
      column: { id: `heading-${kind}`, header: '', origin: 'heading', headingKind: kind, position: null },
    }));
}
