import { describeRule } from '../../../../tests/rules/describeRule';
import type { SheetExample } from '../../sheetExample';
import { rule } from './rule';

const financing = (...scenarios: readonly string[]): SheetExample => ({
  layout: 'sheets',
  rows: { financing: scenarios.map((scenario) => ({ scenario })) },
});

describeRule(rule, [
  { name: 'one row each', workbook: financing('Bekreftet tildeling', '', 'Hele søknaden innvilget', ''), reports: [] },
  {
    name: 'twice, under two names',
    workbook: financing('Bekreftet tildeling', 'Hele søknaden', 'tildelt'),
    reports: [{ message: 'scenario', places: ['Finansiering!A4', 'Finansiering!A2'], values: { name: 'tildelt' } }],
  },
  { name: 'what is no scenario is for another rule', workbook: financing('Noe annet', 'Noe annet'), reports: [] },
  { name: 'no financing plan', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);
