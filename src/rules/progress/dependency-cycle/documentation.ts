import type { RuleDocumentation } from '../../documentation';
import { progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Venter den første aktiviteten på den siste, og den siste på den første, kan ingen av dem starte. I en lang plan er det vanskelig å se med øyet.',
    nn: 'Ventar den første aktiviteten på den siste, og den siste på den første, kan ingen av dei starte. I ein lang plan er det vanskeleg å sjå med auget.',
    en: 'If the first activity waits for the last, and the last for the first, none of them can start. In a long plan that is hard to see with the eye.',
  },
  whatToDo: {
    nb: 'Se hvilken av avhengighetene i ringen som er feil, og ta den bort.',
    nn: 'Sjå kva for ei av avhengnadene i ringen som er feil, og ta ho bort.',
    en: 'See which of the dependencies in the ring is wrong, and remove it.',
  },
  whenToLeaveIt: {
    nb: 'Aldri: ingen av aktivitetene i ringen kan starte.',
    nn: 'Aldri: ingen av aktivitetane i ringen kan starte.',
    en: 'Never: none of the activities in the ring can start.',
  },
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
