import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planen sier to ting som ikke alltid går sammen: gruppen bør ha 8–12 personer, og alle kommuner i regionen bør være representert. Namdal Regionråd har 13 kommuner. Funnet viser begge setningene én gang; størrelse over grensen og kommuner uten representant meldes da ikke hver for seg.',
    nn: 'Planen seier to ting som ikkje alltid går saman: gruppa bør ha 8–12 personar, og alle kommunar i regionen bør vere representerte. Namdal Regionråd har 13 kommunar. Funnet viser begge setningane éin gong; storleik over grensa og kommunar utan representant blir då ikkje melde kvar for seg.',
    en: 'The plan says two things that do not always go together: the group should have 8–12 people, and all municipalities of the region should be represented. Namdal Regionråd has 13 municipalities. The finding shows both sentences once; size above the limit and municipalities without a representative are then not reported separately.',
  },
  whatToDo: {
    nb: 'Bli enige i regionen: enten blir gruppen større, eller så møter noen for flere kommuner.',
    nn: 'Bli samde i regionen: anten blir gruppa større, eller så møter nokon for fleire kommunar.',
    en: 'Agree in the region: either the group becomes larger, or somebody meets for several municipalities.',
  },
  whenToLeaveIt: {
    nb: 'Alltid, når regionen har bestemt seg. Kontrollen kan slås av i oppsettet.',
    nn: 'Alltid, når regionen har bestemt seg. Kontrollen kan slåast av i Oppsett.',
    en: 'Always, once the region has decided. The check can be turned off in the settings.',
  },
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
  ],
  invalid: [
    {
      description: 'Med høyst to i gruppen er det ikke plass til én fra hver av de tre kommunene.',
      workbook: withSettings(organisation, { groupSizeMinimum: 1, groupSizeMaximum: 2 }),
      messages: ['conflict', 'conflict'],
    },
  ],
};
