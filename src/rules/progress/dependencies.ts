import type { Activity } from '../../plan/activity';
import { foldLine } from '../../plan/values/normalise';

/** The progress plan as a graph: which activity waits for which. */
export interface Dependencies {
  /** Activities by number; only the first where a number stands twice. */
  readonly byNumber: ReadonlyMap<string, Activity>;
  /** What each activity waits for, as far as the numbers are known. */
  readonly before: ReadonlyMap<Activity, readonly Activity[]>;
}

/** «1», «1.» and « 1 » are one number. */
export const numberKey = (number: string): string => foldLine(number).replace(/\.$/u, '');

export function dependenciesOf(activities: readonly Activity[]): Dependencies {
  const byNumber = new Map<string, Activity>();
  for (const activity of activities) {
    const key = numberKey(activity.number.value);
    if (key !== '' && !byNumber.has(key)) byNumber.set(key, activity);
  }
  const before = new Map(
    activities.map((activity) => [
      activity,
      activity.dependsOn.value.flatMap((number) => byNumber.get(numberKey(number)) ?? []),
    ]),
  );
  return { byNumber, before };
}
