import { readDate, readMunicipality } from '../../plan/values';
import { normaliseHeader } from '../read/headers';
import { isKnownHeader } from './headerNames';
import { cellAt, isBlankCell, type SourceCell, type SourceTable } from './source';

/** The rows of headers, from and including; usually one. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** How far down a header may stand below titles and explanations. */
const LOOKED_THROUGH = 60;
const SAMPLE = 200;

/** The row of headers as far as it can be told; `null` where the list seems to have none. */
export function findHeaderRow({ rows }: SourceTable): HeaderRows | null {
  const candidates = rows.slice(0, LOOKED_THROUGH).map((row, index) => ({ index, score: knownIn(row, index, rows) }));
  const best = candidates.reduce<{ index: number; score: number } | null>(
    (found, each) => (each.score > (found?.score ?? 0) ? each : found),
    null,
  );
  if (best && isHeader(best, rows)) return withNeighbours(best.index, rows);
  const index = rows.findIndex((row) => filledIn(row).length > 1);
  const isFormal = index >= 0 && index < LOOKED_THROUGH && differsFromBelow(index, rows);
  return isFormal ? { first: index, last: index } : null;
}

type Rows = readonly (readonly SourceCell[])[];

const filledIn = (row: readonly SourceCell[] | undefined): readonly SourceCell[] =>
  (row ?? []).filter((cell) => !isBlankCell(cell));

/** How many cells of the row are headers we know. A text that comes again below it is a value, unless the whole row does. */
function knownIn(row: readonly SourceCell[], index: number, rows: Rows): number {
  const below = rows.slice(index + 1, index + 1 + SAMPLE);
  const names = row.flatMap((cell, column) => {
    if (typeof cell.value !== 'string' || !isKnownHeader(cell.value)) return [];
    const name = normaliseHeader(cell.value);
    const again = below.filter(
      (other) => normaliseHeader(String(cellAt(other, column).value)) === name && keyOf(other) !== keyOf(row),
    );
    return again.length > 1 ? [] : [name];
  });
  return new Set(names).size;
}

/** One known word among several is enough where nothing else in the row looks like a value. */
function isHeader({ index, score }: { readonly index: number; readonly score: number }, rows: Rows): boolean {
  const filled = filledIn(rows[index]);
  const values = filled.filter(isValue).length;
  if (score >= 2) return values === 0 || score > values + 1;
  const isOneColumn = Math.max(...rows.slice(0, SAMPLE).map((row) => filledIn(row).length)) === 1;
  return (filled.length > 1 || isOneColumn) && values === 0;
}

/** «Periode» over «Fra» and «Til», or the other way about: a second row of headers. */
function withNeighbours(index: number, rows: Rows): HeaderRows {
  const below = filledIn(rows[index + 1]);
  if (below.length > 0 && below.every(({ value }) => typeof value === 'string' && isKnownHeader(value))) {
    return { first: index, last: index + 1 };
  }
  const fillsGaps = (rows[index - 1] ?? []).some(
    (cell, column) =>
      isBlankCell(cellAt(rows[index], column)) && typeof cell.value === 'string' && isKnownHeader(cell.value),
  );
  return { first: fillsGaps ? index - 1 : index, last: index };
}

/** Texts above columns of dates, numbers or municipalities, where they themselves are none. */
function differsFromBelow(index: number, rows: Rows): boolean {
  const row = rows[index] ?? [];
  if (filledIn(row).some(isValue)) return false;
  const below = rows.slice(index + 1, index + 1 + SAMPLE);
  return row.some((cell, column) => {
    if (isBlankCell(cell)) return false;
    const values = below.map((other) => cellAt(other, column)).filter((other) => !isBlankCell(other));
    return values.length > 1 && values.filter(isValue).length >= 0.6 * values.length;
  });
}

function isValue({ value, numberFormat }: SourceCell): boolean {
  if (typeof value !== 'string') return true;
  if (/^[\d\s.,%-]+$/u.test(value) || /^(?:ja|nei|x)$/iu.test(value.trim())) return true;
  const municipality = readMunicipality({ value });
  if (municipality.verdict === 'accept' || municipality.verdict === 'accept-note') return municipality.value !== null;
  const date = readDate({ value, numberFormat }, { planYear: 2018, date1904: false });
  return date.verdict === 'accept' || date.verdict === 'accept-note';
}

const keyOf = (row: readonly SourceCell[]): string => row.map(({ value }) => normaliseHeader(String(value))).join('\n');

/** What each column is headed by; the lower of two rows where both say something. */
export function headersIn({ rows }: SourceTable, header: HeaderRows | null): string[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    if (!header) return '';
    const texts = [rows[header.last], rows[header.first]].map((row) => String(cellAt(row, column).value).trim());
    return (texts.find((text) => text !== '') ?? '').replace(/\s+/gu, ' ');
  });
}
