import type { BudgetLine } from '../../../plan/budget';
import { financingChoices } from '../../../sheets/declarations/choices';
import type { PlanReading } from '../../../sheets/planReading';
import type { Fix } from '../../finding';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { bothAmounts, isBudgeted, titleOf } from '../lines';
import { choiceFix } from '../lineFix';
import { costTypeOf, purposeOf, purposesNamed } from '../purposes';

const id = 'budget/participant-wages';

/** Section 9: those who are involved are paid by their own organisation, and what that costs is own funding. */
export const rule: Rule = {
  id,
  messages: { wages: 'warning', ownHours: 'warning' },
  reads: ['budget', 'workbook'],
  sources: [
    {
      section: '9',
      quote: 'at de involvertes lønnskostnader dekkes av egen organisasjon og regnes som egenfinansiering.',
    },
  ],
  check(reading, { travelOnlyPurposes }) {
    const purposes = purposesNamed(travelOnlyPurposes);
    return (reading.plan.budget?.lines ?? []).flatMap((line): readonly ReportedFinding[] => {
      const { financing, costType: cell } = line;
      if (financing.value === null || financing.value === 'ownFunding' || !isBudgeted(reading, line)) return [];
      const costType = costTypeOf(line);
      const purpose = purposeOf(line);
      const isParticipants = costType === 'wages' && purpose !== null && purposes.has(purpose);
      if (!isParticipants && costType !== 'inKind') return [];
      return [
        {
          message: isParticipants ? 'wages' : 'ownHours',
          places: placesOf([cell.value === null ? line.activity.at : cell.at]),
          values: {
            activity: titleOf(line),
            financing: financing.value,
            ...(isParticipants ? { purpose } : {}),
            ...bothAmounts(line),
          },
          fixes: countAsOwnFunding(reading, line),
        },
      ];
    });
  },
};

function countAsOwnFunding(reading: PlanReading, { activity }: BudgetLine): readonly Fix[] {
  const { row } = activity.at;
  const fix = choiceFix(id, 'countAsOwnFunding', {}, reading, row, 'financing', financingChoices.ownFunding);
  return fix ? [fix] : [];
}
