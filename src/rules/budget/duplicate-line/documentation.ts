import { budget, planBudget, planTable, withPlanLine } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withAddedRow, type ExampleRow } from '../../sheetExample';

const second: ExampleRow = budget.rows.budget?.[1] ?? {};

export const documentation: RuleDocumentation = {
  why: 'En linje som er kopiert eller limt inn to ganger, blir regnet med to ganger. Da stemmer ikke tilskuddslinjene med tilskuddet, og det er ikke lett å se hvorfor.',
  whatToDo:
    'Slett den linjen som er for mye. Gjelder linjene hver sin kostnad, skriv det som skiller dem, i aktiviteten, kostnadsarten, formålet, mottakeren eller perioden.',
  whenToLeaveIt: 'Når to kostnader faktisk er like, for eksempel to like samlinger i samme periode.',
  valid: [
    { description: 'Planens budsjett.', workbook: planBudget },
    { description: 'Planens egen tabell.', workbook: planTable },
    {
      description: 'Samme aktivitet for to mottakere.',
      workbook: withAddedRow(budget, 'budget', { ...second, recipient: 'Fosen IKS' }),
    },
  ],
  invalid: [
    {
      description: 'En linje er limt inn to ganger.',
      workbook: withAddedRow(budget, 'budget', second),
      messages: ['identical'],
    },
    {
      description: 'Beløpet i det ene alternativet er endret etterpå.',
      workbook: withAddedRow(budget, 'budget', { ...second, confirmed: 140_000 }),
      messages: ['otherAmounts'],
    },
    {
      description: 'Planens egen tabell med en linje to ganger.',
      workbook: withPlanLine(['Diverse', '2018', 50_000, 100_000]),
      messages: ['identical'],
    },
  ],
};
