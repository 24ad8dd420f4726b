import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'En aktivitet uten ansvarlig blir lett liggende. Planen gir ansvaret til grupper: den regionale koordinerer, de lokale informerer og forankrer (kap. 5.2 og 5.3). Et navn som ikke finnes blant medlemmene, kan være en skrivefeil eller en som har sluttet.',
  whatToDo: 'Velg en gruppe fra listen, eller skriv en stilling eller et navn slik det står i Medlemskap.',
  whenToLeaveIt: 'Når den ansvarlige er utenfor gruppene, for eksempel en leverandør.',
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
