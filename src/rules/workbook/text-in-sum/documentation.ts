import type { RuleDocumentation } from '../../documentation';
import { ownSheet } from '../sum-range-short/documentation';

export const documentation: RuleDocumentation = {
  why: 'Et beløp som er limt inn fra en e-post eller et dokument, blir ofte stående som tekst. Summen hopper over det uten å si fra.',
  whatToDo: 'Bruk forslaget for å skrive verdien som et tall.',
  whenToLeaveIt: 'Når teksten ikke er et beløp, men noe annet som bare ser ut som et.',
  valid: [
    {
      description: 'Alle beløpene er tall.',
      workbook: ownSheet([
        ['Oslo', 1200],
        ['Molde', 800],
        ['Sum', { formula: '=SUM(B1:B2)', value: 2000 }],
      ]),
    },
  ],
  invalid: [
    {
      description: 'Det ene beløpet er tekst.',
      workbook: ownSheet([
        ['Oslo', 1200],
        ['Molde', '12 800'],
        ['Sum', { formula: '=SUM(B1:B2)', value: 1200 }],
      ]),
      messages: ['passedBy'],
    },
  ],
};
