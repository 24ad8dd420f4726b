import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Lister som settes sammen av flere, får fort samme person to ganger. Personen teller én gang i størrelsen, men to rader kan si ulike ting om leder og ansvar.',
  whatToDo:
    'Slett raden som er for mye. Er det to plasser, for eksempel to sykepleiere som ikke er navngitt, skill dem med nummer eller navn. Er det samme person i to perioder, før datoene.',
  whenToLeaveIt: 'Når samme stilling har to plasser og begge snart får navn.',
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
    {
      description: 'Den samme sitter i to perioder.',
      workbook: withAddedRow(withRow(organisation, 'memberships', 3, { end: 43434 }), 'memberships', {
        region: 'Fosen IKS',
        municipality: 'Ørland',
        person: 'Systemansvarlig, Ørland',
        role: 'Systemansvarlig',
        group: 'LAG',
        start: 43466,
      }),
    },
  ],
  invalid: [
    {
      description: 'Raden er ført inn to ganger.',
      workbook: withAddedRow(organisation, 'memberships', {
        region: 'Fosen IKS',
        municipality: 'Ørland',
        person: 'Systemansvarlig, Ørland',
        role: 'Systemansvarlig',
        group: 'LAG',
      }),
      messages: ['twice'],
    },
    {
      description: 'Radene sier ikke det samme.',
      workbook: withAddedRow(organisation, 'memberships', {
        region: 'Fosen IKS',
        municipality: 'Ørland',
        person: 'Systemansvarlig, Ørland',
        role: 'IT',
        group: 'LAG',
      }),
      messages: ['twice'],
    },
  ],
};
