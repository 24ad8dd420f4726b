import type { RuleDocumentation } from '../../documentation';
import type { ExampleContent } from '../../sheetExample';
import { ownSheet } from '../sum-range-short/documentation';

const times = (row: number): ExampleContent => ({ formula: `=A${row}*B${row}`, value: row * 100 });

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Et tall som skrives over en formel, ser riktig ut den dagen. Endres grunnlaget, står tallet igjen og ingen ser det.',
    nn: 'Eit tal som blir skrive over ein formel, ser rett ut den dagen. Blir grunnlaget endra, står talet att, og ingen ser det.',
    en: 'A number typed over a formula looks right on the day. When the figures it rests on change, the number stays, and nobody sees it.',
  },
  whatToDo: {
    nb: 'Bruk forslaget for å sette formelen tilbake. Se først om tallet var ment.',
    nn: 'Bruk forslaget for å setje formelen tilbake. Sjå først om talet var meint.',
    en: 'Use the suggested correction to put the formula back. First see whether the number was meant.',
  },
  whenToLeaveIt: {
    nb: 'Når tallet er et unntak som er gjort med vilje; skriv da hvorfor i en kommentar.',
    nn: 'Når talet er eit unntak som er gjort med vilje; skriv då kvifor i ein kommentar.',
    en: 'When the number is a deliberate exception; then write why in a comment.',
  },
  valid: [
    {
      description: 'Alle cellene regnes ut.',
      workbook: ownSheet([1, 2, 3, 4, 5].map((row) => [row, 100, times(row)])),
    },
  ],
  invalid: [
    {
      description: 'Den tredje er skrevet over.',
      workbook: ownSheet([1, 2, 3, 4, 5].map((row) => [row, 100, row === 3 ? 350 : times(row)])),
      messages: ['typedOver'],
    },
  ],
};
