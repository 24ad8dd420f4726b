import { workAreas, type WorkArea } from '../../plan/activity';
import type { Region } from '../../plan/region';
import type { TimedActivity } from './timed';

/** What the person wants the activities to stand under. */
export type Grouping = 'region' | 'workArea';

export type GroupHeading =
  | { readonly kind: 'region'; readonly name: string }
  | { readonly kind: 'workArea'; readonly area: WorkArea }
  | { readonly kind: 'everyRegion' | 'noRegion' | 'noWorkArea' | 'noDate' };

export interface ActivityGroup {
  readonly key: string;
  readonly heading: GroupHeading;
  /** Earliest first. */
  readonly activities: readonly TimedActivity[];
}

/**
 * The activities in groups: those for everybody first, then the regions in the order of the workbook, or the work areas; last
 * those without any date. One that is about several regions stands under each of them. Empty groups are left out.
 */
export function groupActivities(
  all: readonly TimedActivity[],
  grouping: Grouping,
  regions: readonly Region[] | null,
): readonly ActivityGroup[] {
  const dated = all.filter(({ days }) => days !== null);
  const groups = grouping === 'region' ? byRegion(dated, regions) : byWorkArea(dated);
  return [...groups, group('noDate', { kind: 'noDate' }, all, ({ days }) => days === null)]
    .filter(({ activities }) => activities.length > 0)
    .map((each) => ({ ...each, activities: [...each.activities].sort(inTime) }));
}

function byRegion(all: readonly TimedActivity[], regions: readonly Region[] | null): readonly ActivityGroup[] {
  const named = all.flatMap(({ activity }) => activity.regions.value);
  const names = [...new Set([...(regions ?? []).map(({ name }) => name.value), ...named])];
  const isForSome = ({ activity }: TimedActivity): boolean => activity.regions.value.length > 0;
  return [
    group('everyRegion', { kind: 'everyRegion' }, all, ({ activity }) => activity.isForAllRegions),
    group('noRegion', { kind: 'noRegion' }, all, (each) => !each.activity.isForAllRegions && !isForSome(each)),
    ...names.map((name) =>
      group(`region ${name}`, { kind: 'region', name }, all, ({ activity }) => activity.regions.value.includes(name)),
    ),
  ];
}

function byWorkArea(all: readonly TimedActivity[]): readonly ActivityGroup[] {
  return [
    ...workAreas.map((area) =>
      group(area, { kind: 'workArea', area }, all, ({ activity }) => activity.workArea.value === area),
    ),
    group('noWorkArea', { kind: 'noWorkArea' }, all, ({ activity }) => activity.workArea.value === null),
  ];
}

function group(
  key: string,
  heading: GroupHeading,
  all: readonly TimedActivity[],
  belongs: (each: TimedActivity) => boolean,
): ActivityGroup {
  return { key, heading, activities: all.filter(belongs) };
}

function inTime(a: TimedActivity, b: TimedActivity): number {
  const [one, other] = [a, b].map(({ days }) => `${days?.first ?? ''} ${days?.last ?? ''}`);
  return one === other ? a.row - b.row : (one ?? '') < (other ?? '') ? -1 : 1;
}
