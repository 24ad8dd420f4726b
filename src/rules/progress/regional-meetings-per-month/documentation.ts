import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withoutRow, withRows } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Den regionale arbeidsgruppen har «antatt møtehyppighet på 2.g.pr.mnd.» (kap. 5.2). Medlemmene må sette av tid, og reisene skal budsjetteres.',
    nn: 'Den regionale arbeidsgruppa har «antatt møtehyppighet på 2.g.pr.mnd.» (kap. 5.2). Medlemene må setje av tid, og reisene skal budsjetterast.',
    en: 'The regional working group has «antatt møtehyppighet på 2.g.pr.mnd.», which is about two meetings a month (section 5.2). The members must set time aside, and the travel is to be budgeted.',
  },
  whatToDo: {
    nb: 'Legg møtene inn i fremdriftsplanen med dato og RAG som deltakere. Antallet i måneden kan endres i Oppsett.',
    nn: 'Legg møta inn i framdriftsplanen med dato og RAG som deltakarar. Talet på møte i månaden kan endrast i Oppsett.',
    en: 'Enter the meetings in the progress plan with dates and the RAG as participants. The number a month can be changed in the settings.',
  },
  whenToLeaveIt: {
    nb: 'Når møtene er avtalt et annet sted, eller gruppen har valgt å møtes sjeldnere. Antallet er bare noe planen antar.',
    nn: 'Når møta er avtalte ein annan stad, eller gruppa har valt å møtast sjeldnare. Talet er berre noko planen reknar med.',
    en: 'When the meetings are agreed elsewhere, or the group has chosen to meet less often. The number is only something the plan presumes.',
  },
  valid: [{ description: 'To møter i måneden fra september til mars.', workbook: progress }],
  invalid: [
    {
      description: 'Ingen møter er ført opp ennå.',
      workbook: withRows(progress, 'activities', (rows) => rows.slice(0, 4)),
      messages: ['noMeetings'],
    },
    {
      description: 'Ett av møtene i november er slettet.',
      workbook: withoutRow(progress, 'activities', 9),
      messages: ['tooFew'],
    },
  ],
};
