import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { daysOf, involves, isGathering, missingPlace } from '../schedule';

/** The regional group meets as often as the plan presumes, in each whole month of the plan. */
export const rule: Rule = {
  id: 'progress/regional-meetings-per-month',
  messages: { noMeetings: 'info', tooFew: 'info' },
  reads: ['activities', 'settings'],
  needs: [{ table: 'activities', columns: ['kind', 'start'] }],
  sources: [{ section: '5.2', quote: 'møtehyppighet på 2.g.pr.mnd.' }],
  check(reading, { regionalStart, planStart, planEnd, meetingsPerMonth }) {
    const { activities } = reading.plan;
    const from = regionalStart ?? planStart;
    if (!activities || activities.length === 0 || from === null || planEnd === null || meetingsPerMonth === 0)
      return [];
    const meetings = activities.filter(
      (activity) =>
        isGathering(activity) && activity.status.value !== 'cancelled' && involves(activity, 'regionalWorkingGroup'),
    );
    // The start and the kick-off are gatherings; a plan with nothing besides has no meetings yet.
    if (!meetings.some(({ kind }) => kind.value === 'meeting')) {
      return [{ message: 'noMeetings', places: missingPlace(reading), values: { expected: meetingsPerMonth } }];
    }
    const perMonth = new Map<string, number>();
    for (const activity of meetings) {
      const month = daysOf(activity)?.first.slice(0, 7);
      if (month !== undefined) perMonth.set(month, (perMonth.get(month) ?? 0) + 1);
    }
    const short = wholeMonths(from, planEnd).filter((month) => (perMonth.get(month) ?? 0) < meetingsPerMonth);
    if (short.length === 0) return [];
    const cells = meetings.filter((activity) => short.includes(daysOf(activity)?.first.slice(0, 7) ?? ''));
    return [
      {
        message: 'tooFew',
        places: cells.length > 0 ? placesOf(cells.map(({ start }) => start.at)) : missingPlace(reading),
        values: { expected: meetingsPerMonth, count: short.length, months: { list: short.map(named) } },
      },
    ];
  },
};

/** Months from the one that the group starts in to the last that ends before the plan does, as `2018-09`. */
function wholeMonths(from: string, to: string): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (`${name}-28` > to || months.length > 120) return months;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** «09.2018», as Norwegian tables write months. */
const named = (month: string): string => `${month.slice(5)}.${month.slice(0, 4)}`;
