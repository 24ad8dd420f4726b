import type { RuleDocumentation } from '../../documentation';
import type { SheetExample } from '../../sheetExample';
import { ownSheet } from '../sum-range-short/documentation';

const budget: SheetExample = {
  layout: 'sheets',
  rows: {
    budget: [
      { activity: 'Delprosjektleder', confirmed: 350_000, fullApplication: 350_000, financing: 'Tilskudd' },
      { activity: 'Diverse', confirmed: 50_000, fullApplication: 100_000, financing: 'Tilskudd' },
    ],
  },
};
const travels = ownSheet([
  ['Oslo', 1200],
  ['Molde', 800],
  ['Sum', { formula: '=SUM(B1:B2)', value: 2000 }],
]);

export const documentation: RuleDocumentation = {
  why: {
    nb: 'En sum regner med skjulte rader. Den som får arbeidsboken, ser linjer som ikke blir til summen, og kan ikke vite hvorfor.',
    nn: 'Ein sum reknar med skjulte rader. Den som får arbeidsboka, ser linjer som ikkje blir til summen, og kan ikkje vite kvifor.',
    en: 'A sum counts hidden rows. Whoever gets the workbook sees lines that do not come to the sum, and cannot know why.',
  },
  whatToDo: {
    nb: 'Vis radene, eller fjern filteret som skjuler dem, før arbeidsboken sendes.',
    nn: 'Vis radene, eller fjern filteret som skjuler dei, før arbeidsboka blir send.',
    en: 'Show the rows, or clear the filter that hides them, before the workbook is sent.',
  },
  whenToLeaveIt: {
    nb: 'Når radene er skjult bare mens du arbeider.',
    nn: 'Når radene er skjulte berre medan du arbeider.',
    en: 'When the rows are hidden only while you are working.',
  },
  valid: [{ description: 'Ingen rader er skjult.', workbook: budget }],
  invalid: [
    {
      description: 'En budsjettlinje er skjult.',
      workbook: { ...budget, hiddenRows: { Budsjett: [3] } },
      messages: ['budgetLines'],
    },
    {
      description: 'En reise i et eget ark er skjult.',
      workbook: { ...travels, hiddenRows: { Reiser: [2] } },
      messages: ['ownSum'],
    },
  ],
};
