import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'En aktivitet som slutter før den starter, er en skrivefeil: dagene er byttet om, eller året er galt. Den faller ut av tidslinjen og av alle kontroller av rekkefølge.',
  whatToDo: 'Er dagene byttet om, bruk forslaget. Er året galt, rett den ene datoen.',
  whenToLeaveIt: 'Aldri: en av datoene er feil.',
  valid: [{ description: 'Alle aktiviteter slutter samme dag eller senere.', workbook: progress }],
  invalid: [
    {
      description: 'Dagene er byttet om.',
      workbook: withRow(progress, 'activities', 1, { start: on(18, 9, 2018), end: on(17, 9, 2018) }),
      messages: ['endsBeforeStart'],
    },
  ],
};
