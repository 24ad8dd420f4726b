import type { Activity } from '../../../plan/activity';
import { addDays, weekday, type CalendarDay } from '../../../plan/calendarDay';
import { holidayOn, type HolidayId } from '../../../plan/registers/norwegianHolidays';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { daysOf, isGathering, titleOf } from '../schedule';

/** A gathering that lasts longer is a period, in which weekends are no surprise. */
const LONGEST_GATHERING = 7;

/** Gatherings, meetings and deadlines fall on working days. */
export const rule: Rule = {
  id: 'progress/non-working-day',
  messages: { holiday: 'info', weekend: 'info' },
  reads: ['activities'],
  needs: [{ table: 'activities', columns: ['start'] }],
  sources: [
    {
      from: 'Helligdagsfredloven (LOV-1995-02-24-12) § 2',
      address: 'https://www.rettsdata.no/rettsdata-apen/helligdagsfredloven/l-gl19950224z2d12-r100001/',
      quote: 'Følgende dager er helligdag',
    },
    {
      from: 'Lov om 1. og 17. mai som høgtidsdager § 1',
      address: 'https://www.arbeidstilsynet.no/regelverk/lover/lov-om-1-og-17-mai/1/',
      quote: '1. og 17. mai er høgtidsdager og skal være jamstelt med søndager',
    },
  ],
  check({ plan }) {
    return (plan.activities ?? []).flatMap((activity) => {
      const isDeadline = activity.kind.value === 'milestone';
      if ((!isDeadline && !isGathering(activity)) || activity.status.value === 'cancelled') return [];
      return firstFreeDay(activity);
    });
  },
};

/** The first day of the activity that is not worked: one is enough to move it. */
function firstFreeDay(activity: Activity): ReportedFinding[] {
  const days = daysOf(activity);
  if (days === null || addDays(days.first, LONGEST_GATHERING) < days.last) return [];
  for (let day = days.first; day <= days.last; day = addDays(day, 1)) {
    const free = freeDay(day);
    if (free === null) continue;
    const isEnd = activity.end.value !== null && day === days.last && days.last !== days.first;
    const cell = isEnd || activity.start.value === null ? activity.end : activity.start;
    return [
      {
        message: free === 'weekend' ? 'weekend' : 'holiday',
        places: placesOf([cell.at]),
        values: {
          name: titleOf(activity),
          day: { day },
          ...(free === 'weekend' ? { weekday: weekday(day) === 6 ? 'saturday' : 'sunday' } : { holiday: free }),
        },
      },
    ];
  }
  return [];
}

function freeDay(day: CalendarDay): HolidayId | 'weekend' | null {
  return holidayOn(day) ?? (weekday(day) >= 6 ? 'weekend' : null);
}
