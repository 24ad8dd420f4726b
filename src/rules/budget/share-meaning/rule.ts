import type { BudgetLine } from '../../../plan/budget';
import type { TextValues } from '../../../sheets/changeSet';
import type { PlanReading } from '../../../sheets/planReading';
import { formatText } from '../../../text/format';
import { cellFix } from '../../cellFix';
import type { Fix } from '../../finding';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { isBudgeted, titleOf } from '../lines';
import { contentAt } from '../../contentAt';
import { meaningIds, meanings } from './meanings';
import { monthsOf, saysMeaning, shareIn, type StatedShare } from './shares';

const id = 'budget/share-meaning';

/** Section 9: a share stands beside a line, and nothing says what it is a share of. The cost of a year depends on it. */
export const rule: Rule = {
  id,
  messages: { unstated: 'warning' },
  reads: ['budget', 'settings', 'workbook'],
  sources: [{ section: '9', quote: 'Prosjektleder opsjonsaktører (⅓) 01.09.18 - 31.12.18 250.000 250.000' }],
  check(reading, { shareMeaning }) {
    if (shareMeaning.length > 0) return [];
    return (reading.plan.budget?.lines ?? []).flatMap((line): readonly ReportedFinding[] => {
      const share = shareIn(line.activity.value);
      if (share === null || !isBudgeted(reading, line)) return [];
      if (saysMeaning(line.activity.value) || saysMeaning(line.comment.value)) return [];
      return [
        {
          message: 'unstated',
          places: placesOf([line.activity.at]),
          values: { activity: titleOf(line), share: share.text, ...figures(line, share) },
          fixes: choices(reading, line, share),
        },
      ];
    });
  },
};

/** What the amount comes to in a year, by either meaning. */
function figures({ amounts, period }: BudgetLine, { value: share }: StatedShare): TextValues {
  const amount = amounts.confirmed?.value ?? amounts.fullApplication?.value ?? null;
  const months = period.value ? monthsOf(period.value) : null;
  const hasFigures = amount !== null && amount > 0 && months !== null;
  const inYear = hasFigures ? (amount * 12) / months : 0;
  return {
    hasFigures: hasFigures ? 'yes' : 'no',
    amount: { kroner: amount ?? 0 },
    byPost: { kroner: Math.round(inYear / share) },
    byYear: { kroner: Math.round(inYear) },
  };
}

/** What it means, only the person knows; it is written where nothing stands yet. */
function choices(reading: PlanReading, { comment }: BudgetLine, { text }: StatedShare): readonly Fix[] {
  const facts = reading.tables.budget;
  if (facts?.columns['comment'] !== comment.at.column || contentAt(facts, comment.at) !== '') return [];
  return meaningIds.map((meaning) => {
    const after = formatText(meanings[meaning], facts.language, { share: text });
    return cellFix(id, 'state', { meaning, share: text }, { at: comment.at, before: '', after });
  });
}
