import type { Activity } from '../../../plan/activity';
import type { CalendarDay } from '../../../plan/calendarDay';
import type { PlanReading } from '../../../sheets/planReading';
import { isUnreadable } from '../../cellNotes';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { dayFix } from '../dayFix';
import { gatheringsOf } from '../gatherings';
import { daysOf, missingPlace, overlaps, titleOf } from '../schedule';

const id = 'progress/regional-start';

/** The regional working group starts on the day that the plan sets, with all its members. */
export const rule: Rule = {
  id,
  messages: { missing: 'warning', otherDay: 'warning', participants: 'warning' },
  reads: ['activities', 'settings'],
  needs: [
    { table: 'activities', columns: ['name', 'start'] },
    { table: 'activities', columns: ['participants'], messages: ['participants'] },
  ],
  sources: [
    {
      section: '8',
      quote:
        'Arbeidet i den nyetablerte regionale arbeidsgruppen er planlagt startet 4.september 2018. Da samles alle medlemmene til en introduksjonsdag',
    },
  ],
  check(reading, settings) {
    const { activities } = reading.plan;
    const day = settings.regionalStart;
    if (!activities || activities.length === 0 || day === null) return [];
    const { regionalStart } = gatheringsOf(reading.plan, settings);
    if (!regionalStart) return [{ message: 'missing', places: missingPlace(reading), values: { day: { day } } }];
    return [...otherDay(reading, regionalStart, day), ...participants(regionalStart)];
  },
};

function otherDay(reading: PlanReading, activity: Activity, day: CalendarDay): ReportedFinding[] {
  const { start, end } = activity;
  if (overlaps(activity, day, day) || isUnreadable(reading, start.at)) return [];
  const isOneDay = end.value === null || end.value === start.value;
  const cells = end.value === null ? [start] : [start, end];
  const move = isOneDay
    ? dayFix(
        id,
        'move',
        { day: { day } },
        reading,
        cells.map(({ at }) => ({ at, day })),
      )
    : null;
  const planned = daysOf(activity)?.first;
  return [
    {
      message: 'otherDay',
      places: placesOf([start.at]),
      values: { name: titleOf(activity), day: { day }, planned: planned === undefined ? '' : { day: planned } },
      fixes: move ? [move] : [],
    },
  ];
}

function participants(activity: Activity): ReportedFinding[] {
  const { participants: cell, participantGroups } = activity;
  if (participantGroups.includes('regionalWorkingGroup')) return [];
  return [{ message: 'participants', places: placesOf([cell.at]), values: { name: titleOf(activity) } }];
}
