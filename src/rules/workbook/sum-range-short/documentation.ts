import type { RuleDocumentation } from '../../documentation';
import type { ExampleContent, SheetExample } from '../../sheetExample';

export const ownSheet = (rows: readonly (readonly ExampleContent[])[]): SheetExample => ({
  layout: 'sheets',
  rows: {},
  ownSheets: { Reiser: rows },
});

export const documentation: RuleDocumentation = {
  why: 'Settes det inn en rad rett under området en formel summerer, blir den ofte ikke med. Summen ser riktig ut, men er for lav.',
  whatToDo: 'Bruk forslaget for å utvide summen, eller la det stå en tom rad mellom tallene og det som ikke hører til.',
  whenToLeaveIt: 'Når tallene under med vilje er holdt utenfor.',
  valid: [
    {
      description: 'Summen tar med alle tallene.',
      workbook: ownSheet([
        ['Reise', 'Beløp'],
        ['Oslo', 1200],
        ['Molde', 800],
        ['Sum', { formula: '=SUM(B2:B3)', value: 2000 }],
      ]),
    },
  ],
  invalid: [
    {
      description: 'Den siste reisen kom til etterpå.',
      workbook: ownSheet([
        ['Reise', 'Beløp'],
        ['Oslo', 1200],
        ['Molde', 800],
        ['Åfjord', 300],
        ['Sum', { formula: '=SUM(B2:B3)', value: 2000 }],
      ]),
      messages: ['stopsShort'],
    },
  ],
};
