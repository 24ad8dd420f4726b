import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { titleOf } from '../lines';

/** Section 9: some lines have the year as their period. The project begins later, so the money is hardly for the whole of it. */
export const rule: Rule = {
  id: 'budget/year-only-period',
  messages: { wholeYear: 'info', beforeProject: 'info' },
  reads: ['budget', 'settings'],
  needs: [{ table: 'budget', columns: ['start', 'end'] }],
  sources: [
    { section: '9', quote: 'Samarbeidsråd 2018 50.000 50.000' },
    { section: '9', quote: 'Delprosjektleder 01.09.18 - 31.12.18' },
  ],
  check({ plan }, { grantYear, planStart }) {
    if (planStart === null) return [];
    const [first, last] = [`${grantYear}-01-01`, `${grantYear}-12-31`];
    return (plan.budget?.lines ?? []).flatMap((line): readonly ReportedFinding[] => {
      const { start, end } = line.period.value ?? { start: null, end: null };
      // What lies outside the year, or ends before it begins, is the matter of `budget/period`.
      if (start === null || start >= planStart || start < first) return [];
      if (end !== null && (end > last || end < start)) return [];
      const isWholeYear = start === first && end === last;
      return [
        {
          message: isWholeYear ? 'wholeYear' : 'beforeProject',
          places: placesOf([line.periodEnds.start ?? line.period.at]),
          values: {
            activity: titleOf(line),
            year: String(grantYear),
            start: { day: start },
            projectStart: { day: planStart },
          },
        },
      ];
    });
  },
};
