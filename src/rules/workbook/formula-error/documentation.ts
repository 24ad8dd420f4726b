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
  why: 'En celle med #DIV/0!, #REF! eller en annen feil har ingen verdi, og alt som regner med den, blir også feil. I et budsjett som skal sendes, er det det første leseren ser.',
  whatToDo: 'Rett formelen i cellen som er nevnt. Følgefeil i andre celler retter seg da av seg selv.',
  whenToLeaveIt: 'I et eget kladdeark som ingen andre skal se.',
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
