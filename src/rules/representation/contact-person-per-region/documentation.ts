import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Planen legger rekrutteringen til kontaktpersonene i regionene. Uten kontaktperson er det ingen som finner medlemmer til den lokale arbeidsgruppen, og ingen å spørre når noe mangler.',
  whatToDo:
    'Skriv inn stilling eller navn i kolonnen «Kontaktperson» i arket Regioner. Kontaktpersonen kan være lederen for den lokale arbeidsgruppen, men må ikke være det.',
  whenToLeaveIt:
    'Når regionen ennå ikke har pekt ut noen. En strek eller et spørsmålstegn teller ikke som kontaktperson.',
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
  ],
  invalid: [
    {
      description: 'Kontaktpersonen for ROR er ikke ført inn.',
      workbook: withRow(organisation, 'regions', 1, { contactPerson: '' }),
      messages: ['missing'],
    },
  ],
};
