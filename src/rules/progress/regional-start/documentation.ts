import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withoutRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Den regionale arbeidsgruppen starter 4. september 2018 med en introduksjonsdag for alle medlemmene (kap. 8). Alt som følger, bygger på den: samlingen to uker senere, møtene to ganger i måneden og arbeidet i de lokale gruppene.',
  whatToDo: 'Legg til samlingen, eller rett dagen. Er dagen endret, sett den nye i Oppsett.',
  whenToLeaveIt: 'Når oppstarten er avtalt til en annen dag og planen ikke er rettet ennå.',
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
