import type { BudgetLine, FundingScenario } from '../../plan/budget';
import { minusKroner, type Kroner } from '../../plan/kroner';
import { columnLetters, placeOf, type Place } from '../../plan/place';
import { isUnreadable, noteAt } from '../../rules/cellNotes';
import type { PlanReading } from '../../sheets/planReading';
import type { LongListRow } from '../list/LongList';

export interface LineRow extends LongListRow {
  readonly line: BudgetLine;
  readonly place: Place;
}

const ESTIMATE = 48;
const NOTE = 16;
const CHARACTERS_A_ROW = 42;

/** A line is known by its row: amounts and names change under the reader's eyes. */
export function lineRows(reading: PlanReading, lines: readonly BudgetLine[]): readonly LineRow[] {
  return lines.map((line) => {
    const { at, value } = line.activity;
    const extraRows = Math.floor(value.length / CHARACTERS_A_ROW);
    const notes = (isSameInBoth(reading, line) ? 0 : NOTE) + ((line.actual?.value ?? null) === null ? 0 : NOTE);
    return {
      key: `${at.sheet}!${at.row}`,
      estimate: ESTIMATE + extraRows * 20 + notes,
      isItem: true,
      line,
      place: placeOfAmounts(line),
    };
  });
}

const isSameInBoth = (reading: PlanReading, line: BudgetLine): boolean =>
  lineChange(lineAmount(reading, line, 'confirmed'), lineAmount(reading, line, 'fullApplication')) === 0;

/** The line's amounts as one range where they stand side by side, else the first of them, else its name. */
function placeOfAmounts({ activity, amounts: { confirmed, fullApplication } }: BudgetLine): Place {
  const first = confirmed ?? fullApplication;
  if (!first) return placeOf(activity.at);
  const place = placeOf(first.at);
  const isPair = confirmed && fullApplication && fullApplication.at.row === confirmed.at.row;
  return isPair && fullApplication.at.column === confirmed.at.column + 1
    ? { ...place, cell: `${place.cell}:${columnLetters(fullApplication.at.column)}${fullApplication.at.row + 1}` }
    : place;
}

export type LineAmount =
  | { readonly state: 'known'; readonly amount: Kroner }
  | { readonly state: 'empty' | 'noColumn' }
  | { readonly state: 'unread'; readonly raw: string };

export function lineAmount(reading: PlanReading, line: BudgetLine, scenario: FundingScenario): LineAmount {
  const amount = line.amounts[scenario];
  if (!amount) return { state: 'noColumn' };
  if (amount.value !== null) return { state: 'known', amount: amount.value };
  if (!isUnreadable(reading, amount.at)) return { state: 'empty' };
  return { state: 'unread', raw: String(noteAt(reading, amount.at)?.raw ?? '') };
}

/** From the confirmed scenario to the full one; `null` where either amount is not known. */
export function lineChange(confirmed: LineAmount, full: LineAmount): Kroner | null {
  return confirmed.state === 'known' && full.state === 'known' ? minusKroner(full.amount, confirmed.amount) : null;
}
