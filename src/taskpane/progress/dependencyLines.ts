import { addDays } from '../../plan/calendarDay';
import type { Dependencies } from '../../rules/progress/dependencies';
import type { ActivityRowData, TimelineRow } from './rows';
import { ROW_HEIGHT } from './rows';
import { leftOf, type Scale } from './scale';

/** A line from the end of what comes first to the start of what waits for it. */
export interface DependencyLine {
  readonly key: string;
  /** The activity that is asked about waits, or is waited for. */
  readonly role: 'waits' | 'isWaitedFor';
  readonly from: Point;
  readonly to: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the top of a row to the middle of its bar. */
export const BAR_MIDDLE = ROW_HEIGHT - 12;

/** The lines of one activity: to what it waits for, and to what waits for it. Those without dates have none. */
export function dependencyLines(
  row: ActivityRowData,
  rows: readonly TimelineRow[],
  tops: ReadonlyMap<string, number>,
  scale: Scale,
  { before }: Dependencies,
): readonly DependencyLine[] {
  const { activity } = row.timed;
  const ofActivity = rows.filter((each): each is ActivityRowData => each.kind === 'activity');
  const line = (first: ActivityRowData, second: ActivityRowData, role: DependencyLine['role']): DependencyLine[] => {
    const [end, start] = [first.timed.days?.last, second.timed.days?.first];
    const [fromTop, toTop] = [tops.get(first.key), tops.get(second.key)];
    if (end === undefined || start === undefined || fromTop === undefined || toTop === undefined) return [];
    return [
      {
        key: `${first.key} > ${second.key}`,
        role,
        from: { x: within(scale, leftOf(scale, addDays(end, 1))), y: fromTop + BAR_MIDDLE },
        to: { x: within(scale, leftOf(scale, start)), y: toTop + BAR_MIDDLE },
      },
    ];
  };
  const nearest = (wanted: (each: ActivityRowData) => boolean): readonly ActivityRowData[] =>
    onceEach(ofActivity.filter(wanted), row.group);
  return [
    ...nearest(({ timed }) => before.get(activity)?.includes(timed.activity) ?? false).flatMap((each) =>
      line(each, row, 'waits'),
    ),
    ...nearest(({ timed }) => before.get(timed.activity)?.includes(activity) ?? false).flatMap((each) =>
      line(row, each, 'isWaitedFor'),
    ),
  ];
}

/** An activity that stands under several regions is pointed to once: in the same group where it is there. */
function onceEach(rows: readonly ActivityRowData[], group: string): readonly ActivityRowData[] {
  const chosen = new Map<number, ActivityRowData>();
  for (const row of rows) {
    if (!chosen.has(row.timed.row) || row.group === group) chosen.set(row.timed.row, row);
  }
  return [...chosen.values()];
}

const within = ({ width }: Scale, x: number): number => Math.max(0, Math.min(width, x));
