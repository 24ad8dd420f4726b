import { serialOfDay, type CalendarDay } from '../../plan/calendarDay';
import type { Kroner } from '../../plan/kroner';
import type { MunicipalityNumber } from '../../plan/municipality';
import type { Period } from '../../plan/period';
import type { Reading } from '../../plan/reading';
import { municipalityByNumber } from '../../plan/registers/municipalities2018';
import {
  matchChoice,
  readAmount,
  readCount,
  readDate,
  readHeaderUnit,
  readMunicipality,
  readPeriod,
  readRegion,
  readRegions,
  readShare,
  readYesNo,
  type KnownRegion,
  type ValueCell,
} from '../../plan/values';
import type { Language } from '../../text/language';
import {
  amountFormat,
  countFormat,
  dateFormat,
  namesByChoice,
  shareFormat,
  type ChoiceList,
} from '../declarations/declaration';
import { yesNoNames } from '../declarations/yesNo';
import type { StoredValue, ValueKind } from '../planReading';

/** What reading a value depends on beside the cell itself. */
export interface ReadingContext {
  /** The year that a day without one most likely belongs to. It is never taken silently. */
  readonly planYear: number;
  readonly date1904: boolean;
  /** The language of the table: what is suggested is written in it. */
  readonly language: Language;
  /** The regions of the workbook, or of the plan where the workbook lists none. */
  readonly regions: readonly KnownRegion[];
  /** The municipalities that the workbook lists itself: with those, a namesake elsewhere is not what is meant. */
  readonly municipalities: ReadonlySet<MunicipalityNumber>;
}

/** How the cells of one kind are read, and what such a cell should hold. */
export interface ValueReader<T> {
  readonly kind: ValueKind;
  /** The number format the cell should have; `null` where any will do. */
  readonly format: string | null;
  readonly read: (cell: ValueCell) => Reading<T>;
  /** The value as the cell should hold it; `null` where there is no one such content. */
  readonly store: (value: T) => StoredValue | null;
}

export function amountReader(header: string): ValueReader<Kroner> {
  const headerUnit = readHeaderUnit(header);
  return { kind: 'amount', format: amountFormat, read: (cell) => readAmount(cell, { headerUnit }), store: Number };
}

export const shareReader: ValueReader<number> = { kind: 'share', format: shareFormat, read: readShare, store: Number };
export const countReader: ValueReader<number> = { kind: 'count', format: countFormat, read: readCount, store: Number };

export function dateReader(context: ReadingContext): ValueReader<CalendarDay> {
  return {
    kind: 'date',
    format: dateFormat,
    read: (cell) => readDate(cell, context),
    store: (day) => serialOfDay(day, context.date1904),
  };
}

/** A period is text by nature: there is no number that the cell should hold instead. */
export function periodReader(context: ReadingContext): ValueReader<Period> {
  return { kind: 'period', format: null, read: (cell) => readPeriod(cell, context), store: () => null };
}

export function yesNoReader({ language }: ReadingContext): ValueReader<boolean> {
  return {
    kind: 'yesNo',
    format: null,
    read: readYesNo,
    store: (value) => yesNoNames[value ? 'yes' : 'no'][language],
  };
}

export function choiceReader<Id extends string>(
  choices: ChoiceList<Id>,
  { language }: Pick<ReadingContext, 'language'>,
): ValueReader<Id> {
  const names = namesByChoice(choices);
  return {
    kind: 'choice',
    format: null,
    read: ({ value }) => matchChoice<Id>(String(value), names),
    store: (id) => choices[id].names[language],
  };
}

/** What is suggested is the municipality's name: the column is for people, and the list beside it holds names. */
export function municipalityReader({
  municipalities: listed,
}: Pick<ReadingContext, 'municipalities'>): ValueReader<MunicipalityNumber> {
  return {
    kind: 'municipality',
    format: null,
    read: (cell) => readMunicipality(cell, { listed }),
    store: (number) => municipalityByNumber(number)?.name ?? number,
  };
}

/** As `municipalityReader`, in a column of numbers. */
export const municipalityNumberReader: ValueReader<MunicipalityNumber> = {
  ...municipalityReader({ municipalities: new Set() }),
  store: Number,
};

export function regionReader({ regions }: ReadingContext): ValueReader<string> {
  return {
    kind: 'region',
    format: null,
    read: ({ value }) => readRegion(String(value), regions),
    store: (name) => name,
  };
}

export function regionsReader({ regions }: ReadingContext): ValueReader<readonly string[]> {
  return {
    kind: 'region',
    format: null,
    read: ({ value }) => readRegions(String(value), regions),
    store: (names) => names.join('; '),
  };
}
