import { fundingScenarios, type Budget } from '../../../plan/budget';
import { kroner, type Kroner } from '../../../plan/kroner';
import type { CellRef } from '../../../plan/place';
import type { TextValues } from '../../../sheets/changeSet';
import type { PlanReading, ReadingNote } from '../../../sheets/planReading';
import { valueFix } from '../../cellFix';
import { noteAt } from '../../cellNotes';
import type { Fix } from '../../finding';
import { isWritable } from '../../isWritable';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { isTextNumber } from '../../workbook/number-as-text/isTextNumber';
import { titleOf } from '../lines';

const id = 'budget/amount';

interface BudgetAmount {
  readonly value: Kroner;
  readonly at: CellRef;
  readonly values: TextValues;
  /** Accounts have øre, money back and small bills; only what cannot be is told of there. */
  readonly isActual?: boolean;
}

/** Amounts of the budget are whole kroner from 0 upwards, and of a size that fits the budget. */
export const rule: Rule = {
  id,
  messages: { negative: 'error', withOre: 'warning', tooLarge: 'warning', tooSmall: 'info' },
  reads: ['budget', 'workbook'],
  sources: [
    { section: '9', quote: 'Fag/involvering 2018 500.000 1.250.000' },
    {
      from: 'Troms fylkeskommune, Brukerveiledning Agresso – planlegger',
      address:
        'http://docplayer.me/3168117-Brukerveiledning-agresso-planlegger-innlegging-av-opprinnelig-budsjett-budsjettjusteringer-og-lokalbudsjett.html',
      quote: 'BRUK ALDRI DESIMALTALL ELLER ØRER',
    },
  ],
  check(reading) {
    const { budget } = reading.plan;
    if (!budget) return [];
    return amountsOf(budget).flatMap((amount) => checkAmount(reading, amount));
  },
};

function amountsOf({ lines, financing }: Budget): readonly BudgetAmount[] {
  const amounts: BudgetAmount[] = [];
  const add = (
    cell: { readonly value: Kroner | null; readonly at: CellRef | null } | null,
    more: Omit<BudgetAmount, 'value' | 'at'>,
  ) => {
    if (cell?.at && cell.value !== null) amounts.push({ value: cell.value, at: cell.at, ...more });
  };
  for (const line of lines) {
    const activity = titleOf(line);
    for (const scenario of fundingScenarios)
      add(line.amounts[scenario], { values: { part: 'line', activity, scenario } });
    add(line.actual, { values: { part: 'accounts', activity, scenario: '' }, isActual: true });
  }
  for (const scenario of fundingScenarios) {
    const plan = financing[scenario];
    for (const part of ['grant', 'ownFunding', 'other'] as const) {
      // In the plan's single table own funding is a line, and told of there.
      const isLine = lines.some(({ amounts: { [scenario]: amount } }) => isSame(amount?.at, plan?.[part].at));
      if (plan && !isLine) add(plan[part], { values: { part, activity: '', scenario } });
    }
  }
  return amounts;
}

function isSame(a: CellRef | null | undefined, b: CellRef | null | undefined): boolean {
  return !!a && !!b && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function checkAmount(
  reading: PlanReading,
  { value, at, values, isActual = false }: BudgetAmount,
): readonly ReportedFinding[] {
  const note = noteAt(reading, at);
  // A number as text is told of as that, with what else is the matter with it.
  if (note && isTextNumber(note)) return [];
  const report = (message: string, fixes: readonly Fix[] = []): readonly ReportedFinding[] => [
    { message, places: placesOf([at]), values: { ...values, amount: { kroner: value } }, fixes },
  ];
  if (note?.note === 'implausiblyLarge') return report('tooLarge');
  if (isActual) return [];
  if (value < 0) return report('negative');
  if (note?.note === 'implausiblySmall') return report('tooSmall');
  return Number.isInteger(value) ? [] : report('withOre', roundings(value, note));
}

/** Half a krone can be rounded either way. */
function roundings(value: Kroner, note: ReadingNote | undefined): readonly Fix[] {
  if (!note || !isWritable(note)) return [];
  const whole = [...new Set([Math.round(value), ...(value % 1 === 0.5 ? [Math.floor(value)] : [])])];
  return whole.map((each) => valueFix(id, 'round', { amount: { kroner: kroner(each) } }, note, each));
}
