import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Regionen har én stemme i den regionale arbeidsgruppen. Uten representant hører ingen regionen; med to vet ingen hvem som svarer for den. Representanten kan være merket i sin rad i den lokale arbeidsgruppen, stå som egen rad med gruppen RAG, eller begge deler: det er samme person og teller én gang.',
    nn: 'Regionen har éi stemme i den regionale arbeidsgruppa. Utan representant høyrer ingen regionen; med to veit ingen kven som svarer for han. Representanten kan vere merkt i rada si i den lokale arbeidsgruppa, stå som eiga rad med gruppa RAG, eller begge delar: det er same personen og tel éin gong.',
    en: 'The region has one voice in the regional working group. Without a delegate nobody hears the region; with two nobody knows who answers for it. The delegate can be marked in their row of the local working group, stand as a row of their own with the group RAG, or both: that is the same person and counts once.',
  },
  whatToDo: {
    nb: 'Sett «Ja» under «Representant i RAG» for den gruppen har valgt, eller velg hvem som skal stå.',
    nn: 'Set «Ja» under «Representant i RAG» for den gruppa har valt, eller vel kven som skal stå.',
    en: 'Enter “Yes” under “Delegate to RAG” for the one the group has elected, or choose who is to stand.',
  },
  whenToLeaveIt: {
    nb: 'Når valget ikke er gjort. En region uten medlemmer i den lokale arbeidsgruppen får funnet om det i stedet.',
    nn: 'Når valet ikkje er gjort. Ein region utan medlemer i den lokale arbeidsgruppa får funnet om det i staden.',
    en: 'When the election has not been held. A region without members in its local working group gets the finding about that instead.',
  },
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
