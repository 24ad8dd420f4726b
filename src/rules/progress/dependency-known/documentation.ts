import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Avhengighetene viser til aktivitetenes nummer. Et nummer som ikke finnes, eller som to aktiviteter har, gjør at rekkefølgen ikke kan kontrolleres.',
    nn: 'Avhengnadene viser til nummera på aktivitetane. Eit nummer som ikkje finst, eller som to aktivitetar har, gjer at rekkjefølgja ikkje kan kontrollerast.',
    en: 'The dependencies refer to the numbers of the activities. Because of a number that does not exist, or that two activities have, the order cannot be checked.',
  },
  whatToDo: {
    nb: 'Rett nummeret i kolonnen «Avhenger av», eller gi aktiviteten et eget nummer.',
    nn: 'Rett nummeret i kolonnen «Avheng av», eller gi aktiviteten eit eige nummer.',
    en: 'Correct the number in the column “Depends on”, or give the activity a number of its own.',
  },
  whenToLeaveIt: {
    nb: 'Aldri: rekkefølgen kan ikke kontrolleres uten.',
    nn: 'Aldri: rekkjefølgja kan ikkje kontrollerast utan.',
    en: 'Never: without it the order cannot be checked.',
  },
  valid: [{ description: 'Alle avhengigheter viser til en aktivitet.', workbook: progress }],
  invalid: [
    {
      description: 'Nummer 77 finnes ikke.',
      workbook: withRow(progress, 'activities', 2, { dependsOn: '2; 77' }),
      messages: ['unknown'],
    },
    {
      description: 'To aktiviteter har nummer 3.',
      workbook: withRow(progress, 'activities', 3, { number: '3' }),
      messages: ['duplicateNumber'],
    },
  ],
};
