import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRows, withSettings } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Planen vil ha grupper som er store nok til å dekke rollene og små nok til å arbeide sammen. Hver person teller én gang, også om den står på flere rader, og en som avløser en annen etter datoene, kommer ikke i tillegg.',
  whatToDo: 'Finn flere medlemmer, eller vurder hvem som skal være med. Grensene står i oppsettet.',
  whenToLeaveIt:
    'Planen sier «ca.» og at lagoppstillingen vurderes fra region til region. Har regionen flere kommuner enn gruppen har plasser, kan den ha én fra hver; det forklares i representation/size-and-coverage-conflict.',
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
