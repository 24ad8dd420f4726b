import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Den som møter i RAG, skal ta med seg det den lokale arbeidsgruppen mener, og bringe svar tilbake. Det krever at personen sitter i begge.',
  whatToDo: 'Før representanten inn i den lokale arbeidsgruppen, eller la et av medlemmene møte i RAG.',
  whenToLeaveIt:
    'Når personen er på vei inn i gruppen. Er navnet skrevet på to måter, regnes det som to personer: skriv det likt.',
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
