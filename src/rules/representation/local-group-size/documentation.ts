import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRows, withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planen vil ha grupper som er store nok til å dekke rollene og små nok til å arbeide sammen. Hver person teller én gang, også om den står på flere rader, og en som avløser en annen etter datoene, kommer ikke i tillegg.',
    nn: 'Planen vil ha grupper som er store nok til å dekkje rollene og små nok til å arbeide saman. Kvar person tel éin gong, også om den same står i fleire rader, og ein som etter datoane avløyser ein annan, kjem ikkje i tillegg.',
    en: 'The plan wants groups that are large enough to cover the roles and small enough to work together. Each person counts once, even when listed in several rows, and one who by the dates succeeds another is not counted in addition.',
  },
  whatToDo: {
    nb: 'Finn flere medlemmer, eller vurder hvem som skal være med. Grensene står i oppsettet.',
    nn: 'Finn fleire medlemer, eller vurder kven som skal vere med. Grensene står i Oppsett.',
    en: 'Find more members, or consider who is to take part. The limits are in the settings.',
  },
  whenToLeaveIt: {
    nb: 'Planen sier «ca.» og at lagoppstillingen vurderes fra region til region. Har regionen flere kommuner enn gruppen har plasser, kan den ha én fra hver; det er en egen kontroll: «Størrelse og dekning som ikke går sammen».',
    nn: 'Planen seier «ca.» og at oppstillinga blir vurdert frå region til region. Har regionen fleire kommunar enn gruppa har plassar, kan gruppa ha éin frå kvar; det er ein eigen kontroll: «Storleik og dekning som ikkje går saman».',
    en: 'The plan says «ca.» (about), and that the line-up is considered from region to region. If the region has more municipalities than the group has seats, it can have one from each; that is a check of its own: “Size and coverage that do not go together”.',
  },
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
  ],
  invalid: [
    {
      description: 'ROR har fem personer, og den største gruppen skal ha fire.',
      workbook: withSettings(organisation, { groupSizeMinimum: 3, groupSizeMaximum: 4 }),
      messages: ['tooMany', 'tooMany'],
    },
    {
      description: 'Fosen IKS har tre personer igjen.',
      workbook: withRows(organisation, 'memberships', (rows) => rows.filter((_, index) => index !== 3 && index !== 4)),
      messages: ['tooFew'],
    },
  ],
};
