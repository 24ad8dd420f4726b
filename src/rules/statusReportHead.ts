import { calendarDay, type CalendarDay } from '../plan/calendarDay';
import type { DocumentVersion } from '../plan/documentVersion';
import { line, text, type ReportContext, type ReportLine } from './statusReportLines';

/** What the report is, when the workbook was checked, and against what. */
export function headLines({ reading, t }: ReportContext, at: number): readonly ReportLine[] {
  const { settings } = reading.tables;
  const newest = newestOf(reading.plan.versions ?? []);
  return [
    line('title', t('title')),
    line('row', t('checked'), { day: dayOf(at) }, { minuteOfDay: minuteOf(at) }),
    line('note', t('against', settings ? { settings: 'own', sheet: settings.sheet } : { settings: 'none', sheet: '' })),
    ...(newest ? [line('note', t('newestVersion', { version: newest.version, day: { day: newest.day } }))] : []),
    { kind: 'note', cells: [text(t('caveat'))] },
  ];
}

function newestOf(versions: readonly DocumentVersion[]): { version: string; day: CalendarDay } | null {
  const [newest] = versions
    .flatMap(({ version, day }) => (day.value === null ? [] : [{ version: version.value, day: day.value }]))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return newest ?? null;
}

function dayOf(at: number): CalendarDay {
  const time = new Date(at);
  const day = calendarDay(time.getFullYear(), time.getMonth() + 1, time.getDate());
  if (day === undefined) throw new RangeError('the clock is beyond the calendar');
  return day;
}

function minuteOf(at: number): number {
  const time = new Date(at);
  return time.getHours() * 60 + time.getMinutes();
}
