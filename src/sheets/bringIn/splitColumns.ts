import { matchChoice, readMunicipality } from '../../plan/values';
import { namesByChoice } from '../declarations/declaration';
import { groupChoices, roleChoices } from '../declarations/organisationChoices';
import { isKnownHeader } from './headerNames';
import { cellAt, isBlankCell, textCell, type SourceCell, type SourceTable } from './source';
import type { SourceColumn } from './sourceList';

/** A column of the list as it stands, or the columns that its cells are made of: «Navn, stilling, kommune». */
export interface ColumnParts {
  readonly position: number;
  readonly columns: readonly SourceColumn[];
  /** The parts of a cell, one a column; absent where the cell is one. */
  readonly split?: (text: string) => readonly string[];
}

type Rows = readonly { readonly cells: readonly SourceCell[] }[];

const SAMPLE = 200;
const MOST_PARTS = 4;
/** The share of cells that must have parts, and of parts in one place that must be of one kind. */
const AGREEING = 0.6;
/** In a list of lines, headings stand among the others. */
const LINES_AGREEING = 0.4;
const separators: readonly RegExp[] = [/\n+/u, /\s*;\s*/u, /\s*,\s+/u, /\s+[–—-]\s+/u, /\s*\/\s*/u];

/** Parts the columns whose cells hold several things of different kinds. `whole`: columns to leave as they are, by id. */
export function splitColumns(columns: readonly SourceColumn[], rows: Rows, whole: readonly string[]): ColumnParts[] {
  return columns.map((column, position) => {
    const one: ColumnParts = { position, columns: [column] };
    if (whole.includes(column.id) || isKnownAsOne(column.header)) return one;
    const values = rows
      .slice(0, SAMPLE)
      .map(({ cells }) => cellAt(cells, position))
      .filter((cell) => !isBlankCell(cell));
    if (values.length === 0 || values.some(({ value }) => typeof value !== 'string')) return one;
    const texts = values.map(({ value }) => String(value));
    for (const separator of separators) {
      const kinds = kindsOfParts(texts, separator, column.header);
      if (kinds) return parted(column, position, separator, kinds);
    }
    return one;
  });
}

/** A list of lines such as «Kari Nordmann, kommuneoverlege, Verdal» as columns; one that is not made of such parts as it is. */
export function spreadLines(table: SourceTable): SourceTable {
  const cells = table.rows.map((row) => cellAt(row, 0));
  const texts = cells
    .slice(0, SAMPLE)
    .flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []));
  for (const separator of separators) {
    const kinds = kindsOfParts(texts, separator, texts[0] ?? '', LINES_AGREEING);
    if (kinds) {
      const split = splitter(separator, kinds);
      return { ...table, rows: cells.map(({ value }) => split(String(value)).map(textCell)) };
    }
  }
  return table;
}

/** A header that names one thing plainly; only a name may have more written beside it. */
function isKnownAsOne(header: string): boolean {
  return isKnownHeader(header) && !/navn|namn|name|medlem|deltak|person|stilling/iu.test(header);
}

const typedKinds = ['municipality', 'role', 'group'] as const;
type TypedKind = (typeof typedKinds)[number];
type PartKind = TypedKind | 'text';

const roles = namesByChoice(roleChoices);
const groups = namesByChoice(groupChoices);

const isOf: Readonly<Record<TypedKind, (text: string) => boolean>> = {
  municipality: (text) => isTaken(readMunicipality({ value: text })),
  role: (text) => isTaken(matchChoice(text, roles)),
  group: (text) => isTaken(matchChoice(text, groups)),
};

const isTaken = (reading: { readonly verdict: string; readonly value?: unknown }): boolean =>
  (reading.verdict === 'accept' || reading.verdict === 'accept-note') && reading.value !== null;

/**
 * What the parts are, in their order; `null` where the cells are not made of parts of different kinds. `agreeing`: the share of the
 * texts that must have parts.
 */
