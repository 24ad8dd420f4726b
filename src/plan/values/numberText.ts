import type { ReadingNoteId } from '../reading';

/** What a text of digits and separators can mean. */
export type NumberText =
  | { readonly kind: 'number'; readonly value: number; readonly note: ReadingNoteId | null }
  | { readonly kind: 'ambiguous'; readonly values: readonly number[]; readonly note: ReadingNoteId }
  | { readonly kind: 'invalid'; readonly note: 'wrongGrouping' | 'notAnAmount' };

const shape = /^\d+(?:[ .,']\d+)*$/u;
/** Beyond this a double no longer holds every whole number. */
const MAX_DIGITS = 15;

/**
 * Reads an unsigned number as written in Norway, with what system exports and other countries' habits add. Thousands are grouped
 * by threes or not at all. A single point before three digits groups thousands, as in the plan's own budget (section 9);
 * a single comma before three digits can be either and is never guessed.
 */
export function parseNumberText(text: string): NumberText {
  // «1 200 000 ,00»: the space before the comma carries no meaning.
  const tidy = text.replace(/ ,(?=\d{1,2}$)/u, ',');
  const parts = partsOf(tidy);
  if (!parts) return { kind: 'invalid', note: 'notAnAmount' };
  const { groups, separators } = parts;
  if (separators.length === 0) return number(Number(tidy));
  return isGroupedByThrees(groups) ? readGrouped(groups, separators) : readDecimal(groups, separators);
}

/** Beside a unit such as «mill.» one point or comma is the decimal mark; only a point before three digits leaves a doubt. */
export function parseScaledNumberText(text: string): NumberText {
  const parts = partsOf(text);
  const [head = '', tail = ''] = parts?.groups ?? [];
  const mark = parts?.separators.length === 1 ? parts.separators[0] : undefined;
  if (mark !== ',' && mark !== '.') return parseNumberText(text);
  const decimal = Number(`${head}.${tail}`);
  if (mark === ',') return number(decimal);
  if (tail.length === 3 && head !== '0') return ambiguous([decimal, Number(head + tail)], 'unitWithPoint');
  return number(decimal, 'unitWithPoint');
}

function partsOf(text: string): { groups: string[]; separators: string[] } | null {
  if (!shape.test(text)) return null;
  const groups = text.split(/[ .,']/u);
  const [head = ''] = groups;
  const isCode = head.length > 1 && head.startsWith('0');
  return isCode || groups.join('').length > MAX_DIGITS ? null : { groups, separators: text.match(/[ .,']/gu) ?? [] };
}

function isGroupedByThrees([head = '', ...rest]: readonly string[]): boolean {
  return head !== '0' && head.length <= 3 && rest.every((group) => group.length === 3);
}

/** All groups are of three digits: thousands, unless the last separator may be a decimal mark. */
function readGrouped(groups: readonly string[], separators: readonly string[]): NumberText {
  const whole = Number(groups.join(''));
  const last = separators.at(-1) ?? '';
  const earlier = separators.slice(0, -1);
  if (new Set(separators).size === 1) {
    if (last === ' ' || last === "'") return number(whole);
    if (last === '.') return number(whole, earlier.length === 0 ? 'pointAsThousands' : null);
    return earlier.length === 0
      ? ambiguous([asDecimal(groups), whole], 'commaAmbiguous')
      : number(whole, 'englishGrouping');
  }
  if (new Set(separators).size > 2) return { kind: 'invalid', note: 'wrongGrouping' };
  const mayBeDecimal = (last === ',' || last === '.') && !earlier.includes(last);
  // «1 200.000» is a slip between two habits; after two like groups («1 200 000.000») three decimals are as likely.
  const isSlip = last === '.' && earlier.length === 1 && earlier[0] !== ',';
  if (!mayBeDecimal || isSlip) return number(whole, 'mixedSeparators');
  const isPlainComma = last === ',' && earlier.every((separator) => separator === ' ');
  return ambiguous([asDecimal(groups), whole], isPlainComma ? 'commaAmbiguous' : 'mixedSeparators');
}

/** Some group is not of three digits: right only if the last separator is the decimal mark and the rest is well grouped. */
function readDecimal(groups: readonly string[], separators: readonly string[]): NumberText {
  const wrong: NumberText = { kind: 'invalid', note: 'wrongGrouping' };
  const mark = separators.at(-1) ?? '';
  const earlier = separators.slice(0, -1);
  if ((mark !== ',' && mark !== '.') || earlier.includes(mark) || new Set(earlier).size > 1) return wrong;
  const [head = ''] = groups;
  if (earlier.length > 0 && !isGroupedByThrees(groups.slice(0, -1))) return wrong;
  const decimals = (groups.at(-1) ?? '').length;
  if (decimals === 3 && head !== '0') {
    const note = mark === ',' ? 'commaAmbiguous' : 'decimalPoint';
    return ambiguous([asDecimal(groups), Number(groups.join(''))], note);
  }
  // Many decimals come from a computed export («333333,3333»); after a short head they are rather a slip in the grouping.
  if (decimals > 3 && head !== '0' && (earlier.length > 0 || head.length < 4)) return wrong;
  if (mark === ',') return number(asDecimal(groups));
  return number(asDecimal(groups), earlier[0] === ',' ? 'englishGrouping' : 'decimalPoint');
}

function asDecimal(groups: readonly string[]): number {
  return Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? ''}`);
}

function number(value: number, note: ReadingNoteId | null = null): NumberText {
  return { kind: 'number', value, note };
}

function ambiguous(values: readonly number[], note: ReadingNoteId): NumberText {
  return { kind: 'ambiguous', values, note };
}
