import type { BudgetLine } from '../../../plan/budget';
import type { CellRef } from '../../../plan/place';
import type { PlanReading } from '../../../sheets/planReading';
import { isUnreadable } from '../../cellNotes';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { titleOf } from '../lines';
import { swapFix } from './swapFix';

const id = 'budget/period';

/** Section 9: the grant is for one year, and what is budgeted lies in it. */
export const rule: Rule = {
  id,
  messages: { startAfterEnd: 'error', beforeYear: 'error', afterYear: 'error', otherYears: 'error', oneEnd: 'warning' },
  reads: ['budget', 'workbook'],
  sources: [
    { section: '9', quote: 'Delprosjektleder 01.09.18 - 31.12.18' },
    { section: '9', quote: 'Skjønnsmidler for HP for 2018 er søkt av Trondheim kommune' },
  ],
  check(reading, { grantYear }) {
    return (reading.plan.budget?.lines ?? []).flatMap((line) => checkLine(reading, line, grantYear));
  },
};

function checkLine(reading: PlanReading, line: BudgetLine, year: number): readonly ReportedFinding[] {
  const { period, periodEnds } = line;
  const { start, end } = period.value ?? { start: null, end: null };
  const startAt = periodEnds.start ?? period.at;
  const endAt = periodEnds.end ?? period.at;
  const values = {
    activity: titleOf(line),
    // A year is no amount, and is not to be written as one.
    year: String(year),
    ...(start === null ? {} : { start: { day: start } }),
    ...(end === null ? {} : { end: { day: end } }),
  };
  const report = (message: string, cells: readonly CellRef[], more = {}): readonly ReportedFinding[] => [
    { message, places: placesOf(cells), values: { ...values, ...more } },
  ];
  if (start !== null && end !== null && start > end) {
    return report('startAfterEnd', [startAt, endAt]).map((finding) => ({
      ...finding,
      fixes: swapFix(id, reading, startAt, endAt, { start: { day: end }, end: { day: start } }),
    }));
  }
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const isOther = (start !== null && start > last) || (end !== null && end < first);
  if (isOther && start !== null && end !== null) return report('otherYears', [startAt, endAt]);
  if (start !== null && start < first) return report('beforeYear', [startAt]);
  if (end !== null && end > last) return report('afterYear', [endAt]);
  if (start !== null && start > last) return report('afterYear', [startAt], { end: { day: start } });
  if (end !== null && end < first) return report('beforeYear', [endAt], { start: { day: end } });
  return missingEnd(reading, line, report);
}

/** One of two cells filled in. What is written in words in one cell is told of where it is read. */
function missingEnd(
  reading: PlanReading,
  { period, periodEnds }: BudgetLine,
  report: (message: string, cells: readonly CellRef[], more: object) => readonly ReportedFinding[],
): readonly ReportedFinding[] {
  if (!period.value || !periodEnds.start || !periodEnds.end) return [];
  const isStart = period.value.start === null;
  if (!isStart && period.value.end !== null) return [];
  const empty = isStart ? periodEnds.start : periodEnds.end;
  if (isUnreadable(reading, empty)) return [];
  return report('oneEnd', [empty], { missing: isStart ? 'start' : 'end' });
}
