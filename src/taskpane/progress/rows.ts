import type { LongListRow } from '../list/LongList';
import type { ActivityGroup } from './groups';
import type { TimedActivity } from './timed';

/** Heights in pixels: what is drawn over the rows must know where they are without asking the page. */
export const GROUP_HEIGHT = 28;
export const ROW_HEIGHT = 46;

export type TimelineRow = LongListRow &
  (
    | { readonly kind: 'group'; readonly group: ActivityGroup }
    | { readonly kind: 'activity'; readonly timed: TimedActivity; readonly group: string }
  );
export type ActivityRowData = Extract<TimelineRow, { readonly kind: 'activity' }>;

/** Each group's heading and its activities below it. */
export function timelineRows(groups: readonly ActivityGroup[]): readonly TimelineRow[] {
  return groups.flatMap((group): TimelineRow[] => [
    { key: group.key, estimate: GROUP_HEIGHT, isItem: false, kind: 'group', group },
    ...group.activities.map((timed): TimelineRow => ({
      key: `${group.key} ${timed.row}`,
      estimate: ROW_HEIGHT,
      isItem: true,
      kind: 'activity',
      timed,
      group: group.key,
    })),
  ]);
}

/** Where each row begins, by its key. */
export function rowTops(rows: readonly TimelineRow[]): ReadonlyMap<string, number> {
  let top = 0;
  return new Map(
    rows.map(({ key, estimate }) => {
      const at = top;
      top += estimate;
      return [key, at];
    }),
  );
}
