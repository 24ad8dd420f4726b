import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withoutRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Oppstartssamlingen 17.–18. september 2018 er «kick-off» for alt arbeidet frem til 1. april 2019. Planen skiller mellom de lokale gruppene, som er med én dag, og den regionale, som er med begge. Mangler en av dagene eller gruppene, blir noen ikke invitert.',
  whatToDo:
    'Før samlingen opp med begge dagene, enten som én aktivitet eller én for hver dag, og skriv LAG og RAG under deltakere.',
  whenToLeaveIt: 'Når samlingen er avtalt til andre dager; sett da dagene i Oppsett.',
  valid: [{ description: 'Samlingen varer to dager, med LAG og RAG.', workbook: progress }],
  invalid: [
    { description: 'Samlingen er glemt.', workbook: withoutRow(progress, 'activities', 1), messages: ['missing'] },
    {
      description: 'Bare den første dagen er ført opp.',
      workbook: withRow(progress, 'activities', 1, { end: on(17, 9, 2018) }),
      messages: ['otherDays'],
    },
    {
      description: 'De lokale gruppene er ikke nevnt.',
      workbook: withRow(progress, 'activities', 1, { participants: 'RAG' }),
      messages: ['localGroups'],
    },
    {
      description: 'Den regionale gruppen er ikke nevnt.',
      workbook: withRow(progress, 'activities', 1, { participants: 'LAG' }),
      messages: ['regionalGroup'],
    },
  ],
};
