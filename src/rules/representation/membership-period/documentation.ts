import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Datoene avgjør hvem som sitter samtidig, og dermed om en leder er avløst eller er en for mye. Et medlemskap som slutter før det begynner, eller som ligger helt utenfor planens tidsrom, er som regel et feil år.',
  whatToDo: 'Rett datoene. Står de i feil rekkefølge, kan de byttes om.',
  whenToLeaveIt:
    'Når medlemskapet gjelder tiden etter planen. Et medlemskap som begynner før planens start eller varer lenger enn planen, er ikke noe funn.',
  valid: [
    {
      description: 'En liten organisasjon der alt er på plass.',
      workbook: organisation,
    },
    {
      description: 'Medlemmet er valgt før start og sitter lenger enn planen.',
      workbook: withRow(organisation, 'memberships', 3, { start: 43252, end: 43830 }),
    },
  ],
  invalid: [
    {
      description: 'Datoene står i feil rekkefølge.',
      workbook: withRow(organisation, 'memberships', 3, { start: 43465, end: 43374 }),
      messages: ['endsBeforeStart'],
    },
    {
      description: 'Medlemskapet er over før arbeidet begynner.',
      workbook: withRow(organisation, 'memberships', 3, { end: 43100 }),
      messages: ['overBeforePlan'],
    },
    {
      description: 'Medlemskapet begynner etter planens tidsrom.',
      workbook: withRow(organisation, 'memberships', 3, { start: 43739 }),
      messages: ['afterPlan'],
    },
  ],
};
