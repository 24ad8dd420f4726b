import type { BudgetLine } from '../../../plan/budget';
import type { CountyNamed } from '../../../plan/values/countyNames';
import type { PlanReading } from '../../../sheets/planReading';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { bothAmounts, grantLines, sumOf, titleOf } from '../lines';
import { recipientsIn } from '../recipients';

/** Section 9: for now the grant can be used towards municipalities in certain counties only. */
export const rule: Rule = {
  id: 'budget/eligible-county',
  messages: { outside: 'error', unknown: 'info' },
  reads: ['budget', 'regions', 'settings', 'workbook'],
  sources: [
    {
      section: '9',
      quote: 'Basert på gjeldende regelverk vil midlene p.t. kun kunne benyttes overfor kommuner i Trøndelag.',
    },
    { section: '9', quote: 'De vil gi en tilbakemelding på om dette kravet kan endres.' },
  ],
  check(reading, { restrictToEligibleCounties, eligibleCounties }) {
    if (!restrictToEligibleCounties) return [];
    const eligible = countiesIn(reading, eligibleCounties);
    // A setting that names no county restricts to nothing that can be told.
    if (eligible.size === 0) return [];
    const countyOf = remembered(reading);
    const unknown: BudgetLine[] = [];
    const findings: ReportedFinding[] = [];
    for (const line of grantLines(reading)) {
      const counties = countyOf(line.recipient.value);
      if (counties === null) unknown.push(line);
      else if (counties.some((county) => !eligible.has(county))) {
        findings.push({
          message: 'outside',
          places: placesOf([line.recipient.at]),
          values: {
            activity: titleOf(line),
            recipient: line.recipient.value,
            eligible: { list: eligibleCounties },
            ...bothAmounts(line),
          },
        });
      }
    }
    return unknown.length > 0 ? [...findings, whereUnknown(unknown, eligibleCounties)] : findings;
  },
};

/** Without a column for it, the lines themselves are where it would be said. */
function whereUnknown(lines: readonly BudgetLine[], eligible: readonly string[]): ReportedFinding {
  return {
    message: 'unknown',
    places: placesOf(lines.map(({ recipient }) => recipient.at)),
    values: {
      count: lines.length,
      eligible: { list: eligible },
      confirmed: { kroner: sumOf(lines, 'confirmed') },
      fullApplication: { kroner: sumOf(lines, 'fullApplication') },
    },
  };
}

function countiesIn({ plan }: PlanReading, names: readonly string[]): ReadonlySet<CountyNamed> {
  return new Set(names.flatMap((name) => recipientsIn(name, plan) ?? []).map(({ county }) => county));
}

/** A column of recipients says the same few things on every line. */
function remembered({ plan }: PlanReading): (text: string) => readonly CountyNamed[] | null {
  const known = new Map<string, readonly CountyNamed[] | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const counties = recipientsIn(text, plan)?.map(({ county }) => county) ?? null;
    known.set(text, counties);
    return counties;
  };
}
