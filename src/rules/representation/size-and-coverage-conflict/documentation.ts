import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Planen sier to ting som ikke alltid går sammen: gruppen bør ha 8–12 personer, og alle kommuner i regionen bør være representert. Namdal Regionråd har 13 kommuner. Funnet viser begge setningene én gang; størrelse over grensen og kommuner uten representant meldes da ikke hver for seg.',
  whatToDo: 'Bli enige i regionen: enten blir gruppen større, eller så møter noen for flere kommuner.',
  whenToLeaveIt: 'Alltid, når regionen har bestemt seg. Kontrollen kan slås av i oppsettet.',
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
