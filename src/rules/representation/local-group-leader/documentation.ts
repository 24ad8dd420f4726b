import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow, withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Lederen er gruppens kontaktperson utad. Med ingen eller flere ledere vet ingen hvem som kaller inn og svarer for gruppen. Ledermerket gjelder gruppen på samme rad: lederen av RAG eller Samarbeidsrådet er ikke dermed leder lokalt. En leder som avløser en annen etter datoene, er ikke to.',
  whatToDo:
    'Sett «Ja» i kolonnen «Leder» for det ene medlemmet regionen har valgt. Skal leder og representant i RAG være to personer, settes det i oppsettet; planen sier ikke noe om det.',
  whenToLeaveIt: 'Når valget ikke er gjort.',
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
    {
      description: 'Én leder avløser en annen 1. desember.',
      workbook: withRow(withRow(organisation, 'memberships', 0, { end: 43434 }), 'memberships', 2, {
        isLeader: 'Ja',
        start: 43435,
      }),
    },
  ],
  invalid: [
    {
      description: 'Ingen i Fosen IKS er merket som leder.',
      workbook: withRow(organisation, 'memberships', 0, { isLeader: '' }),
      messages: ['none'],
    },
    {
      description: 'To i Fosen IKS er merket som leder.',
      workbook: withRow(organisation, 'memberships', 2, { isLeader: 'Ja' }),
      messages: ['several'],
    },
    {
      description: 'Etter oppsettet kan ikke lederen også være representant i RAG.',
      workbook: withSettings(organisation, { allowLeaderAsDelegate: 'Nei' }),
      messages: ['alsoDelegate'],
    },
  ],
};
