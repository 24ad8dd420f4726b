import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Kommuner, regioner, grupper, områder og finansiering velges fra lister, for at arkene skal kunne kobles og telles. En verdi utenfor listen teller ikke med noe sted.',
  whatToDo: 'Velg riktig verdi fra rullegardinlisten. Er listen borte etter innliming, bruk Reparer.',
  whenToLeaveIt:
    'Aldri i en kolonne som kontrolleres. Egne stikkord hører hjemme i kommentaren eller i en egen kolonne.',
  valid: [{ description: 'Alle verdier er i listene.', workbook: organisation }],
  invalid: [
    {
      description: 'En kommune som ikke er med i planen, og en gruppe som ikke finnes.',
      workbook: withRow(organisation, 'memberships', 3, { municipality: 'Kristiansand', group: 'Festkomiteen' }),
      messages: ['unknown', 'unknown'],
    },
  ],
};
