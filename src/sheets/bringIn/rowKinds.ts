import { normaliseHeader } from '../read/headers';
import { isOwnFundingRow, isSumRow } from '../read/rowWords';
import type { HeadingWords, ReadHeading } from './recognisers';
import { isBlankCell, type SourceCell } from './source';

/** What a row below the header is; everything but `data` is no row of the list, and is told of. */
export type RowKind =
  | { readonly kind: 'data' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading'; readonly words: HeadingWords }
  | { readonly kind: 'sum' }
  | { readonly kind: 'header' }
  | { readonly kind: 'note' };

const data: RowKind = { kind: 'data' };

/** Tells rows apart. `header` is the row of headers; `width` how many cells a row of the list usually has filled. */
export function rowKindReader(
  header: readonly SourceCell[] | null,
  width: number,
  readHeading: ReadHeading,
): (row: readonly SourceCell[], previous: RowKind | null) => RowKind {
  const headerKey = header ? keyOf(header) : null;
  return (row, previous) => {
    const filled = row.flatMap((cell, column) => (isBlankCell(cell) ? [] : [{ cell, column }]));
    const [first] = filled;
    if (!first) return { kind: 'blank' };
    if (headerKey !== null && filled.length > 1 && keyOf(row) === headerKey) return { kind: 'header' };
    const text = String(first.cell.value).trim();
    if (isSum(text, filled)) return { kind: 'sum' };
    if (filled.length > 1 || width < 2 || typeof first.cell.value !== 'string') return data;
    return loneText(text, first.column, width, previous, readHeading);
  };
}

/** A text alone in a row of a list that otherwise fills several columns. */
function loneText(
  text: string,
  column: number,
  width: number,
  previous: RowKind | null,
  readHeading: ReadHeading,
): RowKind {
  if (/^[*¹²³†]/u.test(text) || /^(?:merk|obs|nb|kilde|kjelde|note|source)\b\s*[:!]/iu.test(text))
    return { kind: 'note' };
  if (column > 1 || isOwnFundingRow(text)) return data;
  const words = readHeading(text);
  if (words) return { kind: 'heading', words };
  const isSetApart = previous === null || previous.kind === 'blank' || previous.kind === 'heading';
  const isPlain = /^(?:fase|del|kapittel|kap|phase|part|steg|trinn|bolk)\b/iu.test(text) || /:$/u.test(text);
  if (width > 2 && text.length <= MAX_HEADING && (isPlain || (isSetApart && previous?.kind === 'blank'))) {
    return { kind: 'heading', words: { other: text.replace(/\s*:$/u, '') } };
  }
  return text.length > MAX_HEADING ? { kind: 'note' } : data;
}

const MAX_HEADING = 80;

function isSum(text: string, filled: readonly { readonly cell: SourceCell }[]): boolean {
  if (isSumRow(text)) return true;
  const isPartial = /^(?:del)?sum(?:mer)?\b|^totalt?\b|^i alt\b|^til saman\b|^antall\b|^antal\b|^total\b/iu.test(text);
  return (
    isPartial &&
    filled.slice(1).every(({ cell }) => typeof cell.value === 'number' || /^[\d\s.,]+$/u.test(cell.value.toString()))
  );
}

const keyOf = (row: readonly SourceCell[]): string => row.map(({ value }) => normaliseHeader(String(value))).join('\n');
