import type { RuleDocumentation } from '../../documentation';
import { organisation } from '../../organisationExample';
import { withRow, type SheetExample } from '../../sheetExample';

const calculation: SheetExample = {
  ...organisation,
  ownSheets: {
    Notater: [
      ['Post', 'Beløp', 'Antall', 'Per stykk'],
      ['Reise', 1000, 4, { formula: '=B2/C2', value: 250 }],
      ['Opphold', 1000, 0, { formula: '=B3/C3', value: '#DIV/0!' }],
      ['Sum', '', '', { formula: '=SUM(D2:D3)', value: '#DIV/0!' }],
    ],
  },
};

export const documentation: RuleDocumentation = {
  why: {
    nb: 'En celle med #DIV/0!, #REF! eller en annen feil har ingen verdi, og alt som regner med den, blir også feil. I et budsjett som skal sendes, er det det første leseren ser.',
    nn: 'Ei celle med #DIV/0!, #REF! eller ein annan feil har ingen verdi, og alt som reknar med ho, blir òg feil. I eit budsjett som skal sendast, er det det første lesaren ser.',
    en: 'A cell with #DIV/0!, #REF! or another error has no value, and everything that is calculated from it is wrong too. In a budget that is to be sent, it is the first thing the reader sees.',
  },
  whatToDo: {
    nb: 'Rett formelen i cellen som er nevnt. Følgefeil i andre celler retter seg da av seg selv.',
    nn: 'Rett formelen i cella som er nemnd. Følgjefeil i andre celler rettar seg då av seg sjølve.',
    en: 'Correct the formula in the cell that is named. Errors in other cells that follow from it then correct themselves.',
  },
  whenToLeaveIt: {
    nb: 'I et eget kladdeark som ingen andre skal se.',
    nn: 'I eit eige kladdeark som ingen andre skal sjå.',
    en: 'In a rough sheet of your own that nobody else is to see.',
  },
  valid: [{ description: 'Ingen celler viser feil.', workbook: organisation }],
  invalid: [
    {
      description: 'En formel i Kommuner viser en feil.',
      workbook: withRow(organisation, 'municipalities', 1, { population: { formula: '=1/0', value: '#DIV/0!' } }),
      messages: ['inTable'],
    },
    {
      description: 'Deling på null i et eget ark. Summen under er en følgefeil, og nevnes ikke.',
      workbook: calculation,
      messages: ['inOwnSheet'],
    },
  ],
};
