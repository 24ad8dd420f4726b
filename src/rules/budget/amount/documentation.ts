import { budget, planBudget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Et beløp kan være et riktig tall og likevel ikke det som var ment: et minus fra en eksport, øre fra en utregning, en null for mye, eller 250 der 250 000 var ment. Slike tall går rett inn i summene.',
  whatToDo:
    'Se på cellen som er nevnt, og skriv beløpet som det skal være. Øre kan rundes av med ett klikk; er det nøyaktig 50 øre, velger du hvilken vei.',
  whenToLeaveIt:
    'Et lite beløp kan være riktig, og et uvanlig stort også. I regnskapskolonnen er øre, små beløp og penger tilbake helt vanlig, og det sies ikke noe om dem. Beløp som står som tekst, sier workbook/number-as-text fra om.',
  valid: [
    { description: 'Planens budsjett.', workbook: planBudget },
    { description: 'Planens egen tabell.', workbook: planTable },
    { description: 'Regnskap med øre.', workbook: withRow(budget, 'budget', 1, { actual: 1_234.5 }) },
  ],
  invalid: [
    {
      description: 'Et negativt beløp.',
      workbook: withRow(budget, 'budget', 1, { confirmed: -150_000 }),
      messages: ['negative'],
    },
    {
      description: 'Et beløp med øre.',
      workbook: withRow(budget, 'budget', 1, { confirmed: 149_999.75 }),
      messages: ['withOre'],
    },
    {
      description: 'Tre nuller for mye i tilskuddet.',
      workbook: withRow(budget, 'financing', 0, { grant: 400_000_000 }),
      messages: ['tooLarge'],
    },
    {
      description: 'Beløpet er trolig skrevet i tusen.',
      workbook: withRow(budget, 'budget', 0, { confirmed: 250 }),
      messages: ['tooSmall'],
    },
  ],
};
