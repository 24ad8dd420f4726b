import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'En aktivitet uten ansvarlig blir lett liggende. Planen gir ansvaret til grupper: den regionale koordinerer, de lokale informerer og forankrer (kap. 5.2 og 5.3). Et navn som ikke finnes blant medlemmene, kan være en skrivefeil eller en som har sluttet.',
    nn: 'Ein aktivitet utan ansvarleg blir lett liggjande. Planen gir ansvaret til grupper: den regionale koordinerer, dei lokale informerer og forankrar (kap. 5.2 og 5.3). Eit namn som ikkje finst blant medlemene, kan vere ein skrivefeil eller ein som har slutta.',
    en: 'An activity that nobody is responsible for is easily left undone. The plan gives the responsibility to groups: the regional one coordinates, the local ones inform and anchor (sections 5.2 and 5.3). A name that is not among the members may be a typing error, or somebody who has left.',
  },
  whatToDo: {
    nb: 'Velg en gruppe fra listen, eller skriv en stilling eller et navn slik det står i Medlemskap.',
    nn: 'Vel ei gruppe frå lista, eller skriv ei stilling eller eit namn slik det står i Medlemskap.',
    en: 'Choose a group from the list, or write a post or a name as it stands in Memberships.',
  },
  whenToLeaveIt: {
    nb: 'Når den ansvarlige er utenfor gruppene, for eksempel en leverandør.',
    nn: 'Når den ansvarlege er utanfor gruppene, til dømes ein leverandør.',
    en: 'When the one responsible is outside the groups, for example a supplier.',
  },
  valid: [
    { description: 'Grupper og kommuner er ansvarlige.', workbook: progress },
    {
      description: 'Et medlem er ansvarlig.',
      workbook: withRow(progress, 'activities', 2, { responsible: 'Kommuneoverlege, Åfjord' }),
    },
  ],
  invalid: [
    {
      description: 'Ingen ansvarlig.',
      workbook: withRow(progress, 'activities', 2, { responsible: '' }),
      messages: ['missing'],
    },
    {
      description: 'En som ikke finnes i Medlemskap.',
      workbook: withRow(progress, 'activities', 2, { responsible: 'Arrangør AS' }),
      messages: ['unknown'],
    },
  ],
};
