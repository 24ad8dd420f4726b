import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withoutRow, withRows } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Den regionale arbeidsgruppen har «antatt møtehyppighet på 2.g.pr.mnd.» (kap. 5.2). Medlemmene må sette av tid, og reisene skal budsjetteres.',
  whatToDo:
    'Legg møtene inn i fremdriftsplanen med dato og RAG som deltakere. Antallet i måneden kan endres i Oppsett.',
  whenToLeaveIt: 'Når møtene er avtalt et annet sted, eller gruppen har valgt å møtes sjeldnere. Planen antar bare.',
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
