import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Datoene avgjør hvem som sitter samtidig, og dermed om en leder er avløst eller er en for mye. Et medlemskap som slutter før det begynner, eller som ligger helt utenfor planens tidsrom, er som regel et feil år.',
    nn: 'Datoane avgjer kven som sit samtidig, og dermed om ein leiar er avløyst eller er ein for mykje. Ein medlemskap som sluttar før han tek til, eller som ligg heilt utanfor tida til planen, er som regel eit feil år.',
    en: 'The dates decide who sits at the same time, and thus whether a leader has been succeeded or is one too many. A membership that ends before it begins, or that lies wholly outside the plan’s time, is usually a wrong year.',
  },
  whatToDo: {
    nb: 'Rett datoene. Står de i feil rekkefølge, kan de byttes om.',
    nn: 'Rett datoane. Står dei i feil rekkjefølgje, kan dei bytast om.',
    en: 'Correct the dates. If they are in the wrong order, they can be swapped.',
  },
  whenToLeaveIt: {
    nb: 'Når medlemskapet gjelder tiden etter planen. Et medlemskap som begynner før planens start eller varer lenger enn planen, er ikke noe funn.',
    nn: 'Når medlemskapen gjeld tida etter planen. Ein medlemskap som tek til før planen startar, eller varer lenger enn planen, er ikkje noko funn.',
    en: 'When the membership is for the time after the plan. A membership that begins before the plan’s start or lasts longer than the plan is no finding.',
  },
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
