import type { Activity } from '../../../plan/activity';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { dependenciesOf } from '../dependencies';

/** No activity waits for itself, neither directly nor through others. */
export const rule: Rule = {
  id: 'progress/dependency-cycle',
  messages: { self: 'error', cycle: 'error' },
  reads: ['activities'],
  needs: [{ table: 'activities', columns: ['number'] }],
  sources: [{ section: '1.3', quote: 'overordnede rammer for framdrift i form av faser og milepæler' }],
  check({ plan }) {
    const activities = plan.activities ?? [];
    const { before } = dependenciesOf(activities);
    return ringsOf(activities, before).map((ring) => ({
      message: ring.length === 1 ? 'self' : 'cycle',
      places: ring.flatMap(({ dependsOn }) => placesOf([dependsOn.at])),
      values: {
        name: ring[0]?.name.value ?? '',
        count: ring.length,
        numbers: [...ring, ...ring.slice(0, 1)].map(({ number }) => number.value).join(' → '),
      },
    }));
  },
};

/**
 * Groups of activities that all wait for each other (Tarjan's strongly connected components, without recursion so that a long
 * chain cannot exhaust the stack), each in the order of the sheet.
 */
function ringsOf(
  activities: readonly Activity[],
  before: ReadonlyMap<Activity, readonly Activity[]>,
): readonly (readonly Activity[])[] {
  const index = new Map<Activity, number>();
  const low = new Map<Activity, number>();
  const open: Activity[] = [];
  const isOpen = new Set<Activity>();
  const rings: Activity[][] = [];
  const enter = (activity: Activity): void => {
    index.set(activity, index.size);
    low.set(activity, index.size - 1);
    open.push(activity);
    isOpen.add(activity);
  };
  for (const root of activities) {
    if (index.has(root)) continue;
    const path: { readonly activity: Activity; next: number }[] = [{ activity: root, next: 0 }];
    enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { activity } = step;
      const following = before.get(activity)?.[step.next++];
      const lowest = (other: number | undefined): void => {
        low.set(activity, Math.min(low.get(activity) ?? 0, other ?? Infinity));
      };
      if (following !== undefined) {
        if (!index.has(following)) {
          enter(following);
          path.push({ activity: following, next: 0 });
        } else if (isOpen.has(following)) lowest(index.get(following));
        continue;
      }
      path.pop();
      const parent = path.at(-1)?.activity;
      if (parent) low.set(parent, Math.min(low.get(parent) ?? 0, low.get(activity) ?? Infinity));
      if (low.get(activity) !== index.get(activity)) continue;
      const ring = open.splice(open.indexOf(activity));
      for (const each of ring) isOpen.delete(each);
      if (ring.length > 1 || before.get(activity)?.includes(activity)) rings.push(ring);
    }
  }
  const place = new Map(activities.map((activity, at) => [activity, at]));
  const at = (activity: Activity | undefined): number => (activity && place.get(activity)) ?? 0;
  return rings
    .map((ring) =>
      inWaitingOrder(
        [...ring].sort((a, b) => at(a) - at(b)),
        before,
      ),
    )
    .sort((a, b) => at(a[0]) - at(b[0]));
}

/** From the first of the sheet along what each waits for, so that the numbers read as the ring they are. */
function inWaitingOrder(
  ring: readonly Activity[],
  before: ReadonlyMap<Activity, readonly Activity[]>,
): readonly Activity[] {
  const rest = new Set(ring);
  const ordered: Activity[] = [];
  let [next] = ring;
  while (next !== undefined) {
    ordered.push(next);
    rest.delete(next);
    next = before.get(next)?.find((activity) => rest.has(activity));
  }
  return [...ordered, ...rest];
}
