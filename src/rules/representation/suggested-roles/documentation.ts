import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow, withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planen nevner yrkesroller som eksempler på hvem som bør være med, så gruppen kan svare på både ledelse, fag og teknikk. Fastlege er «evt.».',
    nn: 'Planen nemner yrkesroller som døme på kven som bør vere med, så gruppa kan svare på både leiing, fag og teknikk. Fastlege er «eventuelt».',
    en: 'The plan mentions professional roles as examples of who should take part, so that the group can answer for leadership, clinical work and technology alike. General practitioner is «evt.» (possibly).',
  },
  whatToDo: {
    nb: 'Se om en av rollene i funnet bør med, eller om noen i gruppen fyller den under et annet navn: skriv den da i kolonnen «Yrkesrolle».',
    nn: 'Sjå om ei av rollene i funnet bør med, eller om nokon i gruppa fyller ho under eit anna namn: skriv ho då i kolonnen «Yrkesrolle».',
    en: 'See whether one of the roles in the finding should take part, or whether somebody in the group fills it under another name: then enter it in the column “Professional role”.',
  },
  whenToLeaveIt: {
    nb: 'Rollene er eksempler, og planen lar regionene bestemme. Rollene og hvilke som er frivillige, står i oppsettet. En gruppe med færre personer enn det er roller, får ikke funnet.',
    nn: 'Rollene er døme, og planen lèt regionane bestemme. Rollene og kva for nokre som er frivillige, står i Oppsett. Ei gruppe med færre personar enn det er roller, får ikkje funnet.',
    en: 'The roles are examples, and the plan lets the regions decide. The roles, and which of them are optional, are in the settings. A group with fewer people than there are roles does not get the finding.',
  },
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
    {
      description: '«IT-rådgiver» og «Kommuneoverlege/fastlege» fyller rollene.',
      workbook: withRow(
        withRow(organisation, 'memberships', 0, { role: 'Kommuneoverlege/fastlege' }),
        'memberships',
        4,
        { role: 'Rådgiver IT' },
      ),
    },
  ],
  invalid: [
    {
      description: 'Det er ingen sykepleier i Fosen IKS.',
      workbook: withRow(organisation, 'memberships', 2, { person: 'Rådgiver, Ørland', role: 'Rådgiver' }),
      messages: ['missing'],
    },
    {
      description: 'Oppsettet spør også etter farmasøyt.',
      workbook: withSettings(organisation, { suggestedRoles: 'IT; Farmasøyt' }),
      messages: ['missing', 'missing'],
    },
  ],
};
