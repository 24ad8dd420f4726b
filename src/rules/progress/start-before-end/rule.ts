import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { dayFix } from '../dayFix';
import { titleOf } from '../schedule';

const id = 'progress/start-before-end';

/** No activity ends before it starts. */
export const rule: Rule = {
  id,
  messages: { endsBeforeStart: 'error' },
  reads: ['activities'],
  sources: [
    {
      section: '8',
      quote: 'Arbeidet i den nyetablerte regionale arbeidsgruppen er planlagt startet 4.september 2018.',
    },
  ],
  check(reading) {
    return (reading.plan.activities ?? []).flatMap((activity) => {
      const { start, end } = activity;
      if (start.value === null || end.value === null || start.value <= end.value) return [];
      const values = { name: titleOf(activity), start: { day: start.value }, end: { day: end.value } };
      const swap = dayFix(id, 'swap', values, reading, [
        { at: start.at, day: end.value },
        { at: end.at, day: start.value },
      ]);
      return [
        {
          message: 'endsBeforeStart',
          places: placesOf([end.at]).concat(placesOf([start.at])),
          values,
          fixes: swap && start.at.column !== end.at.column ? [swap] : [],
        },
      ];
    });
  },
};
