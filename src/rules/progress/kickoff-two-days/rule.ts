import type { Activity } from '../../../plan/activity';
import type { Group } from '../../../plan/group';
import type { PlanReading } from '../../../sheets/planReading';
import { isUnreadable } from '../../cellNotes';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { dayFix } from '../dayFix';
import { gatheringsOf } from '../gatherings';
import { daysOf, missingPlace, overlaps, titleOf } from '../schedule';

const id = 'progress/kickoff-two-days';

/** The kick-off for the local groups: two days, the local groups one of them and the regional group both. */
export const rule: Rule = {
  id,
  messages: { missing: 'warning', otherDays: 'warning', localGroups: 'warning', regionalGroup: 'warning' },
  reads: ['activities', 'settings'],
  needs: [
    { table: 'activities', columns: ['name', 'start', 'end'] },
    { table: 'activities', columns: ['participants'], messages: ['localGroups', 'regionalGroup'] },
  ],
  sources: [
    { section: '8', quote: 'Oppstartssamling gjennomføres 17.-18.september' },
    {
      section: '8',
      quote: 'involverer alle medlemmer av lokale arbeidsgrupper (en dag) og regional arbeidsgruppe (begge dager)',
    },
  ],
  check(reading, settings) {
    const { activities } = reading.plan;
    const { kickoffStart: from, kickoffEnd: to } = settings;
    if (!activities || activities.length === 0 || from === null || to === null) return [];
    const { kickoff } = gatheringsOf(reading.plan, settings);
    const [first] = kickoff;
    const period = { from: { day: from }, to: { day: to } };
    if (!first) return [{ message: 'missing', places: missingPlace(reading), values: period }];
    if (kickoff.some(({ start, end }) => isUnreadable(reading, start.at) || isUnreadable(reading, end.at))) return [];
    const isCovered = [from, to].every((day) => kickoff.some((activity) => overlaps(activity, day, day)));
    const isLonger = kickoff.some((activity) => {
      const days = daysOf(activity);
      return days !== null && (days.first < from || days.last > to);
    });
    return [
      ...(isCovered && !isLonger ? [] : otherDays(reading, kickoff, first, period)),
      ...withoutGroup(kickoff, 'localWorkingGroup', 'localGroups', 'some'),
      ...withoutGroup(kickoff, 'regionalWorkingGroup', 'regionalGroup', 'every'),
    ];
  },
};

function otherDays(
  reading: PlanReading,
  kickoff: readonly Activity[],
  first: Activity,
  period: { readonly from: { readonly day: string }; readonly to: { readonly day: string } },
): ReportedFinding[] {
  const days = kickoff.flatMap((activity) => daysOf(activity) ?? []);
  const starts = days.map((each) => each.first).sort();
  const ends = days.map((each) => each.last).sort();
  const move =
    kickoff.length === 1
      ? dayFix(id, 'move', period, reading, [
          { at: first.start.at, day: period.from.day as NonNullable<Activity['start']['value']> },
          { at: first.end.at, day: period.to.day as NonNullable<Activity['end']['value']> },
        ])
      : null;
  return [
    {
      message: 'otherDays',
      places: placesOf(kickoff.flatMap(({ start, end }) => [start.at, end.at])),
      values: {
        name: titleOf(first),
        ...period,
        start: { day: starts[0] ?? period.from.day },
        end: { day: ends.at(-1) ?? period.to.day },
      },
      fixes: move && first.start.at.column !== first.end.at.column ? [move] : [],
    },
  ];
}

/** The local groups are there one day, so one of several activities is enough; the regional group is there in all of them. */
function withoutGroup(
  kickoff: readonly Activity[],
  group: Group,
  message: string,
  needed: 'some' | 'every',
): ReportedFinding[] {
  const without = kickoff.filter(({ participantGroups }) => !participantGroups.includes(group));
  const isFine = needed === 'some' ? without.length < kickoff.length : without.length === 0;
  if (isFine) return [];
  const [first] = without;
  const places = placesOf(without.map(({ participants }) => participants.at));
  return first ? [{ message, places, values: { name: titleOf(first) } }] : [];
}
