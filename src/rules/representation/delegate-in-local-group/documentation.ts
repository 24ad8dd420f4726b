import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Den som møter i RAG, skal ta med seg det den lokale arbeidsgruppen mener, og bringe svar tilbake. Det krever at personen sitter i begge.',
    nn: 'Den som møter i RAG, skal ta med seg det den lokale arbeidsgruppa meiner, og bringe svar tilbake. Det krev at personen sit i begge.',
    en: 'Whoever meets in RAG is to bring along what the local working group thinks, and to bring answers back. For that the person must be in both.',
  },
  whatToDo: {
    nb: 'Før representanten inn i den lokale arbeidsgruppen, eller la et av medlemmene møte i RAG.',
    nn: 'Før representanten inn i den lokale arbeidsgruppa, eller la ein av medlemene møte i RAG.',
    en: 'Enter the delegate in the local working group, or let one of its members meet in RAG.',
  },
  whenToLeaveIt: {
    nb: 'Når personen er på vei inn i gruppen. Er navnet skrevet på to måter, regnes det som to personer: skriv det likt.',
    nn: 'Når personen er på veg inn i gruppa. Er namnet skrive på to måtar, blir det rekna som to personar: skriv det likt.',
    en: 'When the person is about to join the group. A name written in two ways counts as two people: write it alike.',
  },
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
  ],
  invalid: [
    {
      description: 'I RAG møter en for Fosen IKS som ikke er med i gruppen der.',
      workbook: withAddedRow(withRow(organisation, 'memberships', 1, { isRegionalDelegate: '' }), 'memberships', {
        region: 'Fosen IKS',
        municipality: 'Bjugn',
        person: 'Rådgiver, Bjugn',
        group: 'RAG',
      }),
      messages: ['notMember'],
    },
  ],
};
