import { fundingScenarios } from '../../../plan/budget';
import type { PlanReading } from '../../../sheets/planReading';
import { placesOf } from '../../places';
import type { ReportedFinding } from '../../rule';
import { amountOf } from '../lines';
import type { Distribution } from './distributions';

/** How unlike the parts are, told once for an activity: in the first scenario where they differ. Counties are no recipients of one kind. */
export function spread(reading: PlanReading, { activity, parts }: Distribution): readonly ReportedFinding[] {
  const kinds = new Set(parts.map(({ kind }) => kind));
  if (kinds.size > 1 || kinds.has('county')) return [];
  for (const scenario of fundingScenarios) {
    const amounts = parts.flatMap(({ line, recipient }) => {
      const amount = amountOf(reading, line, scenario);
      return amount === null ? [] : [{ amount, recipient, at: line.amounts[scenario]?.at ?? line.activity.at }];
    });
    if (amounts.length < parts.length) continue;
    amounts.sort((a, b) => a.amount - b.amount || (a.recipient < b.recipient ? -1 : 1));
    const [least, most] = [amounts[0], amounts.at(-1)];
    if (!least || !most || least.amount === most.amount) continue;
    return [
      {
        message: 'unequal',
        places: placesOf(amounts.map(({ at }) => at)),
        values: {
          activity,
          scenario,
          count: parts.length,
          least: { kroner: least.amount },
          leastTo: least.recipient,
          most: { kroner: most.amount },
          mostTo: most.recipient,
        },
      },
    ];
  }
  return [];
}
