import type {
  Budget,
  BudgetLine,
  FinancingSource,
  FundingScenario,
  MaybeLocated,
  PerScenario,
} from '../../plan/budget';
import { kroner, minusKroner, type Kroner } from '../../plan/kroner';
import { isUnreadable, noteAt } from '../cellNotes';
import { financingOf, grantOf } from './financing';
import { sumLines, type LineSum } from './lineSums';
import { compareShare, fractionOf, leastOwnFunding } from './own-funding-share/minimumShare';
import { settingsOf, type RuleSettings } from '../settings';
import type { PlanReading } from '../../sheets/planReading';

/** One amount of the financing plan: known, empty, or there but not read. */
export type Amount =
  | { readonly state: 'known'; readonly amount: Kroner; readonly isFromSettings: boolean }
  | { readonly state: 'empty' }
  | { readonly state: 'unread'; readonly raw: string };

export type ShareMargin = { readonly kind: 'none' } | { readonly kind: 'margin' | 'short'; readonly amount: Kroner };

export interface OwnShare {
  readonly share: number;
  readonly minimum: number;
  /** `null` where no own funding would do. */
  readonly margin: ShareMargin | null;
}

/** A scenario as the budget view shows it. A total is `null` when a part of it could not be read: it is never guessed. */
export interface ScenarioSummary {
  readonly scenario: FundingScenario;
  readonly grant: Amount;
  readonly ownFunding: Amount;
  readonly other: Amount;
  readonly totalFinancing: Kroner | null;
  readonly costs: LineSum | null;
  /** Financing less costs: below zero, something is missing. */
  readonly difference: Kroner | null;
  readonly ownShare: OwnShare | null;
  readonly grantLines: LineSum | null;
  /** The cost plan by what is to pay for it; `open` are lines that do not say. */
  readonly costsBy: Readonly<Record<CostSource, LineSum | null>>;
}

export const costSources = ['grant', 'ownFunding', 'other', 'open'] as const satisfies readonly (
  FinancingSource | 'open'
)[];
export type CostSource = (typeof costSources)[number];

export const sourceOf = ({ financing }: BudgetLine): CostSource => financing.value ?? 'open';

export type Summaries = PerScenario<ScenarioSummary | null>;

export function summariesOf(reading: PlanReading, budget: Budget): Summaries {
  const settings = settingsOf(reading.plan);
  return {
    confirmed: summarise(reading, budget, 'confirmed', settings),
    fullApplication: summarise(reading, budget, 'fullApplication', settings),
  };
}

/** `null` where the workbook has neither financing nor amounts for the scenario. */
export function summarise(
  reading: PlanReading,
  budget: Budget,
  scenario: FundingScenario,
  settings: RuleSettings,
): ScenarioSummary | null {
  const financing = budget.financing[scenario];
  const costs = sumLines(reading, budget, scenario);
  if (!financing && !costs) return null;
  const parts = financingOf(reading, budget, scenario, settings);
  const linesOf = (source: CostSource): LineSum | null =>
    sumLines(reading, budget, scenario, (line) => sourceOf(line) === source);
  const costsBy = {
    grant: linesOf('grant'),
    ownFunding: linesOf('ownFunding'),
    other: linesOf('other'),
    open: linesOf('open'),
  };
  const totalFinancing = parts?.total ?? null;
  const isSure = totalFinancing !== null && costs !== null && costs.unreadable.length === 0;
  return {
    scenario,
    grant: amountOf(reading, grantOf(budget, scenario, settings)),
    ownFunding: amountOf(reading, financing?.ownFunding),
    other: amountOf(reading, financing?.other),
    totalFinancing,
    costs,
    difference: isSure ? minusKroner(totalFinancing, costs.sum) : null,
    ownShare: ownShareOf(reading, budget, scenario, totalFinancing, settings),
    grantLines: costsBy.grant,
    costsBy,
  };
}

function amountOf(reading: PlanReading, part: MaybeLocated<Kroner | null> | undefined): Amount {
  if (!part) return { state: 'empty' };
  if (part.value !== null) return { state: 'known', amount: part.value, isFromSettings: part.at === null };
  const raw = part.at && isUnreadable(reading, part.at) ? noteAt(reading, part.at)?.raw : undefined;
  return raw === undefined ? { state: 'empty' } : { state: 'unread', raw: String(raw) };
}

function ownShareOf(
  reading: PlanReading,
  budget: Budget,
  scenario: FundingScenario,
  total: Kroner | null,
  settings: RuleSettings,
): OwnShare | null {
  const financing = budget.financing[scenario];
  if (!financing || total === null || total <= 0) return null;
  const { ownFunding, minimumOwnShare } = financing;
  if (minimumOwnShare.value === null && isUnreadable(reading, minimumOwnShare.at)) return null;
  const own = ownFunding.value ?? kroner(0);
  const minimum = minimumOwnShare.value ?? settings.ownFundingMinimumShare;
  return { share: own / total, minimum, margin: marginOf(own, total, minimum) };
}

/** How far own funding is from the least that the minimum share asks for. */
export function marginOf(own: Kroner, total: Kroner, minimum: number): ShareMargin | null {
  if (minimum < 0 || minimum > 1) return null;
  const fraction = fractionOf(minimum);
  if (compareShare(own, total, fraction) === 0) return { kind: 'none' };
  const least = leastOwnFunding(minusKroner(total, own), fraction);
  if (least === null) return null;
  return own > least
    ? { kind: 'margin', amount: minusKroner(own, least) }
    : { kind: 'short', amount: minusKroner(least, own) };
}
