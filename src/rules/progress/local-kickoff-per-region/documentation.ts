import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withoutRow, withRows } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'I februar 2019 inviterer hver region Trondheim kommune og Helseplattformen til en samling om status og forankring (kap. 8). En region som er glemt, får ingen samling.',
    nn: 'I februar 2019 inviterer kvar region Trondheim kommune og Helseplattforma til ei samling om status og forankring (kap. 8). Ein region som er gløymd, får inga samling.',
    en: 'In February 2019 each region invites the municipality of Trondheim and Helseplattformen to a gathering on status and anchoring (section 8). A region that is forgotten gets none.',
  },
  whatToDo: {
    nb: 'Legg til en samling for regionen, med dato og regionens navn i kolonnen «Region». Er det én felles samling, skriv «Alle».',
    nn: 'Legg til ei samling for regionen, med dato og namnet på regionen i kolonnen «Region». Er det éi felles samling, skriv «Alle».',
    en: 'Add a gathering for the region, with its date and the region’s name in the column “Region”. If there is one joint gathering, write “All”.',
  },
  whenToLeaveIt: {
    nb: 'Når samlingen er avtalt til en annen måned; endre da tiden i Oppsett.',
    nn: 'Når samlinga er avtalt til ein annan månad; endre då tida i Oppsett.',
    en: 'When the gathering is agreed for another month; then change the time in the settings.',
  },
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
