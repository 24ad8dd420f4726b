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
  why: {
    nb: 'Planen vil ha noen enkle prinsipper for fordeling av midlene, og størst mulig grad av likebehandling. Når en aktivitet er fordelt på kommuner eller regioner, skal delene til sammen være det aktiviteten koster, og bare regnes med én gang.',
    nn: 'Planen vil ha nokre enkle prinsipp for fordeling av midla, og størst mogleg grad av likebehandling. Når ein aktivitet er fordelt på kommunar eller regionar, skal delane til saman vere det aktiviteten kostar, og berre reknast med éin gong.',
    en: 'The plan wants some simple principles for dividing the money, and as equal treatment as possible. When an activity is divided among municipalities or regions, the parts together are to be what the activity costs, and to be counted only once.',
  },
  whatToDo: {
    nb: 'Skriv én linje for hver mottaker, med samme aktivitet og mottakeren i «Fylke/mottaker» (eller etter navnet: «Involvering – Fosen IKS»). Ikke ha med en linje med summen også: den blir regnet med i budsjettets sum. Er summen en annen enn delene, rett den som er feil.',
    nn: 'Skriv éi linje for kvar mottakar, med same aktivitet og mottakaren i «Fylke/mottakar» (eller etter namnet: «Involvering – Fosen IKS»). Ikkje ha med ei linje med summen òg: ho blir rekna med i summen av budsjettet. Er summen ein annan enn delane, rett den som er feil.',
    en: 'Enter one line for each recipient, with the same activity and the recipient in “County/recipient” (or after the name: “Involvement – Fosen IKS”). Do not include a line with the sum as well: it is counted in the total of the budget. If the sum differs from the parts, correct the one that is wrong.',
  },
  whenToLeaveIt: {
    nb: 'En linje uten mottaker ved siden av delene regnes som summen bare når den er lik dem i minst ett av alternativene; ellers er den en felles del, og det sies ikke noe om den. Ulik fordeling er til orientering og kan stå: en region med mange kommuner trenger mer enn en med få.',
    nn: 'Ei linje utan mottakar ved sida av delane blir rekna som summen berre når ho er lik dei i minst eitt av alternativa; elles er ho ein felles del, og kontrollen seier ingenting om ho. Ulik fordeling er til orientering og kan stå: ein region med mange kommunar treng meir enn ein med få.',
    en: 'A line without a recipient beside the parts is taken for the sum only when it equals them in at least one of the scenarios; otherwise it is a common part, and nothing is said about it. Unequal division is for information and may stand: a region with many municipalities needs more than one with few.',
  },
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
