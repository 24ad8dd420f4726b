import type { Activity } from '../../../plan/activity';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';

/** More names than these make no sentence. */
const SHOWN = 3;

/** Section 9: the grant is for one year, and the plan goes on after it. What happens then has no money in this budget. */
export const rule: Rule = {
  id: 'budget/activity-after-grant-year',
  messages: { afterYear: 'warning' },
  reads: ['budget', 'activities'],
  needs: [{ table: 'activities', columns: ['kind'] }],
  sources: [
    { section: '9', quote: 'Skjønnsmidler for HP for 2018 er søkt av Trondheim kommune' },
    {
      section: '8',
      quote:
        'Det gjennomføres nye kick-off-samlinger i februar 2019, der regionene inviterer Trondheim kommune og Helseplattformen.',
    },
  ],
  check({ plan: { budget, activities } }, { grantYear }) {
    if (!budget || budget.lines.length === 0 || !activities) return [];
    const last = `${grantYear}-12-31`;
    const after = activities.filter((activity) => costs(activity) && (lastDayOf(activity)?.value ?? '') > last);
    if (after.length === 0) return [];
    const names = [...new Set(after.map(({ name }) => name.value))].sort();
    return [
      {
        message: 'afterYear',
        // An activity that goes on into the next year is there from its last day, one of the next year from its first.
        places: placesOf(
          after.map(({ start, end }) => (start.value !== null && start.value > last ? start.at : end.at)),
        ),
        values: {
          count: after.length,
          year: String(grantYear),
          names: { list: names.slice(0, SHOWN) },
          rest: Math.max(0, names.length - SHOWN),
        },
      },
    ];
  },
};

/** A milestone is a day, and what is cancelled costs nothing. */
function costs({ kind, status, name }: Activity): boolean {
  return kind.value !== 'milestone' && status.value !== 'cancelled' && name.value !== '';
}

function lastDayOf({ start, end }: Activity): Activity['end'] | null {
  if (end.value !== null) return end;
  return start.value === null ? null : start;
}
