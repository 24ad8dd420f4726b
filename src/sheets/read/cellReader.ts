import type { CalendarDay } from '../../plan/calendarDay';
import type { Kroner } from '../../plan/kroner';
import type { MunicipalityNumber } from '../../plan/municipality';
import type { Period } from '../../plan/period';
import type { CellRef, Located } from '../../plan/place';
import type { Reading } from '../../plan/reading';
import type { ChoiceList } from '../declarations/declaration';
import type { ReadingNote } from '../planReading';
import type { CellValue, SheetSnapshot } from '../snapshot';
import { cellOf, isBlank, isFormula, valueAt, type CellAsRead } from './grid';
import type { MatchedColumn } from './headers';
import { noteOf } from './noteOf';
import {
  amountReader,
  choiceReader,
  countReader,
  dateReader,
  municipalityNumberReader,
  municipalityReader,
  periodReader,
  regionReader,
  regionsReader,
  shareReader,
  yesNoReader,
  type ReadingContext,
  type ValueReader,
} from './valueReaders';

/** Reads cells of one sheet by kind and collects what there is to say about them. */
export function createCellReader(sheet: SheetSnapshot, context: ReadingContext, notes: ReadingNote[]) {
  const refOf = (row: number, column: number): CellRef => ({ sheet: sheet.name, row, column });

  // A column repeats a handful of texts and days thousands of times, mostly in one number format.
  const readBefore = new Map<ValueReader<unknown>, Map<string, Map<CellValue, Reading<unknown>>>>();
  function readOnce<T>(reader: ValueReader<T>, cell: CellAsRead): Reading<T> {
    if (typeof cell.value === 'number' && reader.kind !== 'date') return reader.read(cell);
    let byFormat = readBefore.get(reader as ValueReader<unknown>);
    if (!byFormat)
      readBefore.set(reader as ValueReader<unknown>, (byFormat = new Map<string, Map<CellValue, Reading<unknown>>>()));
    let known = byFormat.get(cell.numberFormat);
    if (!known) byFormat.set(cell.numberFormat, (known = new Map<CellValue, Reading<unknown>>()));
    const before = known.get(cell.value) as Reading<T> | undefined;
    if (before) return before;
    const reading = reader.read(cell);
    known.set(cell.value, reading);
    return reading;
  }

  function take<T>(row: number, column: MatchedColumn, reader: ValueReader<T>): Located<T | null> {
    const at = refOf(row, column.column);
    // Most cells of a long list are blank, and a blank cell holds no value of any kind.
    if (valueAt(sheet, row, column.column) === '') return { value: null, at };
    const cell = cellOf(sheet, row, column.column);
    const reading = readOnce(reader, cell);
    const note = noteOf(reading, reader, cell.value);
    if (note) {
      notes.push({
        ...note,
        at,
        column: column.header,
        isFormula: isFormula(cell.formula),
        numberFormat: cell.numberFormat,
        wantedFormat: reader.format,
      });
    }
    return { value: reading.verdict === 'accept' || reading.verdict === 'accept-note' ? reading.value : null, at };
  }

  const amounts = new Map<string, ValueReader<Kroner>>();
  const amountReaderOf = (header: string): ValueReader<Kroner> => {
    let reader = amounts.get(header);
    if (!reader) amounts.set(header, (reader = amountReader(header)));
    return reader;
  };
  const choices = new Map<object, ValueReader<string>>();
  function choiceReaderOf<Id extends string>(list: ChoiceList<Id>): ValueReader<Id> {
    let reader = choices.get(list);
    if (!reader) choices.set(list, (reader = choiceReader(list, context) as unknown as ValueReader<string>));
    // What was put in under this list is of its type.
    return reader as unknown as ValueReader<Id>;
  }
  const dates = dateReader(context);
  const periods = periodReader(context);
  const yesNos = yesNoReader(context);
  const region = regionReader(context);
  const regions = regionsReader(context);
  const municipality = municipalityReader(context);

  return {
    text(row: number, column: MatchedColumn): Located<string> {
      return { value: String(valueAt(sheet, row, column.column)).trim(), at: refOf(row, column.column) };
    },
    amount: (row: number, column: MatchedColumn): Located<Kroner | null> =>
      take(row, column, amountReaderOf(column.header)),
    share: (row: number, column: MatchedColumn): Located<number | null> => take(row, column, shareReader),
    count: (row: number, column: MatchedColumn): Located<number | null> => take(row, column, countReader),
    date: (row: number, column: MatchedColumn): Located<CalendarDay | null> => take(row, column, dates),
    period: (row: number, column: MatchedColumn): Located<Period | null> => take(row, column, periods),
    yesNo: (row: number, column: MatchedColumn): Located<boolean | null> => take(row, column, yesNos),
    municipality: (row: number, column: MatchedColumn): Located<MunicipalityNumber | null> =>
      take(row, column, municipality),
    municipalityNumber: (row: number, column: MatchedColumn): Located<MunicipalityNumber | null> =>
      take(row, column, municipalityNumberReader),
    region: (row: number, column: MatchedColumn): Located<string | null> => take(row, column, region),
    regions: (row: number, column: MatchedColumn): Located<readonly string[] | null> => take(row, column, regions),
    choice<Id extends string>(row: number, column: MatchedColumn, list: ChoiceList<Id>): Located<Id | null> {
      if (isBlank(valueAt(sheet, row, column.column))) return { value: null, at: refOf(row, column.column) };
      return take(row, column, choiceReaderOf(list));
    },
  };
}

export type CellReader = ReturnType<typeof createCellReader>;
