import type { RuleDocumentation } from '../../documentation';
import { on, progress } from '../../progressExample';
import { withRow } from '../../sheetExample';

export const documentation: RuleDocumentation = {
  why: {
    nb: 'En samling på en helligdag eller i en helg er oftest en skrivefeil i dagen eller året. Helligdagene regnes ut etter norsk lov, påsken medregnet.',
    nn: 'Ei samling på ein heilagdag eller i ei helg er oftast ein skrivefeil i dagen eller året. Heilagdagane blir rekna ut etter norsk lov, påska medrekna.',
    en: 'A gathering on a public holiday or at a weekend is usually a typing error in the day or the year. The holidays are worked out by Norwegian law, Easter included.',
  },
  whatToDo: {
    nb: 'Se om dagen er riktig, og flytt samlingen, møtet eller fristen om den ikke er det.',
    nn: 'Sjå om dagen er rett, og flytt samlinga, møtet eller fristen om han ikkje er det.',
    en: 'See whether the day is right, and move the gathering, the meeting or the deadline if it is not.',
  },
  whenToLeaveIt: {
    nb: 'Når noe virkelig skjer i en helg, eller fristen er satt av andre. Aktiviteter som varer over en helg, er ikke med i kontrollen.',
    nn: 'Når noko verkeleg skjer i ei helg, eller fristen er sett av andre. Aktivitetar som varer over ei helg, er ikkje med i kontrollen.',
    en: 'When something really happens at a weekend, or the deadline is set by others. Activities that last over a weekend are not included in the check.',
  },
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
