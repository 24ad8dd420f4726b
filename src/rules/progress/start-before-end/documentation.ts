import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'En aktivitet som slutter før den starter, er en skrivefeil: dagene er byttet om, eller året er galt. Den faller ut av tidslinjen og av alle kontroller av rekkefølge.',
    nn: 'Ein aktivitet som sluttar før han startar, er ein skrivefeil: dagane er bytte om, eller året er gale. Han fell ut av tidslinja og av alle kontrollar av rekkjefølgja.',
    en: 'An activity that ends before it starts is a typing error: the days have been swapped, or the year is wrong. It drops out of the timeline and of all checks of the order.',
  },
  whatToDo: {
    nb: 'Er dagene byttet om, bruk forslaget. Er året galt, rett den ene datoen.',
    nn: 'Er dagane bytte om, bruk forslaget. Er året gale, rett den eine datoen.',
    en: 'If the days have been swapped, use the suggested correction. If the year is wrong, correct that date.',
  },
  whenToLeaveIt: {
    nb: 'Aldri: en av datoene er feil.',
    nn: 'Aldri: ein av datoane er feil.',
    en: 'Never: one of the dates is wrong.',
  },
  valid: [{ description: 'Alle aktiviteter slutter samme dag eller senere.', workbook: progress }],
  invalid: [
    {
      description: 'Dagene er byttet om.',
      workbook: withRow(progress, 'activities', 1, { start: on(18, 9, 2018), end: on(17, 9, 2018) }),
      messages: ['endsBeforeStart'],
    },
  ],
};
