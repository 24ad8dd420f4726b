import { commentColumn } from './commentColumn';
import { scenarioChoices, scenarioStatusChoices } from './choices';
import { amountFormat, dateFormat, shareFormat, type ColumnDeclaration, type TableDeclaration } from './declaration';

export type FinancingColumnId =
  | 'scenario'
  | 'status'
  | 'grant'
  | 'ownFunding'
  | 'other'
  | 'total'
  | 'ownShare'
  | 'minimumOwnShare'
  | 'appliedOn'
  | 'decidedOn'
  | 'comment';

/** The financing plan (section 9): one row a scenario. */
const columns: readonly ColumnDeclaration<FinancingColumnId>[] = [
  {
    id: 'scenario',
    headers: { nb: 'Budsjettalternativ', nn: 'Budsjettalternativ', en: 'Funding scenario' },
    aliases: ['Alternativ', 'Scenario'],
    kind: 'choice',
    required: true,
    choices: scenarioChoices,
    width: 150,
  },
  {
    id: 'status',
    headers: { nb: 'Status', nn: 'Status', en: 'Status' },
    aliases: [],
    kind: 'choice',
    required: false,
    choices: scenarioStatusChoices,
    width: 80,
  },
  {
    id: 'grant',
    headers: { nb: 'Tilskudd', nn: 'Tilskot', en: 'Grant' },
    aliases: ['Skjønnsmidler', 'Skjønnsmiddel', 'Tildelt beløp', 'Tilskuddsbeløp'],
    kind: 'amount',
    required: true,
    width: 95,
    numberFormat: amountFormat,
  },
  {
    id: 'ownFunding',
    headers: { nb: 'Egenfinansiering', nn: 'Eigenfinansiering', en: 'Own funding' },
    aliases: ['Egenandel i kroner', 'Egeninnsats', 'Eigeninnsats'],
    kind: 'amount',
    required: true,
    width: 105,
    numberFormat: amountFormat,
  },
  {
    id: 'other',
    headers: { nb: 'Annen finansiering', nn: 'Anna finansiering', en: 'Other funding' },
    aliases: ['Annet', 'Andre inntekter', 'Andre midler'],
    kind: 'amount',
    required: false,
    width: 110,
    numberFormat: amountFormat,
  },
  {
    id: 'total',
    headers: { nb: 'Sum finansiering', nn: 'Sum finansiering', en: 'Total funding' },
    aliases: ['Sum', 'Finansiering i alt', 'Total finansiering'],
    kind: 'formula',
    required: false,
    width: 105,
    numberFormat: amountFormat,
  },
  {
    id: 'ownShare',
    headers: { nb: 'Egenandel', nn: 'Eigendel', en: 'Own share' },
    aliases: ['Egenandel i prosent', 'Andel egenfinansiering'],
    kind: 'formula',
    required: false,
    width: 75,
    numberFormat: '0.0%',
  },
  {
    id: 'minimumOwnShare',
    headers: { nb: 'Minste egenandel', nn: 'Minste eigendel', en: 'Minimum own share' },
    aliases: ['Krav til egenandel', 'Krav til eigendel'],
    kind: 'share',
    required: false,
    width: 105,
    numberFormat: shareFormat,
  },
  {
    id: 'appliedOn',
    headers: { nb: 'Søkt dato', nn: 'Søkt dato', en: 'Applied on' },
    aliases: ['Søknadsdato', 'Søkt'],
    kind: 'date',
    required: false,
    width: 75,
    numberFormat: dateFormat,
  },
  {
    id: 'decidedOn',
    headers: { nb: 'Avklart dato', nn: 'Avklara dato', en: 'Decided on' },
    aliases: ['Avklart', 'Vedtaksdato', 'Dato for tilsagn', 'Bekreftet dato'],
    kind: 'date',
    required: false,
    isChecked: true,
    width: 80,
    numberFormat: dateFormat,
  },
  { ...commentColumn, width: 330 },
];

export const financingTable: TableDeclaration<FinancingColumnId> = {
  id: 'financing',
  part: 'budget',
  sheetNames: { nb: 'Finansiering', nn: 'Finansiering', en: 'Financing' },
  sheetAliases: ['Finansieringsplan'],
  title: {
    nb: 'Finansieringsplan: de to budsjettalternativene',
    nn: 'Finansieringsplan: dei to budsjettalternativa',
    en: 'Financing plan: the two funding scenarios',
  },
  hint: {
    nb: 'Tilskudd er beløpet i tildelingsbrevet eller søknaden. Summen og egenandelen regnes ut.',
    nn: 'Tilskot er beløpet i tildelingsbrevet eller søknaden. Summen og eigendelen blir rekna ut.',
    en: 'Grant is the amount in the award letter or the application. The total and the own share are calculated.',
  },
  tableName: 'tblFinansiering',
  columns,
};
