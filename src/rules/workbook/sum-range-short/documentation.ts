import type { RuleDocumentation } from '../../documentation';
import type { ExampleContent, SheetExample } from '../../sheetExample';

export const ownSheet = (rows: readonly (readonly ExampleContent[])[]): SheetExample => ({
  layout: 'sheets',
  rows: {},
  ownSheets: { Reiser: rows },
});

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Settes det inn en rad rett under området en formel summerer, blir den ofte ikke med. Summen ser riktig ut, men er for lav.',
    nn: 'Blir det sett inn ei rad rett under området ein formel summerer, blir ho ofte ikkje med. Summen ser rett ut, men er for låg.',
    en: 'A row inserted right below the range that a formula sums is often left out. The sum looks right but is too low.',
  },
  whatToDo: {
    nb: 'Bruk forslaget for å utvide summen, eller la det stå en tom rad mellom tallene og det som ikke hører til.',
    nn: 'Bruk forslaget for å utvide summen, eller la det stå ei tom rad mellom tala og det som ikkje høyrer til.',
    en: 'Use the suggested correction to extend the sum, or leave a blank row between the numbers and what does not belong.',
  },
  whenToLeaveIt: {
    nb: 'Når tallene under med vilje er holdt utenfor.',
    nn: 'Når tala under med vilje er haldne utanfor.',
    en: 'When the numbers below are left out on purpose.',
  },
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
