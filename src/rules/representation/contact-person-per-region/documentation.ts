import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planen legger rekrutteringen til kontaktpersonene i regionene. Uten kontaktperson er det ingen som finner medlemmer til den lokale arbeidsgruppen, og ingen å spørre når noe mangler.',
    nn: 'Planen legg rekrutteringa til kontaktpersonane i regionane. Utan kontaktperson er det ingen som finn medlemer til den lokale arbeidsgruppa, og ingen å spørje når noko manglar.',
    en: 'The plan leaves recruiting to the contact persons in the regions. Without a contact person there is nobody to find members for the local working group, and nobody to ask when something is missing.',
  },
  whatToDo: {
    nb: 'Skriv inn stilling eller navn i kolonnen «Kontaktperson» i arket Regioner. Kontaktpersonen kan være lederen for den lokale arbeidsgruppen, men må ikke være det.',
    nn: 'Skriv inn stilling eller namn i kolonnen «Kontaktperson» i arket Regionar. Kontaktpersonen kan vere leiaren for den lokale arbeidsgruppa, men må ikkje vere det.',
    en: 'Enter a post or a name in the column “Contact person” of the sheet Regions. The contact person can be the leader of the local working group, but need not be.',
  },
  whenToLeaveIt: {
    nb: 'Når regionen ennå ikke har pekt ut noen. En strek eller et spørsmålstegn teller ikke som kontaktperson.',
    nn: 'Når regionen enno ikkje har peika ut nokon. Ein strek eller eit spørjeteikn tel ikkje som kontaktperson.',
    en: 'When the region has not named anybody yet. A dash or a question mark does not count as a contact person.',
  },
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
