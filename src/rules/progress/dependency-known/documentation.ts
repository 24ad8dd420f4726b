import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Avhengighetene viser til aktivitetenes nummer. Et nummer som ikke finnes, eller som to aktiviteter har, gjør at rekkefølgen ikke kan kontrolleres.',
  whatToDo: 'Rett nummeret i kolonnen Avhenger av, eller gi aktiviteten et eget nummer.',
  whenToLeaveIt: 'Aldri: rekkefølgen kan ikke kontrolleres uten.',
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
