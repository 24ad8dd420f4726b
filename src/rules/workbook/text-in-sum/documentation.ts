import type { RuleDocumentation } from '../../documentation';
import { ownSheet } from '../sum-range-short/documentation';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Et beløp som er limt inn fra en e-post eller et dokument, blir ofte stående som tekst. Summen hopper over det uten å si fra.',
    nn: 'Eit beløp som er limt inn frå ein e-post eller eit dokument, blir ofte ståande som tekst. Summen hoppar over det utan å seie frå.',
    en: 'An amount pasted from an e-mail or a document often stays as text. The sum passes it by without saying so.',
  },
  whatToDo: {
    nb: 'Bruk forslaget for å skrive verdien som et tall.',
    nn: 'Bruk forslaget for å skrive verdien som eit tal.',
    en: 'Use the suggested correction to write the value as a number.',
  },
  whenToLeaveIt: {
    nb: 'Når teksten ikke er et beløp, men noe annet som bare ser ut som et.',
    nn: 'Når teksten ikkje er eit beløp, men noko anna som berre ser ut som eitt.',
    en: 'When the text is not an amount but something else that only looks like one.',
  },
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
