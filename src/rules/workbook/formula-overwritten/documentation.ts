import type { RuleDocumentation } from '../../documentation';
import type { ExampleFormula, ExampleWorkbook } from '../../example';

const sum: ExampleFormula = {
  cell: 'B1',
  label: 'Sum kostnader',
  expected: '=SUM(tblBudsjett[Bekreftet tildeling])',
  actual: '=SUM(tblBudsjett[Bekreftet tildeling])',
  value: 2_400_000,
};
const workbook = (change: Partial<ExampleFormula>): ExampleWorkbook => ({
  layout: 'tables',
  lines: [],
  formulas: [{ ...sum, ...change }],
});

export const documentation: RuleDocumentation = {
  why: 'Summene i våre ark er formler, så de følger linjene. Skriver noen et tall over formelen, ser summen riktig ut i dag og er gal i morgen, og ingenting i arket sier fra.',
  whatToDo: 'La tillegget gjenopprette formelen. Viser cellen en feilverdi, rett formelen eller cellene den viser til.',
  whenToLeaveIt:
    'En endret formel kan være ment, for eksempel når arbeidsboken er bygd ut. Da kan advarselen stå. Forskjeller som ikke betyr noe, som mellomrom, store og små bokstaver og om tabellnavnet er skrevet ut, gir ikke funn.',
  valid: [
    { description: 'Formelen står som arket ble laget med.', workbook: workbook({}) },
    {
      description: 'Samme formel skrevet på en annen måte.',
      workbook: workbook({ actual: '=sum( TBLBUDSJETT[Bekreftet tildeling] )' }),
    },
  ],
  invalid: [
    {
      description: 'En fast verdi er skrevet over formelen.',
      workbook: workbook({ actual: 2_400_000 }),
      messages: ['constant'],
    },
    { description: 'Formelen er slettet.', workbook: workbook({ actual: '', value: '' }), messages: ['blank'] },
    {
      description: 'Formelen dekker ikke lenger hele tabellen.',
      workbook: workbook({ actual: '=SUM(B10:B12)', value: 650_000 }),
      messages: ['changed'],
    },
    {
      description: 'Formelen viser til en celle som er borte.',
      workbook: workbook({ actual: '=SUM(#REF!)', value: '#REF!' }),
      messages: ['error'],
    },
  ],
};
