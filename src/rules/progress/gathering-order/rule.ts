import type { Activity } from '../../../plan/activity';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { gatheringsOf } from '../gatherings';
import { daysOf, titleOf } from '../schedule';

/** The regional group starts first, then comes the kick-off for the local groups, then the gatherings in the regions. */
export const rule: Rule = {
  id: 'progress/gathering-order',
  messages: { tooEarly: 'info' },
  reads: ['activities', 'settings'],
  needs: [{ table: 'activities', columns: ['name', 'kind', 'start'] }],
  sources: [{ section: '8', quote: 'Det gjennomføres nye kick-off-samlinger i februar 2019' }],
  check({ plan }, settings) {
    const { regionalStart, kickoff, local } = gatheringsOf(plan, settings);
    const steps = [regionalStart ? [regionalStart] : [], kickoff, local].filter((step) => step.length > 0);
    return steps.slice(1).flatMap((later, index) => outOfOrder(steps[index] ?? [], later));
  },
};

/** What of the later step begins before the earlier step has begun. */
function outOfOrder(earlier: readonly Activity[], later: readonly Activity[]): ReportedFinding[] {
  const [first] = [...earlier].sort((a, b) => startOf(a).localeCompare(startOf(b)));
  if (!first) return [];
  return later
    .filter((activity) => startOf(activity) < startOf(first))
    .map((activity) => ({
      message: 'tooEarly',
      places: placesOf([activity.start.at]).concat(placesOf([first.start.at])),
      values: {
        name: titleOf(activity),
        day: { day: startOf(activity) },
        earlier: titleOf(first),
        earlierDay: { day: startOf(first) },
      },
    }));
}

const startOf = (activity: Activity): string => daysOf(activity)?.first ?? '';
