import { fundingScenarios, type Budget, type BudgetLine, type PerScenario } from '../../plan/budget';
import { kroner, minusKroner, sumKroner, type Kroner } from '../../plan/kroner';
import { amountOf } from '../../rules/budget/lines';
import { fractionOf, leastOwnFunding } from '../../rules/budget/own-funding-share/minimumShare';
import { settingsOf } from '../../rules/settings';
import type { PlanReading } from '../../sheets/planReading';
import { marginOf, type ShareMargin } from '../../rules/budget/summary';

/** What a grant of an amount that nobody has decided would mean, by the plan as it stands. */
export type WhatIf =
  | { readonly state: 'unread'; readonly count: number }
  | { readonly state: 'noLines' }
  | {
      readonly state: 'known';
      readonly own: OwnFundingNeeded;
      /** Everything the grant is to pay in the full application. */
      readonly full: Kroner;
      /** The grant less `full`: below zero, something is missing. */
      readonly rest: Kroner;
      readonly whole: readonly WhatIfLine[];
      readonly short: readonly WhatIfLine[];
    };

export interface OwnFundingNeeded {
  readonly minimum: number;
  /** `null` when no own funding is enough. */
  readonly least: Kroner | null;
  readonly otherFunding: Kroner;
  /** What each scenario plans, held against this grant; `null` where it plans none. */
  readonly planned: PerScenario<PlannedOwnFunding | null>;
}

export interface PlannedOwnFunding {
  readonly own: Kroner;
  readonly margin: ShareMargin | null;
}

export interface WhatIfLine {
  readonly line: BudgetLine;
  readonly full: Kroner;
  readonly covered: Kroner;
}

/**
 * The lines on the grant are covered in the order of the sheet: first what they have in the confirmed scenario (or in the full one,
 * where that is less), then the rest of the full one. The assumption is the reader's to judge, and is said beside the result.
 */
export function whatIf(reading: PlanReading, budget: Budget, grant: Kroner): WhatIf {
  const asked = budget.lines.filter(({ financing }) => financing.value === 'grant');
  const amounts = asked.map((line) => ({
    line,
    confirmed: line.amounts.confirmed ? amountOf(reading, line, 'confirmed') : kroner(0),
    full: amountOf(reading, line, 'fullApplication'),
  }));
  const unread = amounts.filter(({ confirmed, full }) => confirmed === null || full === null).length;
  if (unread > 0 && asked.some(({ amounts: { fullApplication } }) => fullApplication)) {
    return { state: 'unread', count: unread };
  }
  const lines = amounts.flatMap(({ line, confirmed, full }) =>
    full !== null && full > 0 ? [{ line, full, first: kroner(Math.min(full, Math.max(0, confirmed ?? 0))) }] : [],
  );
  if (lines.length === 0) return { state: 'noLines' };
  const covered = cover(lines, grant);
  const full = sumKroner(lines.map((each) => each.full));
  return {
    state: 'known',
    own: ownFundingNeeded(reading, budget, grant),
    full,
    rest: minusKroner(grant, full),
    whole: covered.filter((each) => each.covered === each.full),
    short: covered.filter((each) => each.covered < each.full),
  };
}

interface LineToCover {
  readonly line: BudgetLine;
  readonly full: Kroner;
  readonly first: Kroner;
}

function cover(lines: readonly LineToCover[], grant: Kroner): readonly WhatIfLine[] {
  let left = grant;
  const take = (wanted: Kroner): Kroner => {
    const taken = kroner(Math.min(wanted, Math.max(0, left)));
    left = minusKroner(left, taken);
    return taken;
  };
  const first = lines.map((line) => take(line.first));
  return lines.map(({ line, full }, index) => {
    const before = first[index] ?? kroner(0);
    return { line, full, covered: sumKroner([before, take(minusKroner(full, before))]) };
  });
}

function ownFundingNeeded(reading: PlanReading, budget: Budget, grant: Kroner): OwnFundingNeeded {
  const { fullApplication, confirmed } = budget.financing;
  const stated = fullApplication?.minimumOwnShare.value ?? confirmed?.minimumOwnShare.value;
  const minimum = stated ?? settingsOf(reading.plan).ownFundingMinimumShare;
  const otherFunding = fullApplication?.other.value ?? kroner(0);
  const rest = sumKroner([grant, otherFunding]);
  const least = minimum >= 0 && minimum <= 1 ? leastOwnFunding(rest, fractionOf(minimum)) : null;
  const [inConfirmed, inFull] = fundingScenarios.map((scenario): PlannedOwnFunding | null => {
    const own = budget.financing[scenario]?.ownFunding.value ?? null;
    return own === null ? null : { own, margin: marginOf(own, sumKroner([own, rest]), minimum) };
  });
  const planned = { confirmed: inConfirmed ?? null, fullApplication: inFull ?? null };
  return { minimum, least, otherFunding, planned };
}

/** An amount to begin with: midway between the grants of the two scenarios. */
export function amountBetween(budget: Budget): Kroner | null {
  const { confirmed, fullApplication } = budget.financing;
  const [first, last] = [confirmed?.grant.value ?? null, fullApplication?.grant.value ?? null];
  if (first === null || last === null) return null;
  return kroner(Math.round((first + last) / 2));
}
