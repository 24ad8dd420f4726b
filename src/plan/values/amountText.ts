import type { ReadingNoteId } from '../reading';
import { approximations, kronerWords, otherCurrencies, unclearUnits, unitFactors } from './amountWords';
import { fractionCharacters, parseVulgarFraction } from './fractions';
import { parseNumberText, parseScaledNumberText, type NumberText } from './numberText';

/** An amount as written, taken apart. The number or numbers are unsigned and not yet scaled. */
export interface AmountText {
  readonly numbers: readonly NumberText[];
  readonly isNegative: boolean;
  /** What the unit beside the number may multiply it by; empty when there is none. */
  readonly factors: readonly number[];
  /** «kr», «NOK» or «,-» stands beside the number. */
  readonly saysKroner: boolean;
  /** Why the amount must not be taken as it stands. */
  readonly doubt: ReadingNoteId | null;
}

const core = new RegExp(`[\\d${fractionCharacters}](?:.*[\\d${fractionCharacters}])?`, 'u');
/** A word with the point of its abbreviation, or a single sign. */
const token = /\p{L}+\.?|[^\s\p{L}]/gu;
/** «1 200 000,-», «500,—», «500.-», «500:-»: kroner and no øre. */
const noOre = /^ ?[,.:] ?--?/u;

/** Takes a folded text apart; a note id says why that was not possible. */
export function parseAmountText(text: string): AmountText | ReadingNoteId {
  const match = core.exec(text);
  if (!match) return 'notAnAmount';
  const prefix = text.slice(0, match.index);
  const suffix = text.slice(match.index + match[0].length);
  const hasNoOreMark = noOre.test(suffix);
  const words = sortWords(prefix, suffix.replace(noOre, ' '));
  if (typeof words === 'string') return words;

  const number = parseNumbers(match[0], words.factors, hasNoOreMark);
  if (typeof number === 'string') return number;
  return {
    ...number,
    isNegative: words.isNegative,
    factors: words.factors,
    saysKroner: words.saysKroner || hasNoOreMark,
    doubt: number.doubt ?? words.doubt,
  };
}

type Words = Omit<AmountText, 'numbers'>;

/** Everything that is not the number must be a word or sign we know, and at most one unit and one sign. */
function sortWords(prefix: string, suffix: string): Words | ReadingNoteId {
  let factors: readonly number[] = [];
  let saysKroner = false;
  let doubt: ReadingNoteId | null = null;
  const signs: string[] = [];
  const before = tokensOf(prefix);
  // A point right after the number closes a sentence; a lone one anywhere else has no meaning here.
  const after = tokensOf(suffix.replace(/^\.(?= |$)/u, ''));
  if ([...before, ...after].some((word) => otherCurrencies.has(word))) return 'otherCurrency';

  for (const [index, word] of [...before, ...after].entries()) {
    const isBefore = index < before.length;
    const unit = unitFactors.get(word);
    const unclear = unclearUnits.get(word);
    if (kronerWords.has(word)) saysKroner = true;
    else if (unit !== undefined || unclear !== undefined) {
      if (factors.length > 0) return 'notAnAmount';
      factors = unit === undefined ? (unclear ?? []) : [unit];
      if (unclear) doubt ??= 'unknownUnit';
    } else if (approximations.has(word)) doubt ??= 'approximateAmount';
    else if (word === '-' || word === '+' || word === (isBefore ? '(' : ')')) signs.push(word);
    else return 'notAnAmount';
  }
  const sign = signOf(signs.join(''), suffix, saysKroner);
  return sign === null
    ? 'notAnAmount'
    : {
        factors,
        saysKroner,
        isNegative: sign !== 'plus',
        doubt: sign === 'unclear' ? (doubt ?? 'negativeAmount') : doubt,
      };
}

function tokensOf(text: string): string[] {
  return (text.match(token) ?? []).map((word) => (word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word));
}

/** «50 000-» is a minus after the number, as accounting systems write it; «500 -» and «kr 500-» may as well be «500,-». */
function signOf(signs: string, suffix: string, saysKroner: boolean): 'plus' | 'minus' | 'unclear' | null {
  if (signs === '') return 'plus';
  if (signs === '()') return 'minus';
  if (signs === '+') return suffix.includes('+') ? null : 'plus';
  if (signs !== '-') return null;
  if (!suffix.includes('-')) return 'minus';
  return suffix.startsWith('-') && !saysKroner ? 'minus' : 'unclear';
}

function parseNumbers(
  text: string,
  factors: readonly number[],
  isWhole: boolean,
): Pick<AmountText, 'numbers' | 'doubt'> | ReadingNoteId {
  const [factor] = factors;
  const parse = factor !== undefined && factor >= 1e6 ? parseScaledNumberText : parseNumberText;
  const fraction = parseVulgarFraction(text);
  if (fraction !== null) {
    if (factor === undefined) return 'notAnAmount';
    return { numbers: [{ kind: 'number', value: fraction, note: 'fractionAsText' }], doubt: null };
  }
  const ends = text.split(/ ?(?:-|\btil\b|\bto\b) ?/u);
  if (ends.length > 2) return 'notAnAmount';
  const numbers: NumberText[] = [];
  for (const end of ends) {
    const parsed = parse(end);
    if (parsed.kind === 'invalid') return parsed.note;
    // After «,-» there is no room for a decimal mark, so «500.000,-» leaves no doubt.
    numbers.push(
      isWhole && parsed.kind === 'number' && parsed.note === 'pointAsThousands' ? { ...parsed, note: null } : parsed,
    );
  }
  return { numbers: sharingThousands(numbers), doubt: ends.length > 1 ? 'approximateAmount' : null };
}

/** «50–60 000» leaves out the first thousands. */
function sharingThousands(numbers: readonly NumberText[]): readonly NumberText[] {
  const [from, to] = numbers;
  if (from?.kind !== 'number' || to?.kind !== 'number' || to.value % 1000 !== 0) return numbers;
  const inThousands = from.value * 1000;
  return from.value < 1000 && inThousands < to.value ? [{ ...from, value: inThousands }, to] : numbers;
}
