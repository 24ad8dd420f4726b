import { monthsPiece, type Piece } from './piece';
import { parseYear } from './years';

/** Months in a quarter, a tertial (the municipal reporting period) and a half-year. */
const monthsIn: ReadonlyMap<string, number> = new Map([
  ...['kvartal', 'kvartalet', 'kvart', 'kv', 'quarter', 'q', 'k'].map((word) => [word, 3] as const),
  ...['tertial', 'tertialet', 'tert', 't'].map((word) => [word, 4] as const),
  ...['halvår', 'halvåret', 'halvdel', 'half', 'half-year', 'h'].map((word) => [word, 6] as const),
]);
const ordinals: ReadonlyMap<string, number> = new Map([
  ...['1', '1st', 'første', 'fyrste', 'first'].map((word) => [word, 1] as const),
  ...['2', '2nd', 'andre', 'annet', 'second'].map((word) => [word, 2] as const),
  ...['3', '3rd', 'tredje', 'third'].map((word) => [word, 3] as const),
  ...['4', '4th', 'fjerde', 'fourth'].map((word) => [word, 4] as const),
]);

const separator = '(?: ?[,/-] ?| i | av | of | )';
const year = "'?(\\d{4}|\\d{2})";
const numberFirst = new RegExp(
  `^(\\d(?:st|nd|rd|th)?|\\p{L}+)\\.?(?: ?(?:-|og|til|and|to) ?(\\d|\\p{L}+)\\.?)? ?(\\p{L}[\\p{L}-]*)\\.?(?:${separator}?${year})?$`,
  'u',
);
const wordFirst = new RegExp(`^(\\p{L}+)\\.? ?(\\d)(?: ?- ?[qkth]?(\\d))?(?:${separator}${year})?$`, 'u');
const yearFirst = /^(\d{4})[- ]?(?:([qkth])(\d)|(\d)\. ?(\p{L}+)\.?)$/u;

/** «1. kvartal 2019», «første kvartal 2019», «Q1 2019», «1.–2. tertial 2019», «2. halvår 2018», «H2 2018». */
export function divisionPieces(text: string): readonly Piece[] {
  const numbered = numberFirst.exec(text);
  const fromOrdinal = numbered && pieceOf(numbered[3], ordinals.get(numbered[1] ?? ''), numbered[2], numbered[4]);
  if (fromOrdinal) return fromOrdinal;
  const worded = wordFirst.exec(text);
  const fromWord = worded && pieceOf(worded[1], Number(worded[2]), worded[3], worded[4]);
  if (fromWord) return fromWord;
  const dated = yearFirst.exec(text);
  return (dated && pieceOf(dated[2] ?? dated[5], Number(dated[3] ?? dated[4]), undefined, dated[1])) ?? [];
}

function pieceOf(
  word: string | undefined,
  first: number | undefined,
  lastWord: string | undefined,
  digits: string | undefined,
): readonly Piece[] | null {
  const length = monthsIn.get(word ?? '');
  const last = lastWord === undefined ? first : ordinals.get(lastWord);
  const year = digits === undefined ? null : parseYear(digits);
  if (length === undefined || first === undefined || last === undefined) return null;
  // «2t» without a year is rather two hours than the second tertial; «Q2» is a quarter anywhere.
  if (word?.length === 1 && word !== 'q' && year === null) return null;
  const isPart = first >= 1 && first <= last && last * length <= 12;
  if (!isPart || (digits !== undefined && year === null)) return null;
  return [monthsPiece(year, (first - 1) * length + 1, last * length)];
}
