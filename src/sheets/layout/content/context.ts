import { parseIsoDay, serialOfDay } from '../../../plan/calendarDay';
import type { PlanQuote } from '../../../plan/registers/planQuote';
import { formatText } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { CellContent } from '../../changeSet';
import type { Choice } from '../../declarations/declaration';
import { yesNoNames } from '../../declarations/yesNo';
import { sheetTexts } from '../texts';

/** What the rows of new sheets depend on. */
export interface ContentContext {
  readonly language: Language;
  /** The workbook counts days from 1904. */
  readonly date1904: boolean;
}

/** An ISO day as the cell holds it; blank for none. */
export function dayContent(day: string | null, { date1904 }: ContentContext): CellContent {
  const parsed = day === null ? undefined : parseIsoDay(day);
  return parsed === undefined ? '' : serialOfDay(parsed, date1904);
}

export function choiceName<Id extends string>(
  choices: Readonly<Record<Id, Choice>>,
  id: Id | null,
  { language }: ContentContext,
): string {
  return id === null ? '' : choices[id].names[language];
}

export function yesNo(value: boolean, { language }: ContentContext): string {
  return yesNoNames[value ? 'yes' : 'no'][language];
}

/** `Planen kap. 8: «…»`; the quotation stays as the plan has it. */
export function fromPlan({ section, quote }: PlanQuote, { language }: ContentContext): string {
  return formatText(quote === '' ? sheetTexts.chapter : sheetTexts.quotation, language, { section, quote });
}

/** Several names in one cell. */
export const inOneCell = (names: readonly string[]): string => names.join('; ');

/** Remarks one after the other, without the blank ones. */
export const remarks = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');
