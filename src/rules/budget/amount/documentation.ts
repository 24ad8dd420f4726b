import { budget, planBudget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Et beløp kan være et riktig tall og likevel ikke det som var ment: et minus fra en eksport, øre fra en utregning, en null for mye, eller 250 der 250 000 var ment. Slike tall går rett inn i summene.',
    nn: 'Eit beløp kan vere eit rett tal og likevel ikkje det som var meint: eit minus frå ein eksport, øre frå ei utrekning, ein null for mykje, eller 250 der 250 000 var meint. Slike tal går rett inn i summane.',
    en: 'An amount can be a proper number and still not what was meant: a minus from an export, øre from a calculation, one zero too many, or 250 where 250 000 was meant. Such numbers go straight into the sums.',
  },
  whatToDo: {
    nb: 'Se på cellen som er nevnt, og skriv beløpet som det skal være. Øre kan rundes av med ett klikk; er det nøyaktig 50 øre, velger du hvilken vei.',
    nn: 'Sjå på cella som er nemnd, og skriv beløpet slik det skal vere. Øre kan rundast av med eitt klikk; er det nøyaktig 50 øre, vel du kva veg.',
    en: 'Look at the cell that is named, and enter the amount as it should be. Øre can be rounded with one click; if it is exactly 50 øre, you choose which way.',
  },
  whenToLeaveIt: {
    nb: 'Et lite beløp kan være riktig, og et uvanlig stort også. I regnskapskolonnen er øre, små beløp og penger tilbake helt vanlig, og det sies ikke noe om dem. Beløp som står som tekst, er en egen kontroll: «Tall og datoer som står som tekst».',
    nn: 'Eit lite beløp kan vere rett, og eit uvanleg stort òg. I rekneskapskolonnen er øre, små beløp og pengar tilbake heilt vanleg, og kontrollen seier ingenting om dei. Beløp som står som tekst, er ein eigen kontroll: «Tal og datoar som står som tekst».',
    en: 'A small amount can be right, and so can an unusually large one. In the accounts column øre, small amounts and money returned are quite usual, and nothing is said about them. Amounts stored as text are a check of their own: “Numbers and dates stored as text”.',
  },
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
