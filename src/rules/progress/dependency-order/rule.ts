import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { dependenciesOf } from '../dependencies';
import { daysOf, titleOf } from '../schedule';

/** No activity starts before what it waits for has ended. */
export const rule: Rule = {
  id: 'progress/dependency-order',
  messages: { startsTooEarly: 'warning' },
  reads: ['activities'],
  needs: [{ table: 'activities', columns: ['number', 'start'] }],
  sources: [{ section: '1.3', quote: 'overordnede rammer for framdrift i form av faser og milepæler' }],
  check({ plan }) {
    const activities = plan.activities ?? [];
    const { before } = dependenciesOf(activities);
    return activities.flatMap((activity) => {
      const days = daysOf(activity);
      if (days === null) return [];
      return (before.get(activity) ?? []).flatMap((earlier) => {
        const ended = daysOf(earlier);
        // An activity that is called off keeps nobody waiting.
        if (earlier === activity || ended === null || earlier.status.value === 'cancelled' || days.first >= ended.last)
          return [];
        const startCell = activity.start.value === null ? activity.end : activity.start;
        const endCell = earlier.end.value === null ? earlier.start : earlier.end;
        return [
          {
            message: 'startsTooEarly',
            places: placesOf([startCell.at]).concat(placesOf([endCell.at])),
            values: {
              name: titleOf(activity),
              start: { day: days.first },
              earlier: titleOf(earlier),
              end: { day: ended.last },
            },
          },
        ];
      });
    });
  },
};
