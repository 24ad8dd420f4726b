import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Kommuner, regioner, grupper, områder og finansiering velges fra lister, for at arkene skal kunne kobles og telles. En verdi utenfor listen teller ikke med noe sted.',
    nn: 'Kommunar, regionar, grupper, område og finansiering blir valde frå lister, så arka kan koplast og teljast. Ein verdi utanfor lista tel ikkje med nokon stad.',
    en: 'Municipalities, regions, groups, work areas and financing are chosen from lists, so that the sheets can be linked and counted. A value outside the list counts nowhere.',
  },
  whatToDo: {
    nb: 'Velg riktig verdi fra rullegardinlisten. Er listen borte etter innliming, bruk Reparer.',
    nn: 'Vel rett verdi frå rullegardinlista. Er lista borte etter innliming, bruk Reparer.',
    en: 'Choose the right value from the drop-down list. If the list is gone after pasting, use Repair.',
  },
  whenToLeaveIt: {
    nb: 'Aldri i en kolonne som kontrolleres. Egne stikkord hører hjemme i kommentaren eller i en egen kolonne.',
    nn: 'Aldri i ein kolonne som blir kontrollert. Eigne stikkord høyrer heime i kommentaren eller i ein eigen kolonne.',
    en: 'Never in a column that is checked. Keywords of your own belong in the comment or in a column of your own.',
  },
  valid: [{ description: 'Alle verdier er i listene.', workbook: organisation }],
  invalid: [
    {
      description: 'En kommune som ikke er med i planen, og en gruppe som ikke finnes.',
      workbook: withRow(organisation, 'memberships', 3, { municipality: 'Kristiansand', group: 'Festkomiteen' }),
      messages: ['unknown', 'unknown'],
    },
  ],
};
