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

/** `previous`: what the row above is; `null` for the first. `next`: the row below. */
export type ReadRowKind = (
  row: readonly SourceCell[],
  previous: RowKind | null,
  next: readonly SourceCell[] | undefined,
) => RowKind;

/** Tells rows apart. `header` is the row of headers; `width` how many cells a row of the list usually has filled. */
export function rowKindReader(
  header: readonly SourceCell[] | null,
  width: number,
  readHeading: ReadHeading,
): ReadRowKind {
  const [headed] = header?.filter((cell) => !isBlankCell(cell)) ?? [];
  const isHeader = (row: readonly SourceCell[], text: string): boolean =>
    header !== null && String(headed?.value ?? '').trim() === text && keyOf(row) === keyOf(header);
  return (row, previous, next) => {
    const filled = row.flatMap((cell, column) => (isBlankCell(cell) ? [] : [{ cell, column }]));
    const [first] = filled;
    if (!first) return { kind: 'blank' };
    const text = String(first.cell.value).trim();
    if (filled.length > 1 && isHeader(row, text)) return { kind: 'header' };
    if (isSum(text, filled)) return { kind: 'sum' };
    if (filled.length > 1 || width < 2 || typeof first.cell.value !== 'string') return data;
    const words = readHeading(text);
    return words && !isPhase(text) && !isOwnFundingRow(text) && first.column < 2
      ? { kind: 'heading', words }
      : loneText(text, first.column, width, isSetApart(previous, next));
  };
}

/** A text alone in a row of a list that otherwise fills several columns. */
function loneText(text: string, column: number, width: number, isApart: boolean): RowKind {
  if (/^[*¹²³†]/u.test(text) || /^(?:merk|obs|nb|kilde|kjelde|note|source)\b\s*[:!]/iu.test(text))
    return { kind: 'note' };
  if (column > 1 || isOwnFundingRow(text)) return data;
  if (text.length > MAX_HEADING) return { kind: 'note' };
  if (width < 3 || !(isPhase(text) || isApart || text.endsWith(':'))) return data;
  return { kind: 'heading', words: { other: text.replace(/\s*:$/u, '') } };
}

/** «Fase 2: Opplæring» is a part of the plan, whatever it is about. */
function isPhase(text: string): boolean {
  return /^(?:fase|del|kapittel|kap|phase|part|steg|trinn|bolk)\b/iu.test(text);
}

/** Blank space above it, or above the whole list and nothing but headings right below. */
function isSetApart(previous: RowKind | null, next: readonly SourceCell[] | undefined): boolean {
  if (previous !== null) return previous.kind === 'blank';
  return (next ?? []).filter((cell) => !isBlankCell(cell)).length < 2;
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
