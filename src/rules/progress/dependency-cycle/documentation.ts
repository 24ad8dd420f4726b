import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'Venter den første aktiviteten på den siste, og den siste på den første, kan ingen av dem starte. I en lang plan er det vanskelig å se med øyet.',
  whatToDo: 'Se hvilken av avhengighetene i ringen som er feil, og ta den bort.',
  whenToLeaveIt: 'Aldri: ingen av aktivitetene i ringen kan starte.',
  valid: [{ description: 'Hver aktivitet venter bare på tidligere aktiviteter.', workbook: progress }],
  invalid: [
    {
      description: 'En aktivitet avhenger av seg selv.',
      workbook: withRow(progress, 'activities', 2, { dependsOn: '3' }),
      messages: ['self'],
    },
    {
      description: 'Oppstarten venter på regionsamlingen, som venter på oppstartssamlingen, som venter på oppstarten.',
      workbook: withRow(progress, 'activities', 0, { dependsOn: '3' }),
      messages: ['cycle'],
    },
  ],
};
