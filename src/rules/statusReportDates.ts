import type { Activity } from '../plan/activity';
import type { CalendarDay } from '../plan/calendarDay';
import { countedFrom } from './progress/countedFrom';
import { settingsOf } from './settings';
import { line, type ReportContext, type ReportLine } from './statusReportLines';

const SHOWN = 10;

interface ComingDate {
  readonly name: string;
  /** An activity that goes on for a while is there for the day by which it is to be done. */
  readonly kind: 'gathering' | 'meeting' | 'milestone' | 'deadline';
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** The days on which people meet or something must be done, counted from the day that the rules call now. */
export function dateLines({ reading: { plan }, t }: ReportContext): readonly ReportLine[] {
  const heading = line('heading', t('dates'));
  const counted = countedFrom(plan, settingsOf(plan));
  if (!plan.activities || !counted) return [heading, line('note', t('noActivities'))];
  const coming = comingDates(plan.activities, counted.from);
  const from = { day: { day: counted.from } };
  return [
    heading,
    line('note', counted.isVersion ? t('datesFromVersion', from) : t('datesFromStart', from)),
    ...(coming.length === 0
      ? [line('note', t('noDates'))]
      : [
          line('header', t('activity'), t('kind'), t('first'), t('last')),
          ...coming.map(({ name, kind, first, last }) =>
            line('row', name === '' ? t('unnamed') : name, t(kind), { day: first }, { day: last }),
          ),
        ]),
  ];
}

export function comingDates(activities: readonly Activity[], from: CalendarDay): readonly ComingDate[] {
  return activities
    .filter(({ status }) => status.value !== 'finished' && status.value !== 'cancelled')
    .flatMap(dateOf)
    .filter(({ last }) => last >= from)
    .sort((a, b) => compare(a.first, b.first) || compare(a.last, b.last))
    .slice(0, SHOWN);
}

function dateOf({ name, kind, start, end }: Activity): readonly ComingDate[] {
  const first = start.value ?? end.value;
  if (first === null) return [];
  const last = end.value !== null && end.value > first ? end.value : first;
  const isMeeting = kind.value === 'gathering' || kind.value === 'meeting';
  if (isMeeting) return [{ name: name.value, kind: kind.value, first, last }];
  if (kind.value === 'milestone') return [{ name: name.value, kind: 'milestone', first: last, last }];
  return end.value === null ? [] : [{ name: name.value, kind: 'deadline', first: last, last }];
}

const compare = (a: CalendarDay, b: CalendarDay): number => (a < b ? -1 : a > b ? 1 : 0);
