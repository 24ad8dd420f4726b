import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow, withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Lederen er gruppens kontaktperson utad. Med ingen eller flere ledere vet ingen hvem som kaller inn og svarer for gruppen. Ledermerket gjelder gruppen på samme rad: lederen av RAG eller Samarbeidsrådet er ikke dermed leder lokalt. To ledere som etter datoene avløser hverandre, er ikke to på én gang.',
    nn: 'Leiaren er kontaktpersonen for gruppa utetter. Med ingen eller fleire leiarar veit ingen kven som kallar inn og svarer for gruppa. Leiarmerket gjeld gruppa i same rad: leiaren av RAG eller Samarbeidsrådet er ikkje dermed leiar lokalt. Ein leiar som etter datoane avløyser ein annan, er ikkje to.',
    en: 'The leader is the group’s contact with others. With no leader or several, nobody knows who calls the meetings and answers for the group. The leader’s mark is for the group in the same row: the leader of RAG or of the cooperation council is not thereby a local leader. Two leaders who by the dates follow each other are not two at once.',
  },
  whatToDo: {
    nb: 'Sett «Ja» i kolonnen «Leder» for det ene medlemmet regionen har valgt. Skal leder og representant i RAG være to personer, settes det i oppsettet; planen sier ikke noe om det.',
    nn: 'Set «Ja» i kolonnen «Leiar» for den eine medlemen regionen har valt. Skal leiar og representant i RAG vere to personar, set du det i Oppsett; planen seier ikkje noko om det.',
    en: 'Enter “Yes” in the column “Leader” for the one member the region has elected. If the leader and the delegate to RAG are to be two people, that is set in the settings; the plan says nothing about it.',
  },
  whenToLeaveIt: {
    nb: 'Når valget ikke er gjort.',
    nn: 'Når valet ikkje er gjort.',
    en: 'When the election has not been held.',
  },
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
