import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Lister som settes sammen av flere, får fort samme person to ganger. Personen teller én gang i størrelsen, men to rader kan si ulike ting om leder og ansvar.',
    nn: 'Lister som blir sette saman av fleire, får fort same person to gonger. Personen tel éin gong i storleiken, men to rader kan seie ulike ting om leiar og ansvar.',
    en: 'Lists put together by several people soon have the same person twice. The person counts once in the size of the group, but two rows can say different things about leader and responsibility.',
  },
  whatToDo: {
    nb: 'Slett raden som er for mye. Er det to plasser, for eksempel to sykepleiere som ikke er navngitt, skill dem med nummer eller navn. Er det samme person i to perioder, før datoene.',
    nn: 'Slett rada som er for mykje. Er det to plassar, til dømes to sjukepleiarar som ikkje er namngitte, skil dei med nummer eller namn. Er det same person i to periodar, før datoane.',
    en: 'Delete the row too many. If there are two seats, for example two nurses who are not named, tell them apart by number or name. If it is the same person in two periods, enter the dates.',
  },
  whenToLeaveIt: {
    nb: 'Når samme stilling har to plasser og begge snart får navn.',
    nn: 'Når same stilling har to plassar og begge snart får namn.',
    en: 'When the same post has two seats and both will soon be given names.',
  },
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
