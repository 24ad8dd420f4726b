import type { BudgetLine } from '../../../plan/budget';
import { minusKroner } from '../../../plan/kroner';
import { placeOf } from '../../../plan/place';
import type { PlanReading } from '../../../sheets/planReading';
import { isUnreadable } from '../../cellNotes';
import type { ReportedFinding, Rule } from '../../rule';

/** Section 9: how the two scenarios differ, line by line. More money gives lines that are higher or the same. */
export const rule: Rule = {
  id: 'budget/scenario-difference',
  messages: { higher: 'info', ownFundingHigher: 'info', onlyInOne: 'info', lower: 'warning' },
  reads: ['budget', 'workbook'],
  sources: [
    { section: '9', quote: 'Vi legger derfor inn to budsjettalternativ.' },
    { section: '9', quote: 'Budsjett hvis hele søknadsbeløpet innvilges. Avklaringen vil skje i september 2018.' },
  ],
  check(reading) {
    return (reading.plan.budget?.lines ?? []).flatMap((line) => checkLine(reading, line));
  },
};

function checkLine(reading: PlanReading, line: BudgetLine): readonly ReportedFinding[] {
  const { confirmed, fullApplication } = line.amounts;
  if (!confirmed || !fullApplication || confirmed.value === fullApplication.value) return [];
  const confirmedPlace = placeOf(confirmed.at);
  const fullPlace = placeOf(fullApplication.at);
  const activity = line.activity.value || placeOf(line.activity.at).cell;

  if (confirmed.value === null || fullApplication.value === null) {
    const [present, absent] = confirmed.value === null ? [fullApplication, confirmed] : [confirmed, fullApplication];
    if (!present.value || isUnreadable(reading, absent.at)) return [];
    const isInFull = present === fullApplication;
    return [
      {
        message: 'onlyInOne',
        places: isInFull ? [confirmedPlace, fullPlace] : [fullPlace, confirmedPlace],
        values: {
          activity,
          scenario: isInFull ? 'fullApplication' : 'confirmed',
          missingIn: isInFull ? 'confirmed' : 'fullApplication',
          amount: { kroner: present.value },
        },
      },
    ];
  }

  const difference = minusKroner(fullApplication.value, confirmed.value);
  const higher = line.financing.value === 'ownFunding' ? 'ownFundingHigher' : 'higher';
  return [
    {
      message: difference > 0 ? higher : 'lower',
      places: [fullPlace, confirmedPlace],
      values: {
        activity,
        confirmed: { kroner: confirmed.value },
        fullApplication: { kroner: fullApplication.value },
        difference: { kroner: Math.abs(difference) },
      },
    },
  ];
}