function kindsOfParts(
  texts: readonly string[],
  separator: RegExp,
  header: string,
  agreeing = AGREEING,
): readonly PartKind[] | null {
  const split = texts.map((text) => text.split(separator).filter((part) => part.trim() !== ''));
  const many = split.filter((parts) => parts.length > 1);
  if (many.length === 0 || many.length < agreeing * texts.length) return null;
  const counts = [...new Set(many.map((parts) => parts.length))].filter((count) => count <= MOST_PARTS);
  const found = counts.flatMap((count) => {
    const full = many.filter((parts) => parts.length === count);
    const kinds = Array.from({ length: count }, (_, place) => kindOf(full.map((parts) => (parts[place] ?? '').trim())));
    const typed = kinds.filter((kind) => kind !== 'text');
    const isHeaded = headerParts(header, count) !== null;
    const isMixed = new Set(kinds).size > 1 && new Set(typed).size === typed.length;
    return isMixed || isHeaded
      ? [{ kinds, score: (isHeaded ? 10 : 0) + typed.length + full.length / many.length }]
      : [];
  });
  return found.sort((a, b) => b.score - a.score)[0]?.kinds ?? null;
}

function kindOf(values: readonly string[]): PartKind {
  const fits = (kind: TypedKind): boolean => values.filter(isOf[kind]).length >= AGREEING * values.length;
  return typedKinds.find(fits) ?? 'text';
}

/** «Navn, stilling, kommune» heads each part; `null` where the header does not have as many known names as there are parts. */
function headerParts(header: string, count: number): readonly string[] | null {
  const parts = header.split(/[,;/\n]|\s+(?:og|and)\s+/iu).map((part) => part.trim());
  const isMatch = parts.length === count && count > 1 && parts.filter(isKnownHeader).length === count;
  return isMatch ? parts : null;
}

function parted(column: SourceColumn, position: number, separator: RegExp, kinds: readonly PartKind[]): ColumnParts {
  const headers = headerParts(column.header, kinds.length);
  return {
    position,
    columns: kinds.map((_, place) => ({
      id: `${column.id}.${place}`,
      header: headers?.[place] ?? (place === 0 ? column.header : ''),
      origin: 'part',
      position,
    })),
    split: splitter(separator, kinds),
  };
}

function splitter(separator: RegExp, kinds: readonly PartKind[]): (text: string) => string[] {
  const joiner = separator.test('\n') ? '\n' : ', ';
  return (text) => {
    const pieces = text.split(separator).filter((piece) => piece.trim() !== '');
    return alignParts(pieces, kinds, joiner);
  };
}

/**
 * Gives each piece a place among the kinds, in order, so that as many as can be stand where their kind belongs. Pieces in one place
 * are joined again, so that nothing is lost.
 */
function alignParts(pieces: readonly string[], kinds: readonly PartKind[], joiner: string): string[] {
  // More pieces than can be tried are left together at the end.
  const tried = pieces.slice(0, MOST_PIECES - 1);
  if (pieces.length >= MOST_PIECES) tried.push(pieces.slice(MOST_PIECES - 1).join(joiner));
  let best: { readonly places: readonly (readonly string[])[]; readonly score: number } | null = null;
  const place = (index: number, from: number, places: readonly (readonly string[])[]): void => {
    const piece = tried[index];
    if (piece === undefined) {
      const score = places.reduce((sum, taken, at) => sum + fit(taken, kinds[at] ?? 'text', joiner), 0);
      if (!best || score > best.score) best = { places, score };
      return;
    }
    for (let at = from; at < kinds.length; at++) {
      place(
        index + 1,
        at,
        places.map((taken, other) => (other === at ? [...taken, piece] : taken)),
      );
    }
  };
  const none: readonly (readonly string[])[] = kinds.map(() => []);
  place(0, 0, none);
  return (best ?? { places: none, score: 0 }).places.map((taken: readonly string[]) => taken.join(joiner));
}

const MOST_PIECES = 6;

/** How well some pieces stand together as a value of a kind. */
function fit(pieces: readonly string[], kind: PartKind, joiner: string): number {
  const [first] = pieces;
  if (first === undefined) return 0;
  const shared = 0.3 * (pieces.length - 1);
  if (kind === 'text') return 0.4 - shared;
  if (isOf[kind](pieces.join(joiner).trim())) return 1 - shared;
  // «systemansvarlig, helse» is a role with something more; a municipality of another time is asked about later.
  if (kind !== 'municipality') return isOf[kind](first.trim()) ? 0.8 - shared : -shared;
  return pieces.length === 1 && readMunicipality({ value: first }).verdict === 'ask' ? 0.6 : -shared;
}
