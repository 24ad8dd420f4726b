import { addDays } from '../calendarDay';
import { monthsPiece, spanPiece, type Piece, type Span } from './piece';
import { parseYear } from './years';

type Third = 'early' | 'middle' | 'late';

/** First and last month that the plan's seasons are taken to mean; always asked about. */
const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...seasonNames([1, 6], 'vår', 'våren', 'vårsemester', 'vårsemesteret', 'vårhalvåret', 'spring', 'v'),
  ...seasonNames([6, 8], 'sommer', 'sommeren', 'sommar', 'sommaren', 'sumar', 'sumaren', 'summer'),
  ...seasonNames([8, 12], 'høst', 'høsten', 'høstsemester', 'høstsemesteret', 'høsthalvåret', 'autumn', 'fall', 'h'),
  ...seasonNames([8, 12], 'haust', 'hausten', 'haustsemester', 'haustsemesteret', 'hausthalvåret'),
  ...seasonNames([1, 3], 'vinter', 'vinteren', 'winter'),
]);
const season = /^(?:the )?(\p{L}+)(?:(?: ?[-/,] ?| |)'?(\d{4}|\d{2}))?$/u;

const thirds: readonly (readonly [RegExp, Third])[] = [
  [
    /^(?:primo|tidlig(?: på| i)?|(?:i )?(?:begynnelsen|starten|byrjinga) (?:av|på)|early(?: in)?|beginning of) /u,
    'early',
  ],
  [/^(?:medio|(?:i )?midten av|midt (?:i|på)|mid[ -]|middle of)[ -]?/u, 'middle'],
  [/^(?:ultimo|(?:sent|seint)(?: på| i)?|(?:i |mot )?slutten av|slutt|late(?: in)?|end of) /u, 'late'],
];
const roughly = /^(?:ca\.?|cirka|omtrent|om lag|omlag|rundt|omkring|kring|utpå|about|around|approx\.?) /u;

/** Seasons and what stands loosely about a date: «høsten-18», «primo september 2018», «tidlig i september», «ca. 1. mai». */
export function loosePieces(text: string, exactPieces: (text: string) => readonly Piece[]): readonly Piece[] {
  const inSeason = seasonPieces(text);
  if (inSeason.length > 0) return inSeason;
  for (const [prefix, third] of thirds) {
    if (prefix.test(text)) {
      const rest = text.replace(prefix, '');
      return [...exactPieces(rest), ...seasonPieces(rest)].map((piece) => thirdOf(piece, third));
    }
  }
  if (!roughly.test(text)) return [];
  const rest = text.replace(roughly, '');
  return [...exactPieces(rest), ...seasonPieces(rest)].map((piece) => ({ ...piece, doubt: 'approximatePeriod' }));
}

function seasonPieces(text: string): readonly Piece[] {
  const match = season.exec(text);
  const months = seasons.get(match?.[1] ?? '');
  const year = match?.[2] === undefined ? null : parseYear(match[2]);
  // «h» and «v» are seasons only with a year right behind: «H18».
  if (!match || !months || (match[1]?.length === 1 && !/^[hv]-?'?\d{2}$/u.test(text))) return [];
  return [monthsPiece(year, months[0], months[1], { doubt: 'approximatePeriod' })];
}

/** Primo, medio and ultimo are the days 1–10, 11–20 and 21– of a month; of anything longer they are too loose to say. */
function thirdOf(piece: Piece, third: Third): Piece {
  const inYear = (year: number): Span | null => {
    const whole = piece.inYear(year);
    return whole && isMonth(whole) ? thirdOfMonth(whole, third) : whole;
  };
  const sample = piece.inYear(piece.year ?? 2018);
  return spanPiece(piece.year, inYear, { doubt: 'approximatePeriod', isVague: sample === null || !isMonth(sample) });
}

function isMonth({ start, end }: Span): boolean {
  return start.slice(0, 7) === end.slice(0, 7) && start !== end;
}

function thirdOfMonth({ start, end }: Span, third: Third): Span {
  const at = (days: number) => addDays(start, days);
  if (third === 'early') return { start, end: at(9) };
  return third === 'middle' ? { start: at(10), end: at(19) } : { start: at(20), end };
}

function seasonNames(months: readonly [number, number], ...names: readonly string[]) {
  return names.map((name) => [name, months] as const);
}
