import type { Activity } from '../../../plan/activity';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { dependenciesOf, numberKey } from '../dependencies';
import { titleOf } from '../schedule';

/** What activities wait for is there, and each number means one activity. */
export const rule: Rule = {
  id: 'progress/dependency-known',
  messages: { unknown: 'warning', duplicateNumber: 'warning' },
  reads: ['activities'],
  needs: [{ table: 'activities', columns: ['number'] }],
  sources: [{ section: '1.3', quote: 'overordnede rammer for framdrift i form av faser og milepæler' }],
  check({ plan }) {
    const activities = plan.activities ?? [];
    const { byNumber } = dependenciesOf(activities);
    return [...duplicates(activities, byNumber), ...activities.flatMap((activity) => unknown(activity, byNumber))];
  },
};

function unknown(activity: Activity, byNumber: ReadonlyMap<string, Activity>): ReportedFinding[] {
  const numbers = activity.dependsOn.value.filter((number) => !byNumber.has(numberKey(number)));
  if (numbers.length === 0) return [];
  const values = { name: titleOf(activity), count: numbers.length, numbers: { list: numbers } };
  return [{ message: 'unknown', places: placesOf([activity.dependsOn.at]), values }];
}

function duplicates(activities: readonly Activity[], byNumber: ReadonlyMap<string, Activity>): ReportedFinding[] {
  return activities.flatMap((activity) => {
    const key = numberKey(activity.number.value);
    const first = byNumber.get(key);
    if (!first || first === activity) return [];
    return [
      {
        message: 'duplicateNumber',
        places: placesOf([activity.number.at]).concat(placesOf([first.number.at])),
        values: { number: activity.number.value, name: activity.name.value, first: first.name.value },
      },
    ];
  });
}
