import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withoutRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Den regionale arbeidsgruppen starter 4. september 2018 med en introduksjonsdag for alle medlemmene (kap. 8). Alt som følger, bygger på den: samlingen to uker senere, møtene to ganger i måneden og arbeidet i de lokale gruppene.',
    nn: 'Den regionale arbeidsgruppa startar 4. september 2018 med ein introduksjonsdag for alle medlemene (kap. 8). Alt som følgjer, byggjer på han: samlinga to veker seinare, møta to gonger i månaden og arbeidet i dei lokale gruppene.',
    en: 'The regional working group starts on 4 September 2018 with an introductory day for all its members (section 8). All that follows builds on it: the kick-off two weeks later, the meetings twice a month and the work of the local groups.',
  },
  whatToDo: {
    nb: 'Legg til samlingen, eller rett dagen. Er dagen endret, sett den nye i Oppsett.',
    nn: 'Legg til samlinga, eller rett dagen. Er dagen endra, set den nye i Oppsett.',
    en: 'Add the gathering, or correct the day. If the day has been changed, set the new one in the settings.',
  },
  whenToLeaveIt: {
    nb: 'Når oppstarten er avtalt til en annen dag og planen ikke er rettet ennå.',
    nn: 'Når oppstarten er avtalt til ein annan dag og planen ikkje er retta enno.',
    en: 'When the start is agreed for another day and the plan has not been corrected yet.',
  },
  valid: [{ description: 'Oppstarten er 4. september, med RAG som deltakere.', workbook: progress }],
  invalid: [
    {
      description: 'Oppstarten står ikke i planen.',
      workbook: withoutRow(
        { ...progress, rows: { activities: progress.rows.activities?.slice(0, 3) ?? [] } },
        'activities',
        0,
      ),
      messages: ['missing'],
    },
    {
      description: 'Oppstarten er satt til en annen dag.',
      workbook: withRow(progress, 'activities', 0, { start: on(5, 9, 2018), end: on(5, 9, 2018) }),
      messages: ['otherDay'],
    },
    {
      description: 'Deltakerne er ikke nevnt.',
      workbook: withRow(progress, 'activities', 0, { participants: '' }),
      messages: ['participants'],
    },
  ],
};
