import type { Meant } from './meaning';

/** What the person answers where a value can mean several things, or nothing we know; `empty` leaves the cell blank. */
export type Answer = { readonly kind: 'value'; readonly meant: Meant } | { readonly kind: 'empty' };

/** What the person has decided about the rows; everything else follows from the list and the match. */
export interface Decisions {
  /** By `answerKey`: for every value that is alike, or for one row alone. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** By row number: one to leave out, or one to bring in although it seems to be there already. */
  readonly rows: Readonly<Record<number, 'leaveOut' | 'bringIn'>>;
}

export const noDecisions: Decisions = { answers: {}, rows: {} };

/** `row` is the number of the one row that the answer is for; `null` for all that say the same. */
export function answerKey(column: string, raw: string, row: number | null): string {
  return `${column}\n${row ?? '*'}\n${raw}`;
}

export function answerTo({ answers }: Decisions, column: string, raw: string, row: number): Answer | undefined {
  return answers[answerKey(column, raw, row)] ?? answers[answerKey(column, raw, null)];
}
