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

type Located = { readonly value: Kroner | null; readonly at: CellRef | null } | null;
/** What is said about the amount, told only of those that there is something to say about. */
type Values = () => TextValues;

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
    return budget ? [...inLines(reading, budget), ...inFinancing(reading, budget)] : [];
  },
};

function inLines(reading: PlanReading, { lines }: Budget): readonly ReportedFinding[] {
  const findings: ReportedFinding[] = [];
  for (const line of lines) {
    for (const scenario of fundingScenarios) {
      const values: Values = () => ({ part: 'line', activity: titleOf(line), scenario });
      findings.push(...checkAmount(reading, line.amounts[scenario], values));
    }
    const { actual } = line;
    // Accounts have øre, money back and small bills; only what cannot be is told of there.
    if (!actual || noteAt(reading, actual.at)?.note !== 'implausiblyLarge') continue;
    findings.push(...checkAmount(reading, actual, () => ({ part: 'accounts', activity: titleOf(line), scenario: '' })));
  }
  return findings;
}

/** In the plan's single table own funding is a line, and told of there. */
function inFinancing(reading: PlanReading, { layout, financing }: Budget): readonly ReportedFinding[] {
  if (layout === 'planTable') return [];
  return fundingScenarios.flatMap((scenario) =>
    (['grant', 'ownFunding', 'other'] as const).flatMap((part) =>
      checkAmount(reading, financing[scenario]?.[part] ?? null, () => ({ part, activity: '', scenario })),
    ),
  );
}

const nothing: readonly ReportedFinding[] = [];

function checkAmount(reading: PlanReading, amount: Located, valuesOf: Values): readonly ReportedFinding[] {
  if (!amount?.at || amount.value === null) return nothing;
  const { value, at } = amount;
  const note = noteAt(reading, at);
  // A number as text is told of as that, with what else is the matter with it.
  if (note && isTextNumber(note)) return nothing;
  const message = doubtOf(value, note);
  if (message === null) return nothing;
  const values = { ...valuesOf(), amount: { kroner: value } };
  return [{ message, places: placesOf([at]), values, fixes: message === 'withOre' ? roundings(value, note) : [] }];
}

function doubtOf(value: Kroner, note: ReadingNote | undefined): string | null {
  if (note?.note === 'implausiblyLarge') return 'tooLarge';
  if (value < 0) return 'negative';
  if (note?.note === 'implausiblySmall') return 'tooSmall';
  return Number.isInteger(value) ? null : 'withOre';
}

/** Half a krone can be rounded either way. */
function roundings(value: Kroner, note: ReadingNote | undefined): readonly Fix[] {
  if (!note || !isWritable(note)) return [];
  const whole = [...new Set([Math.round(value), ...(value % 1 === 0.5 ? [Math.floor(value)] : [])])];
  return whole.map((each) => valueFix(id, 'round', { amount: { kroner: kroner(each) } }, note, each));
}
