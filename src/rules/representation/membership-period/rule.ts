import type { Membership } from '../../../plan/membership';
import type { PlanReading } from '../../../sheets/planReading';
import type { Fix } from '../../finding';
import { organisationOf } from '../../organisation';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { fixOf, tableCellEdit } from '../markFix';
import { seatLabel } from '../names';

const id = 'representation/membership-period';

/**
 * A seat begins before it ends. One that is over before the plan's work begins, or begins when it is over, is told of; one that
 * only reaches beyond is as it should be, for members are chosen before the start and may stay on.
 */
export const rule: Rule = {
  id,
  messages: { endsBeforeStart: 'error', overBeforePlan: 'info', afterPlan: 'info' },
  reads: ['memberships', 'municipalities', 'settings'],
  sources: [{ section: '8', quote: 'det arbeidet som skal skje i perioden frem til 1.april 2019.' }],
  check(reading, { planStart, planEnd }) {
    const organisation = organisationOf(reading.plan);
    return (reading.plan.memberships ?? []).flatMap((seat): readonly ReportedFinding[] => {
      const { start, end } = seat;
      if (start.value === null && end.value === null) return [];
      if (start.value !== null && end.value !== null && start.value > end.value) {
        const values = {
          person: seatLabel(organisation, seat),
          start: { day: start.value },
          end: { day: end.value },
        };
        const places = [...placesOf([start.at]), ...placesOf([end.at])];
        return [{ message: 'endsBeforeStart', places, values, fixes: swap(reading, seat) }];
      }
      if (end.value !== null && planStart !== null && end.value < planStart) {
        const values = {
          person: seatLabel(organisation, seat),
          end: { day: end.value },
          planStart: { day: planStart },
        };
        return [{ message: 'overBeforePlan', places: placesOf([end.at]), values }];
      }
      if (start.value !== null && planEnd !== null && start.value > planEnd) {
        const values = {
          person: seatLabel(organisation, seat),
          start: { day: start.value },
          planEnd: { day: planEnd },
        };
        return [{ message: 'afterPlan', places: placesOf([start.at]), values }];
      }
      return [];
    });
  },
};

/** The two cells change contents, as they stand. */
function swap({ tables: { memberships: facts } }: PlanReading, { start, end }: Membership): readonly Fix[] {
  if (!facts || start.at.column === end.at.column) return [];
  const row = facts.contentOf(start.at.row);
  const [first, last] = [row[start.at.column - facts.area.column], row[end.at.column - facts.area.column]];
  if (first === undefined || last === undefined) return [];
  const edits = [tableCellEdit(facts, start.at, last), tableCellEdit(facts, end.at, first)].flatMap(
    (edit) => edit ?? [],
  );
  return edits.length === 2 ? fixOf(id, 'swap', {}, edits) : [];
}
