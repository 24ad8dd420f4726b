import type { RuleDocumentation } from '../../documentation';
import type { ExampleContent } from '../../sheetExample';
import { ownSheet } from '../sum-range-short/documentation';

const times = (row: number): ExampleContent => ({ formula: `=A${row}*B${row}`, value: row * 100 });

export const documentation: RuleDocumentation = {
  why: 'Et tall som skrives over en formel, ser riktig ut den dagen. Endres grunnlaget, står tallet igjen og ingen ser det.',
  whatToDo: 'Bruk forslaget for å sette formelen tilbake. Se først om tallet var ment.',
  whenToLeaveIt: 'Når tallet er et unntak som er gjort med vilje; skriv da hvorfor i en kommentar.',
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
