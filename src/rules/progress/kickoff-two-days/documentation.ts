import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withoutRow, withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Oppstartssamlingen 17.–18. september 2018 er «kick-off» for alt arbeidet frem til 1. april 2019. Planen skiller mellom de lokale gruppene, som er med én dag, og den regionale, som er med begge. Mangler en av dagene eller gruppene, blir noen ikke invitert.',
    nn: 'Oppstartssamlinga 17.–18. september 2018 er «kick-off» for alt arbeidet fram til 1. april 2019. Planen skil mellom dei lokale gruppene, som er med éin dag, og den regionale, som er med begge. Manglar ein av dagane eller gruppene, blir nokon ikkje inviterte.',
    en: 'The gathering on 17–18 September 2018 is the kick-off for all the work up to 1 April 2019. The plan distinguishes between the local groups, which take part one day, and the regional one, which takes part both. If one of the days or groups is missing, somebody is not invited.',
  },
  whatToDo: {
    nb: 'Før samlingen opp med begge dagene, enten som én aktivitet eller én for hver dag, og skriv LAG og RAG under deltakere.',
    nn: 'Før opp samlinga med begge dagane, anten som éin aktivitet eller éin for kvar dag, og skriv LAG og RAG under deltakarar.',
    en: 'Enter the gathering with both days, either as one activity or as one for each day, and write LAG and RAG among the participants.',
  },
  whenToLeaveIt: {
    nb: 'Når samlingen er avtalt til andre dager; sett da dagene i Oppsett.',
    nn: 'Når samlinga er avtalt til andre dagar; set då dagane i Oppsett.',
    en: 'When the gathering is agreed for other days; then set the days in the settings.',
  },
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
