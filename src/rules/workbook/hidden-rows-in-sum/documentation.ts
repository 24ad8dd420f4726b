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
  why: 'En sum regner med skjulte rader. Den som får arbeidsboken, ser linjer som ikke blir til summen, og kan ikke vite hvorfor.',
  whatToDo: 'Vis radene, eller fjern filteret som skjuler dem, før arbeidsboken sendes.',
  whenToLeaveIt: 'Når radene er skjult bare mens du arbeider.',
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
