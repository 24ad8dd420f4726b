import { budget, planBudget, planTable, withPlanLine } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withAddedRow, type ExampleRow } from '../../sheetExample';

const second: ExampleRow = budget.rows.budget?.[1] ?? {};

export const documentation: RuleDocumentation = {
  why: {
    nb: 'En linje som er kopiert eller limt inn to ganger, blir regnet med to ganger. Da stemmer ikke tilskuddslinjene med tilskuddet, og det er ikke lett å se hvorfor.',
    nn: 'Ei linje som er kopiert eller limt inn to gonger, blir rekna med to gonger. Då stemmer ikkje tilskotslinjene med tilskotet, og det er ikkje lett å sjå kvifor.',
    en: 'A line that is copied or pasted twice is counted twice. Then the grant lines do not agree with the grant, and it is not easy to see why.',
  },
  whatToDo: {
    nb: 'Slett den linjen som er for mye. Gjelder linjene hver sin kostnad, skriv det som skiller dem, i aktiviteten, kostnadsarten, formålet, mottakeren eller perioden.',
    nn: 'Slett den linja som er for mykje. Gjeld linjene kvar sin kostnad, skriv det som skil dei, i aktiviteten, kostnadsarten, formålet, mottakaren eller perioden.',
    en: 'Delete the line too many. If each line is a cost of its own, write what sets them apart in the activity, the cost type, the purpose, the recipient or the period.',
  },
  whenToLeaveIt: {
    nb: 'Når to kostnader faktisk er like, for eksempel to like samlinger i samme periode.',
    nn: 'Når to kostnader faktisk er like, til dømes to like samlingar i same periode.',
    en: 'When two costs actually are alike, for example two similar gatherings in the same period.',
  },
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
