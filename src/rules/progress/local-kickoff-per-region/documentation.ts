import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withoutRow, withRows } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'I februar 2019 inviterer hver region Trondheim kommune og Helseplattformen til en samling om status og forankring (kap. 8). En region som er glemt, får ingen.',
  whatToDo:
    'Legg til en samling for regionen, med dato og regionens navn i kolonnen Region. Er det én felles samling, skriv «Alle».',
  whenToLeaveIt: 'Når samlingen er avtalt til en annen måned; endre da tiden i Oppsett.',
  valid: [{ description: 'Begge regionene har samling i februar.', workbook: progress }],
  invalid: [
    { description: 'En region er glemt.', workbook: withoutRow(progress, 'activities', 3), messages: ['missing'] },
    {
      description: 'Ingen samlinger er ført opp ennå.',
      workbook: withRows(progress, 'activities', (rows) => rows.slice(0, 2)),
      messages: ['noneAtAll'],
    },
  ],
};
