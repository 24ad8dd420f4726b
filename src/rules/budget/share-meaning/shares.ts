import type { Period } from '../../../plan/period';
import { foldLine } from '../../../plan/values/normalise';
import { remember } from '../../../plan/values/remember';

export interface StatedShare {
  /** As written, without the parentheses. */
  readonly text: string;
  /** Between 0 and 1. */
  readonly value: number;
}

const glyphs: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
const glyph = new RegExp(`[${Object.keys(glyphs).join('')}]`, 'u');
/** With a stroke only in parentheses: elsewhere «1/3» may be the first of March. */
const fraction = /\(\s*(\d{1,2})\s?\/\s?(\d{1,2})\s*\)/u;
const perCent = /(?<![\d.,])(\d{1,2}(?:[.,]\d+)?)\s?(?:%|prosent|per ?cent)/u;

/** The share that a line's activity states, such as «(⅓)»; `null` where it states none. */
export const shareIn = remember((activity: string): StatedShare | null => {
  const found = glyph.exec(activity)?.[0];
  if (found !== undefined) return { text: found, value: glyphs[found] ?? 1 };
  const parts = fraction.exec(activity);
  if (parts) return within({ text: `${parts[1]}/${parts[2]}`, value: Number(parts[1]) / Number(parts[2]) });
  const share = perCent.exec(activity);
  return share ? within({ text: share[0], value: Number(share[1]?.replace(',', '.')) / 100 }) : null;
});

function within(share: StatedShare): StatedShare | null {
  return share.value > 0 && share.value < 1 ? share : null;
}

const meaning =
  /stilling|årsverk|kostnad|utgift|lønnen|måned|månad|av (?:et |eit )?år(?:et)?(?!\p{L})|of (?:the |a )?(?:year|post|position|cost)|months|full-time/u;

/** Whether a text says what a share is a share of: a post, the year or the cost. */
export const saysMeaning = remember((text: string): boolean => meaning.test(foldLine(text)));

/** How many months a period is; not whole where it does not begin and end with a month. `null` without both ends. */
export function monthsOf({ start, end }: Period): number | null {
  if (start === null || end === null || start > end) return null;
  const [from, to] = [new Date(start), new Date(end)];
  const isLastDay = new Date(to.getTime() + MS_PER_DAY).getUTCDate() === 1;
  if (from.getUTCDate() === 1 && isLastDay) {
    return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth() + 1;
  }
  return ((to.getTime() - from.getTime()) / MS_PER_DAY + 1) / DAYS_PER_MONTH;
}
const MS_PER_DAY = 86_400_000;
const DAYS_PER_MONTH = 365 / 12;
