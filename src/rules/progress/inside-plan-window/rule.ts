import type { CellRef } from '../../../plan/place';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { titleOf } from '../schedule';

/** The activities lie within the time that the plan is for. */
export const rule: Rule = {
  id: 'progress/inside-plan-window',
  messages: { before: 'warning', after: 'warning' },
  reads: ['activities', 'settings'],
  sources: [
    { section: '8', quote: 'det arbeidet som skal skje i perioden frem til 1.april 2019' },
    { section: '9', quote: '01.09.18 - 31.12.18' },
  ],
  check({ plan }, { planStart, planEnd }) {
    return (plan.activities ?? []).flatMap((activity): ReportedFinding[] => {
      const { start, end } = activity;
      const report = (message: string, at: CellRef, day: string, limit: string): ReportedFinding[] => [
        { message, places: placesOf([at]), values: { name: titleOf(activity), day: { day }, limit: { day: limit } } },
      ];
      const first = start.value === null ? end : start;
      const last = end.value === null ? start : end;
      if (planStart !== null && first.value !== null && first.value < planStart) {
        return report('before', first.at, first.value, planStart);
      }
      if (planEnd !== null && last.value !== null && last.value > planEnd) {
        // An activity that lies after the plan as a whole is outside from its first day.
        const isWhole = first.value !== null && first.value > planEnd;
        return report('after', isWhole ? first.at : last.at, (isWhole ? first.value : null) ?? last.value, planEnd);
      }
      return [];
    });
  },
};
