import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Regionen har én stemme i den regionale arbeidsgruppen. Uten representant hører ingen regionen; med to vet ingen hvem som svarer for den. Representanten kan være merket i den lokale arbeidsgruppens rad, stå som egen rad med gruppen RAG, eller begge deler: det er samme person og teller én gang.',
  whatToDo: 'Sett «Ja» under «Representant i RAG» for den gruppen har valgt, eller velg hvem som skal stå.',
  whenToLeaveIt:
    'Når valget ikke er gjort. En region uten medlemmer i den lokale arbeidsgruppen får funnet om det i stedet.',
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
    {
      description: 'Representanten er merket i gruppen og står i RAG.',
      workbook: withAddedRow(organisation, 'memberships', {
        region: 'Fosen IKS',
        municipality: 'Bjugn',
        person: 'Kommunalsjef, Bjugn',
        group: 'RAG',
      }),
    },
  ],
  invalid: [
    {
      description: 'Ingen representerer Fosen IKS.',
      workbook: withRow(organisation, 'memberships', 1, { isRegionalDelegate: '' }),
      messages: ['tooFew'],
    },
    {
      description: 'To representerer Fosen IKS.',
      workbook: withRow(organisation, 'memberships', 2, { isRegionalDelegate: 'Ja' }),
      messages: ['tooMany'],
    },
  ],
};
