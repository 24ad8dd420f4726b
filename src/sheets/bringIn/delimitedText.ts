import { sourceOf, sourceTable, textCell, type SourceOutcome } from './source';

/**
 * Text as a table: columns parted by tabs (as spreadsheets put it on the clipboard), semicolons, bars, commas or spaced dashes, with
 * quoted fields that may hold separators and line breaks; or else a plain list, one cell a line.
 */
export function readDelimitedText(text: string): SourceOutcome {
  const plain = text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .replaceAll('\u0000', '');
  const announced = /^"?sep=(.)"?\n/iu.exec(plain);
  const body = announced ? plain.slice(announced[0].length) : plain;
  const separator = separators.find(({ character }) => character === announced?.[1]) ?? separatorOf(body);
  const rows = separator ? separator.split(body) : withoutBullets(body.split('\n')).map((line) => [line]);
  return sourceOf([
    sourceTable(
      '',
      rows.map((row) => row.map(textCell)),
    ),
  ]);
}

interface Separator {
  readonly character: string;
  readonly split: (text: string) => string[][];
}

const separators: readonly Separator[] = [
  ...['\t', ';', '|'].map((character): Separator => ({ character, split: (text) => splitQuoted(text, character) })),
  {
    character: ',',
    split: (text) => (isQuotedCsv(text) ? splitQuoted(text, ',') : splitLines(text, commaBetweenValues)),
  },
  { character: '–', split: (text) => splitLines(text, spacedDash) },
];

/** Not the comma of «1,5», which has no space after it. */
const commaBetweenValues = /,(?!\d)|(?<!\d),/u;
const spacedDash = /\s+[–—-]\s+/u;
const isQuotedCsv = (text: string): boolean => /(?:^|,)"[^"\n]*"(?:,|\n|$)/u.test(text);

/** How many of the lines must agree before a character is taken for a separator. */
const AGREEING = 0.6;
const LOOKED_AT = 50_000;

/**
 * The first separator that most lines have; a line with none of it may be a heading. A list whose lines have commas or dashes in
 * different numbers stays a list of lines: what their parts are is told by what they say.
 */
function separatorOf(text: string): Separator | undefined {
  const sample = text.slice(0, LOOKED_AT);
  return separators.find(({ character, split }) => {
    const counts = split(sample)
      .filter((row) => row.some((field) => field.trim() !== ''))
      .map((row) => row.length);
    const parted = counts.filter((count) => count > 1);
    const isEven = parted.every((count) => count === parted[0]);
    // Nobody writes a tab in a list but a spreadsheet.
    const enough = character === '\t' ? 1 : AGREEING * counts.length;
    return parted.length > 0 && parted.length >= enough && (isEven || !isOfLines(character));
  });
}

const isOfLines = (character: string): boolean => character === ',' || character === '–';

function splitLines(text: string, separator: RegExp): string[][] {
  return withoutBullets(text.split('\n')).map((line) => line.split(separator).map((field) => field.trim()));
}

const mark = /^\s*[•·▪◦\uf0b7]\s+/u;
const numberOrDash = /^\s*(?:[*–-]|\d{1,3}[.)])\s+/u;

/** The marks before the lines of a list; a number or a dash is one only where every line has it. */
function withoutBullets(lines: readonly string[]): string[] {
  const plain = lines.map((line) => line.replace(mark, ''));
  const filled = plain.filter((line) => line.trim() !== '');
  const isList = filled.length > 1 && filled.every((line) => numberOrDash.test(line));
  return isList ? plain.map((line) => line.replace(numberOrDash, '')) : plain;
}

/** A quote opens a quoted field only where it begins one and is closed before a separator; anywhere else it is a character. */
function splitQuoted(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at, separator) : null;
    const end = quoted ? quoted.end : fieldEnd(text, at, separator);
    row.push(quoted ? quoted.content : text.slice(at, end));
    if (text[end] !== separator) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

function fieldEnd(text: string, from: number, separator: string): number {
  const ends = [text.indexOf(separator, from), text.indexOf('\n', from)].filter((index) => index >= 0);
  return Math.min(text.length, ...ends);
}

function quotedField(text: string, from: number, separator: string): { content: string; end: number } | null {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1];
    if (next === '"') at += 1;
    else if (next === undefined || next === separator || next === '\n') {
      return { content: text.slice(from + 1, at).replace(/""/gu, '"'), end: at + 1 };
    } else return null;
  }
  return null;
}
