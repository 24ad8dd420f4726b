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
  why: {
    nb: 'Summene i våre ark er formler, så de følger linjene. Skriver noen et tall over formelen, ser summen riktig ut i dag og er gal i morgen, og ingenting i arket sier fra.',
    nn: 'Summane i arka våre er formlar, så dei følgjer linjene. Skriv nokon eit tal over formelen, ser summen rett ut i dag og er feil i morgon, og ingenting i arket seier frå.',
    en: 'The sums in our sheets are formulas, so they follow the lines. If somebody types a number over the formula, the sum looks right today and is wrong tomorrow, and nothing in the sheet says so.',
  },
  whatToDo: {
    nb: 'La tillegget gjenopprette formelen. Viser cellen en feilverdi, rett formelen eller cellene den viser til.',
    nn: 'La tillegget gjenopprette formelen. Viser cella ein feilverdi, rett formelen eller cellene han viser til.',
    en: 'Let the add-in restore the formula. If the cell shows an error, correct the formula or the cells it refers to.',
  },
  whenToLeaveIt: {
    nb: 'En endret formel kan være ment, for eksempel når arbeidsboken er bygd ut. Da kan advarselen stå. Forskjeller som ikke betyr noe, som mellomrom, store og små bokstaver og om tabellnavnet er skrevet ut, gir ikke funn.',
    nn: 'Ein endra formel kan vere meint, til dømes når arbeidsboka er bygd ut. Då kan åtvaringa stå. Skilnader som ikkje tyder noko, som mellomrom, store og små bokstavar og om tabellnamnet er skrive ut, gir ikkje funn.',
    en: 'A changed formula may be meant, for example when the workbook has been extended. Then the warning may stand. Differences of no importance, such as spaces, upper and lower case and whether the table’s name is written out, give no finding.',
  },
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
