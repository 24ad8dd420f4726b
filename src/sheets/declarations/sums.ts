import type { FundingScenario, StatedSumKind } from '../../plan/budget';
import type { Localized } from '../../text/language';

/** A row of sums above the cost plan. Each sum has a workbook name, so that it is found wherever it is moved. */
export interface SumDeclaration {
  readonly kind: StatedSumKind;
  readonly label: Localized;
  readonly names: Readonly<Record<FundingScenario, string>>;
}

const named = (stem: string): Record<FundingScenario, string> => ({
  confirmed: `${stem}Bekreftet`,
  fullApplication: `${stem}HeleSoknaden`,
});

export const sumRows: readonly SumDeclaration[] = [
  {
    kind: 'costs',
    label: { nb: 'Sum kostnader', nn: 'Sum kostnader', en: 'Total costs' },
    names: named('SumKostnader'),
  },
  {
    kind: 'grantLines',
    label: { nb: 'Av dette dekket av tilskudd', nn: 'Av dette dekt av tilskot', en: 'Of this covered by the grant' },
    names: named('SumTilskuddslinjer'),
  },
  {
    kind: 'ownFundingLines',
    label: {
      nb: 'Av dette dekket av egenfinansiering',
      nn: 'Av dette dekt av eigenfinansiering',
      en: 'Of this covered by own funding',
    },
    names: named('SumEgenfinansierteLinjer'),
  },
  {
    kind: 'financing',
    label: { nb: 'Sum finansiering', nn: 'Sum finansiering', en: 'Total funding' },
    names: named('SumFinansiering'),
  },
  {
    kind: 'costsLessFinancing',
    label: {
      nb: 'Kostnader minus finansiering (skal være 0)',
      nn: 'Kostnader minus finansiering (skal vere 0)',
      en: 'Costs less funding (must be 0)',
    },
    names: named('KostnaderMinusFinansiering'),
  },
];
