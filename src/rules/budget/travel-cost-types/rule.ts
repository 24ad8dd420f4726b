import type { BudgetLine, CostType } from '../../../plan/budget';
import { costTypeChoices } from '../../../sheets/declarations/choices';
import type { PlanReading } from '../../../sheets/planReading';
import { isUnreadable } from '../../cellNotes';
import type { Fix } from '../../finding';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { bothAmounts, grantLines, titleOf } from '../lines';
import { choiceFix } from '../lineFix';
import { costTypeOf, purposeOf, purposesNamed } from '../purposes';

const id = 'budget/travel-cost-types';
const travelTypes = ['travel', 'accommodation', 'delivery'] as const satisfies readonly CostType[];
const expected: ReadonlySet<CostType | null> = new Set(travelTypes);
/** What people are paid is the matter of `budget/participant-wages`. */
const wages: ReadonlySet<CostType | null> = new Set(['wages', 'inKind']);

/** Section 9: on the lines for the cooperation council and involvement the grant goes to travel, accommodation and delivery. */
export const rule: Rule = {
  id,
  messages: { otherType: 'warning', missing: 'info' },
  reads: ['budget', 'workbook'],
  sources: [
    {
      section: '9',
      quote:
        'For områdene Samarbeidsråd og fag/involvering foreslås det at midlene benyttes til reiser/opphold/gjennomføring',
    },
  ],
  check(reading, { travelOnlyPurposes }) {
    const purposes = purposesNamed(travelOnlyPurposes);
    return grantLines(reading).flatMap((line): readonly ReportedFinding[] => {
      const purpose = purposeOf(line);
      if (purpose === null || !purposes.has(purpose)) return [];
      const costType = costTypeOf(line);
      if (expected.has(costType) || wages.has(costType)) return [];
      // A table without the column says nothing about cost types, and asks for none.
      const hasColumn = reading.tables.budget?.columns['costType'] !== undefined;
      if (costType === null && (!hasColumn || isUnreadable(reading, line.costType.at))) return [];
      return [
        {
          message: costType === null ? 'missing' : 'otherType',
          places: placesOf([line.costType.at]),
          values: {
            activity: titleOf(line),
            purpose,
            ...bothAmounts(line),
            ...(costType === null ? {} : { costType }),
          },
          fixes: choices(reading, line),
        },
      ];
    });
  },
};

/** Which of the three it is, only the person knows. */
function choices(reading: PlanReading, { activity }: BudgetLine): readonly Fix[] {
  return travelTypes.flatMap(
    (costType) =>
      choiceFix(id, 'choose', { costType }, reading, activity.at.row, 'costType', costTypeChoices[costType]) ?? [],
  );
}
