import { budget, planBudget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRows, type ExampleRow, type SheetExample } from '../../sheetExample';

const line: ExampleRow = {
  ...budget.rows.budget?.[1],
  activity: 'Involvering',
};

/** The example budget with its gatherings divided; `null` is the line without a recipient. */
export function divided(...parts: readonly (readonly [string | null, number, number])[]): SheetExample {
  return withRows(budget, 'budget', ([manager = {}, , own = {}]) => [
    manager,
    ...parts.map(([recipient, confirmed, fullApplication]) => ({
      ...line,
      recipient: recipient ?? '',
      confirmed,
      fullApplication,
    })),
    own,
  ]);
}

export const documentation: RuleDocumentation = {
  why: 'Planen vil ha noen enkle prinsipper for fordeling av midlene, og størst mulig grad av likebehandling. Når en aktivitet er fordelt på kommuner eller regioner, skal delene til sammen være det aktiviteten koster, og bare regnes med én gang.',
  whatToDo:
    'Skriv én linje for hver mottaker, med samme aktivitet og mottakeren i «Fylke/mottaker» (eller etter navnet: «Involvering – Fosen IKS»). Ikke ha med en linje med summen også: den blir regnet med i budsjettets sum. Er summen en annen enn delene, rett den som er feil.',
  whenToLeaveIt:
    'En linje uten mottaker ved siden av delene regnes som summen bare når den er lik dem i minst ett av alternativene; ellers er den en felles del, og det sies ikke noe om den. Ulik fordeling er til orientering: en region med mange kommuner trenger mer enn en med få.',
  valid: [
    { description: 'Planens budsjett er ikke fordelt.', workbook: planBudget },
    { description: 'Heller ikke planens egen tabell.', workbook: planTable },
    {
      description: 'Likt til to regioner, og en felles del.',
      workbook: divided(['Fosen IKS', 50_000, 50_000], ['Namdal Regionråd', 50_000, 50_000], [null, 50_000, 50_000]),
    },
  ],
  invalid: [
    {
      description: 'Både delene og summen av dem står som linjer.',
      workbook: divided([null, 150_000, 150_000], ['Fosen IKS', 75_000, 75_000], ['Namdal Regionråd', 75_000, 75_000]),
      messages: ['countedTwice'],
    },
    {
      description: 'Delene stemmer i det ene alternativet, men ikke i det andre.',
      workbook: divided([null, 150_000, 200_000], ['Fosen IKS', 75_000, 90_000], ['Namdal Regionråd', 75_000, 90_000]),
      messages: ['partsDiffer'],
    },
    {
      description: 'Ulikt til to regioner.',
      workbook: divided(['Fosen IKS', 50_000, 50_000], ['Namdal Regionråd', 100_000, 100_000]),
      messages: ['unequal'],
    },
  ],
};
