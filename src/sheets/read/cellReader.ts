import type { CalendarDay } from '../../plan/calendarDay';
import { serialOfDay } from '../../plan/calendarDay';
import type { Kroner } from '../../plan/kroner';
import type { Period } from '../../plan/period';
import type { CellRef, Located } from '../../plan/place';
import type { Reading } from '../../plan/reading';
import { matchChoice, readAmount, readDate, readHeaderUnit, readPeriod, readShare } from '../../plan/values';
import { amountFormat, dateFormat, namesByChoice, shareFormat, type Choice } from '../declarations/declaration';
import type { ReadingNote, ValueKind } from '../planReading';
import type { SheetSnapshot } from '../snapshot';
import { cellOf, isBlank, isFormula } from './grid';
import type { MatchedColumn } from './headers';

export interface ReadingContext {
  /** The year that a day without one most likely belongs to. It is never taken silently. */
  readonly planYear: number;
  readonly date1904: boolean;
}

/** Reads cells of one sheet by kind and collects what there is to say about them. */
export function createCellReader(sheet: SheetSnapshot, context: ReadingContext, notes: ReadingNote[]) {
  const refOf = (row: number, column: number): CellRef => ({ sheet: sheet.name, row, column });

  function take<T>(
    row: number,
    column: MatchedColumn,
    kind: ValueKind,
    wantedFormat: string | null,
    read: (cell: { value: string | number | boolean; numberFormat: string }) => Reading<T>,
    asCell: (value: T) => number | null,
  ): Located<T | null> {
    const at = refOf(row, column.column);
    const cell = cellOf(sheet, row, column.column);
    const reading = read({ value: cell.value, numberFormat: cell.numberFormat });
    const value = reading.verdict === 'accept' || reading.verdict === 'accept-note' ? reading.value : null;
    const isText = typeof cell.value === 'string' && !isBlank(cell.value);
    const stored = value === null ? null : asCell(value);
    const misplaced = isText && stored !== null;
    if (reading.verdict !== 'accept' || misplaced) {
      notes.push({
        at,
        kind,
        verdict: reading.verdict,
        ...(reading.verdict === 'accept' ? {} : { note: reading.note }),
        raw: cell.value,
        column: column.header,
        isText,
        isFormula: isFormula(cell.formula),
        value: stored,
        candidates: reading.verdict === 'ask' ? reading.candidates.flatMap((each) => asCell(each) ?? []) : [],
        numberFormat: cell.numberFormat,
        wantedFormat,
      });
    }
    return { value, at };
  }

  const dateContext = { planYear: context.planYear, date1904: context.date1904 };
  const serial = (day: CalendarDay): number => serialOfDay(day, context.date1904);

  // A column of choices repeats a handful of texts thousands of times.
  const matched = new Map<object, Map<string, unknown>>();
  function matchOnce<Id extends string>(raw: string, choices: Readonly<Record<Id, Choice>>): Reading<Id> {
    let known = matched.get(choices);
    if (!known) matched.set(choices, (known = new Map<string, unknown>()));
    const before = known.get(raw) as Reading<Id> | undefined;
    if (before) return before;
    const reading = matchChoice<Id>(raw, namesByChoice(choices));
    known.set(raw, reading);
    return reading;
  }

  return {
    text(row: number, column: MatchedColumn): Located<string> {
      return { value: String(cellOf(sheet, row, column.column).value).trim(), at: refOf(row, column.column) };
    },
    amount(row: number, column: MatchedColumn): Located<Kroner | null> {
      const headerUnit = readHeaderUnit(column.header);
      return take(row, column, 'amount', amountFormat, (cell) => readAmount(cell, { headerUnit }), Number);
    },
    share(row: number, column: MatchedColumn): Located<number | null> {
      return take(row, column, 'share', shareFormat, readShare, Number);
    },
    date(row: number, column: MatchedColumn): Located<CalendarDay | null> {
      return take(row, column, 'date', dateFormat, (cell) => readDate(cell, dateContext), serial);
    },
    period(row: number, column: MatchedColumn): Located<Period | null> {
      // A period is text by nature: there is no number that the cell should hold instead.
      return take(
        row,
        column,
        'period',
        null,
        (cell) => readPeriod(cell, dateContext),
        () => null,
      );
    },
    choice<Id extends string>(
      row: number,
      column: MatchedColumn,
      choices: Readonly<Record<Id, Choice>>,
    ): Located<Id | null> {
      const raw = cellOf(sheet, row, column.column).value;
      if (isBlank(raw)) return { value: null, at: refOf(row, column.column) };
      return take(
        row,
        column,
        'choice',
        null,
        () => matchOnce(String(raw), choices),
        () => null,
      );
    },
  };
}

export type CellReader = ReturnType<typeof createCellReader>;
