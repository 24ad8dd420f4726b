import { kroner, type Kroner } from '../kroner';
import type { Reading, ReadingNoteId } from '../reading';
import { parseAmountText, type AmountText } from './amountText';
import { readEmptyOrError, type ValueCell } from './cell';
import { foldText } from './normalise';
import { formatTraits } from './numberFormat';
import type { NumberText } from './numberText';
import { accept, acceptNote, ask, reject } from './verdicts';

export type HeaderUnit = 1 | 1000 | 1_000_000;

export interface AmountContext {
  /** What the column's header says its bare numbers are counted in, see `readHeaderUnit`. */
  readonly headerUnit?: HeaderUnit;
  /** Whether the cell shows zero as a dash; taken from its number format when left out. */
  readonly accountingFormat?: boolean;
}

/** Below this an amount without a unit looks as if «mill.» or «i 1000 kr» was forgotten. In kroner. */
const SUSPICIOUSLY_SMALL = 10_000;
/** The plan's whole budget is 4 million (section 9); from here on a unit was rather counted twice. In kroner. */
const SUSPICIOUSLY_LARGE = 100_000_000;
/** The largest amount that is exact in øre. */
const MAX_KRONER = 90_000_000_000_000;
const MAX_LENGTH = 80;

/**
 * An amount in kroner as people type it in a budget (section 9). A number is a number; a text is understood where it can only
 * mean one thing. An empty cell is no amount, and not zero.
 */
export function readAmount(cell: ValueCell, context: AmountContext = {}): Reading<Kroner> {
  const headerUnit = context.headerUnit ?? 1;
  const { isDate, isAccounting } = formatTraits(cell.numberFormat);
  const { value } = cell;
  if (typeof value === 'boolean') return reject('notAnAmount');
  if (typeof value === 'number') {
    return settle({ amount: value, scale: headerUnit, isPlain: true, note: isDate ? 'numberWithDateFormat' : null });
  }
  const special = readEmptyOrError<Kroner>(value);
  if (special) {
    const isZero = special.verdict === 'accept-note' && (context.accountingFormat ?? isAccounting);
    return isZero ? accept(kroner(0)) : special;
  }
  const text = foldText(value);
  const parsed = text.length > MAX_LENGTH ? 'notAnAmount' : parseAmountText(text);
  return typeof parsed === 'string' ? reject(parsed) : readParsed(parsed, headerUnit);
}

function readParsed(parsed: AmountText, headerUnit: HeaderUnit): Reading<Kroner> {
  const isBare = parsed.factors.length === 0 && !parsed.saysKroner;
  const factors = parsed.factors.length > 0 ? parsed.factors : [isBare ? headerUnit : 1];
  const [number] = parsed.numbers;
  if (number?.kind === 'number' && parsed.doubt === null) {
    const [factor = 1] = factors;
    return settle({
      amount: parsed.isNegative ? -number.value : number.value,
      scale: factor,
      isPlain: isBare || (headerUnit > 1 && parsed.factors.length === 0),
      isScaledByHeader: isBare && headerUnit > 1,
      note: parsed.factors.length > 0 && number.note === 'decimalPoint' ? 'unitWithPoint' : number.note,
    });
  }
  const candidates = parsed.numbers
    .flatMap(valuesOf)
    .flatMap((each) => factors.map((factor) => each * factor))
    .flatMap((each) => (parsed.isNegative ? [-each] : [each]))
    .flatMap((each) => (parsed.doubt === 'negativeAmount' ? [-each, each] : [each]))
    .filter((each) => Math.abs(each) <= MAX_KRONER)
    .map(kroner);
  const doubt = parsed.doubt ?? (number?.kind === 'ambiguous' ? number.note : 'notAnAmount');
  return ask(candidates, doubt);
}

function valuesOf(number: NumberText): readonly number[] {
  if (number.kind === 'number') return [number.value];
  return number.kind === 'ambiguous' ? number.values : [];
}

interface Plain {
  readonly amount: number;
  readonly scale: number;
  /** No unit of its own says how large it is meant to be. */
  readonly isPlain: boolean;
  readonly isScaledByHeader?: boolean;
  readonly note: ReadingNoteId | null;
}

/** One note at most: what may make the amount wrong by most comes first. */
function settle({ amount, scale, isPlain, isScaledByHeader, note }: Plain): Reading<Kroner> {
  const exact = amount * scale;
  if (!Number.isFinite(exact) || Math.abs(exact) > MAX_KRONER) return reject('notAnAmount');
  const value = kroner(exact);
  if (note === 'numberWithDateFormat') return acceptNote(value, note);
  if (Math.abs(value) >= SUSPICIOUSLY_LARGE) return acceptNote(value, 'implausiblyLarge');
  const isScaled = isScaledByHeader ?? (isPlain && scale > 1);
  if (isScaled && value !== 0) return acceptNote(value, 'scaledByHeader');
  if (value < 0) return acceptNote(value, 'negativeAmount');
  if (isPlain && value > 0 && value < SUSPICIOUSLY_SMALL) return acceptNote(value, 'implausiblySmall');
  if (!Number.isInteger(value)) return acceptNote(value, 'hasOre');
  return note ? acceptNote(value, note) : accept(value);
}
