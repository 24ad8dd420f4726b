import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow, withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Planen nevner yrkesroller som eksempler på hvem som bør være med, så gruppen kan svare på både ledelse, fag og teknikk. Fastlege er «eventuelt».',
  whatToDo:
    'Se om en av rollene i funnet bør med, eller om noen i gruppen fyller den under et annet navn: skriv det da i kolonnen «Yrkesrolle».',
  whenToLeaveIt:
    'Rollene er eksempler, og planen lar regionene bestemme. Rollene og hvilke som er frivillige, står i oppsettet. En gruppe med færre personer enn det er roller, får ikke funnet.',
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
