import type { FundingScenario } from '../../plan/budget';
import { commentColumn } from './commentColumn';
import { costTypeChoices, financingChoices, purposeChoices } from './choices';
import { amountFormat, dateFormat, type ColumnDeclaration, type TableDeclaration } from './declaration';

export type BudgetColumnId =
  | 'activity'
  | FundingScenario
  | 'financing'
  | 'costType'
  | 'purpose'
  | 'recipient'
  | 'start'
  | 'end'
  | 'period'
  | 'actual'
  | 'comment';

/**
 * The cost plan (section 9). The amounts stand next to the activity so that they stay in view with the task pane open;
 * the order is only how we create it, reading goes by header.
 */
const columns: readonly ColumnDeclaration<BudgetColumnId>[] = [
  {
    id: 'activity',
    headers: { nb: 'Aktivitet', nn: 'Aktivitet', en: 'Activity' },
    aliases: ['Tiltak', 'Post', 'Budsjettpost', 'Budsjettlinje', 'Beskrivelse'],
    kind: 'text',
    required: true,
    width: 240,
  },
  {
    id: 'confirmed',
    headers: { nb: 'Bekreftet tildeling', nn: 'Stadfesta tildeling', en: 'Confirmed grant' },
    aliases: ['Budsjett', 'Bekreftet', 'Bekreftet tildelt', 'Bekreftet beløp', 'Tildelt beløp', 'Budsjett 2018'],
    kind: 'amount',
    required: true,
    width: 105,
    numberFormat: amountFormat,
  },
  {
    id: 'fullApplication',
    headers: { nb: 'Hele søknaden', nn: 'Heile søknaden', en: 'Full application' },
    aliases: [
      'Rev.budsjett',
      'Revidert budsjett',
      'Rev. bud.',
      'Hele søknaden innvilget',
      'Heile søknaden innvilga',
      'Full application granted',
      'Søknadsbeløp',
      'Omsøkt beløp',
      'Omsøkt',
      'Rev.budsjett 2018',
    ],
    kind: 'amount',
    required: true,
    width: 105,
    numberFormat: amountFormat,
  },
  {
    id: 'financing',
    headers: { nb: 'Finansiering', nn: 'Finansiering', en: 'Financing' },
    aliases: ['Finansieringskilde', 'Finansieringskjelde', 'Finansieres av', 'Tilskudd/egenfinansiering'],
    kind: 'choice',
    required: true,
    choices: financingChoices,
    width: 110,
  },
  {
    id: 'costType',
    headers: { nb: 'Kostnadsart', nn: 'Kostnadsart', en: 'Cost type' },
    aliases: ['Kostnadstype', 'Art'],
    kind: 'choice',
    required: false,
    isChecked: true,
    choices: costTypeChoices,
    width: 105,
  },
  {
    id: 'purpose',
    headers: { nb: 'Formål', nn: 'Formål', en: 'Purpose' },
    aliases: ['Område', 'Fagområde'],
    kind: 'choice',
    required: false,
    isChecked: true,
    choices: purposeChoices,
    width: 115,
  },
  {
    id: 'recipient',
    headers: { nb: 'Fylke/mottaker', nn: 'Fylke/mottakar', en: 'County/recipient' },
    aliases: ['Fylke', 'Mottaker', 'Mottakar', 'Mottakende kommune', 'Recipient', 'County'],
    kind: 'text',
    required: false,
    isChecked: true,
    width: 105,
  },
  {
    id: 'start',
    headers: { nb: 'Fra', nn: 'Frå', en: 'From' },
    aliases: ['Fra dato', 'Frå dato', 'Start', 'Startdato', 'Fra og med'],
    kind: 'date',
    required: false,
    isChecked: true,
    orElse: 'period',
    width: 70,
    numberFormat: dateFormat,
  },
  {
    id: 'end',
    headers: { nb: 'Til', nn: 'Til', en: 'To' },
    aliases: ['Til dato', 'Slutt', 'Sluttdato', 'Til og med'],
    kind: 'date',
    required: false,
    isChecked: true,
    orElse: 'period',
    width: 70,
    numberFormat: dateFormat,
  },
  {
    id: 'period',
    headers: { nb: 'Periode', nn: 'Periode', en: 'Period' },
    aliases: ['Tidsrom', 'Tidsperiode'],
    kind: 'period',
    required: false,
    readOnly: true,
    width: 130,
  },
  {
    id: 'actual',
    headers: { nb: 'Regnskap', nn: 'Rekneskap', en: 'Accounts' },
    aliases: [
      'Regnskapsført',
      'Rekneskapsført',
      'Regnskap 2018',
      'Rekneskap 2018',
      'Forbruk',
      'Faktisk forbruk',
      'Brukt',
      'Påløpt',
      'Actuals',
      'Spend',
      'Spent',
    ],
    kind: 'amount',
    required: false,
    width: 95,
    numberFormat: amountFormat,
  },
  commentColumn,
];

export const budgetTable: TableDeclaration<BudgetColumnId> = {
  id: 'budget',
  part: 'budget',
  sheetNames: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  sheetAliases: ['Kostnadsplan', 'Økonomi'],
  title: {
    nb: 'Budsjett for involvering av opsjonskommuner',
    nn: 'Budsjett for involvering av opsjonskommunar',
    en: 'Budget for the involvement of option municipalities',
  },
  hint: {
    nb: 'Skriv nye linjer rett under tabellen, så følger summene med. Beløp i hele kroner.',
    nn: 'Skriv nye linjer rett under tabellen, så følgjer summane med. Beløp i heile kroner.',
    en: 'Write new lines right below the table and the sums follow. Amounts in whole kroner.',
  },
  tableName: 'tblBudsjett',
  columns,
};
