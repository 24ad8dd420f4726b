import type { Activity } from '../../plan/activity';
import type { CalendarDay } from '../../plan/calendarDay';
import type { Plan } from '../../plan/plan';
import type { RuleSettings } from '../settings';
import { daysOf, involves, isGathering, isStart, overlaps } from './schedule';

/** The gatherings that section 8 describes, where the progress plan has them. */
export interface Gatherings {
  /** «Oppstart regional arbeidsgruppe». */
  readonly regionalStart: Activity | null;
  /** «Kick-off for lokale arbeidsgrupper»: one activity over both days, or one a day. */
  readonly kickoff: readonly Activity[];
  /** «Kick-off lokale regionsamlinger»: what is held in the regions within the time that the plan gives. */
  readonly local: readonly Activity[];
}

export function gatheringsOf({ activities }: Plan, settings: RuleSettings): Gatherings {
  const gatherings = (activities ?? [])
    .filter((activity) => isGathering(activity) && !isCancelled(activity))
    .sort(byDay);
  const regionalStart = regionalStartOf(gatherings, settings.regionalStart);
  const others = gatherings.filter((activity) => activity !== regionalStart);
  const kickoff = kickoffOf(others, settings.kickoffStart, settings.kickoffEnd);
  const { localKickoffFrom: from, localKickoffTo: to } = settings;
  const local =
    from === null || to === null
      ? []
      : others.filter(
          (activity) =>
            // Meetings go on all the time; what the regions invite to is a gathering.
            activity.kind.value !== 'meeting' &&
            !kickoff.includes(activity) &&
            isInRegions(activity) &&
            overlaps(activity, from, to),
        );
  return { regionalStart, kickoff, local };
}

/** The earliest first; which row it stands in decides nothing. */
function byDay(a: Activity, b: Activity): number {
  const [left, right] = [a, b].map((activity) =>
    [daysOf(activity)?.first ?? '9999', activity.name.value, activity.number.value, activity.participants.value].join(
      '\n',
    ),
  );
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}

const isCancelled = ({ status }: Activity): boolean => status.value === 'cancelled';

const isInRegions = ({ regions, isForAllRegions }: Activity): boolean => isForAllRegions || regions.value.length > 0;

/** On its day, or else what is called the start of the regional group. */
function regionalStartOf(gatherings: readonly Activity[], day: CalendarDay | null): Activity | null {
  const regional = gatherings.filter((activity) => involves(activity, 'regionalWorkingGroup'));
  const named = regional.filter((activity) => isStart(activity) && !involves(activity, 'localWorkingGroup'));
  const onDay = day === null ? [] : regional.filter((activity) => overlaps(activity, day, day));
  return named.find((activity) => onDay.includes(activity)) ?? named[0] ?? onDay[0] ?? null;
}

/** What the local groups begin with, for all regions together: on its days, or else what is called so. */
function kickoffOf(
  gatherings: readonly Activity[],
  from: CalendarDay | null,
  to: CalendarDay | null,
): readonly Activity[] {
  const common = gatherings.filter(
    (activity) => activity.regions.value.length === 0 && involves(activity, 'localWorkingGroup'),
  );
  const onDays =
    from === null || to === null
      ? []
      : gatherings.filter(
          (activity) =>
            overlaps(activity, from, to) &&
            (common.includes(activity) || (isStart(activity) && daysOf(activity) !== null)),
        );
  if (onDays.length > 0) return onDays;
  const [named] = common.filter(isStart);
  return named ? [named] : [];
}
