/**
 * The budget of «Plan for involvering av opsjonskommuner», version 1.0, 26.06.18, section 9 (Trondheim kommune / Helseplattformen,
 * a public document). Amounts in kroner. Cost type and purpose are our reading of the plan's text; the plan's table has neither.
 */
import type { BudgetPurpose, CostType, FinancingSource, PerScenario, ScenarioStatus } from '../budget';

export interface PlanBudgetLine {
  readonly activity: string;
  readonly amounts: PerScenario<number>;
  readonly financing: FinancingSource;
  readonly costType: CostType;
  readonly purpose: BudgetPurpose;
  readonly recipient: string;
  /** ISO days. */
  readonly start: string;
  readonly end: string;
  readonly comment: string;
}

export interface PlanFinancing {
  readonly status: ScenarioStatus;
  readonly grant: number;
  readonly ownFunding: number;
  readonly other: number;
  readonly minimumOwnShare: number;
  readonly comment: string;
}

export const planBudgetLines: readonly PlanBudgetLine[] = [
  {
    activity: 'Prosjektleder opsjonsaktører (⅓)',
    amounts: { confirmed: 250_000, fullApplication: 250_000 },
    financing: 'grant',
    costType: 'wages',
    purpose: 'projectManagement',
    recipient: 'Trøndelag',
    start: '2018-09-01',
    end: '2018-12-31',
    comment: '',
  },
  {
    activity: 'Delprosjektleder',
    amounts: { confirmed: 350_000, fullApplication: 350_000 },
    financing: 'grant',
    costType: 'wages',
    purpose: 'projectManagement',
    recipient: 'Trøndelag',
    start: '2018-09-01',
    end: '2018-12-31',
    comment: '',
  },
  {
    activity: 'Samarbeidsråd',
    amounts: { confirmed: 50_000, fullApplication: 50_000 },
    financing: 'grant',
    costType: 'travel',
    purpose: 'cooperationCouncil',
    recipient: 'Trøndelag',
    start: '2018-01-01',
    end: '2018-12-31',
    comment: '',
  },
  {
    activity: 'Fag/involvering',
    amounts: { confirmed: 500_000, fullApplication: 1_250_000 },
    financing: 'grant',
    costType: 'delivery',
    purpose: 'involvement',
    recipient: 'Trøndelag',
    start: '2018-01-01',
    end: '2018-12-31',
    comment: '',
  },
  {
    activity: 'Diverse',
    amounts: { confirmed: 50_000, fullApplication: 100_000 },
    financing: 'grant',
    costType: 'miscellaneous',
    purpose: 'miscellaneous',
    recipient: 'Trøndelag',
    start: '2018-01-01',
    end: '2018-12-31',
    comment: '',
  },
  {
    activity: 'Egeninnsats: lønn til de involverte',
    amounts: { confirmed: 1_200_000, fullApplication: 2_000_000 },
    financing: 'ownFunding',
    costType: 'inKind',
    purpose: 'involvement',
    recipient: '',
    start: '2018-01-01',
    end: '2018-12-31',
    comment: 'Planen kap. 9: lønnskostnadene «dekkes av egen organisasjon og regnes som egenfinansiering».',
  },
];

/** Minimum own share: published by the county governors of Nord-Trøndelag (2016) and Møre og Romsdal (2020) for the same kind of grant. */
export const planFinancing: PerScenario<PlanFinancing> = {
  confirmed: {
    status: 'confirmed',
    grant: 1_200_000,
    ownFunding: 1_200_000,
    other: 0,
    minimumOwnShare: 0.5,
    comment: 'Planen kap. 9: «bekreftet tildelt 1,2 mill.»',
  },
  fullApplication: {
    status: 'signalled',
    grant: 2_000_000,
    ownFunding: 2_000_000,
    other: 0,
    minimumOwnShare: 0.5,
    comment: 'Planen kap. 9: «søkt samlet 2,0 mill.» Avklaring ventes i september 2018.',
  },
};
