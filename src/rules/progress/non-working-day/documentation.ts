import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: 'En samling på en helligdag eller i en helg er oftest en skrivefeil i dagen eller året. Helligdagene regnes ut etter norsk lov, påsken medregnet.',
  whatToDo: 'Se om dagen er riktig, og flytt samlingen, møtet eller fristen om den ikke er det.',
  whenToLeaveIt:
    'Når noe virkelig skjer i en helg, eller fristen er satt av andre. Aktiviteter som varer over en helg, er ikke med i kontrollen.',
  valid: [{ description: 'Alle samlinger og møter er på arbeidsdager.', workbook: progress }],
  invalid: [
    {
      description: 'Et møte andre juledag.',
      workbook: withRow(progress, 'activities', 11, { start: on(26, 12, 2018), end: on(26, 12, 2018) }),
      messages: ['holiday'],
    },
    {
      description: 'En regionsamling på en lørdag.',
      workbook: withRow(progress, 'activities', 2, { start: on(9, 2, 2019), end: on(9, 2, 2019) }),
      messages: ['weekend'],
    },
  ],
};
