import type { SeverityChoice } from '../../plan/severity';
import { choice } from './choice';
import { textFormat, type Choice, type ColumnDeclaration, type TableDeclaration } from './declaration';

export type SettingColumnId = 'topic' | 'name' | 'value' | 'default' | 'section' | 'explanation' | 'key';

/** What a rule's severity can be set to. */
export const severitySettingChoices: Readonly<Record<SeverityChoice, Choice>> = {
  error: choice('Feil', 'Feil', 'Error'),
  warning: choice('Advarsel', 'Åtvaring', 'Warning'),
  info: choice('Til orientering', 'Til orientering', 'Notice', 'Info', 'Orientering'),
  off: choice('Av', 'Av', 'Off', 'Slått av', 'Ingen'),
};

/** Every parameter of the rules and the severity of every rule, one row each. */
const columns: readonly ColumnDeclaration<SettingColumnId>[] = [
  {
    id: 'topic',
    headers: { nb: 'Tema', nn: 'Tema', en: 'Topic' },
    aliases: ['Gruppe'],
    kind: 'text',
    required: false,
    width: 110,
  },
  {
    id: 'name',
    headers: { nb: 'Innstilling', nn: 'Innstilling', en: 'Setting' },
    aliases: ['Parameter'],
    kind: 'text',
    required: false,
    width: 260,
  },
  {
    id: 'value',
    headers: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
    aliases: [],
    kind: 'setting',
    required: true,
    width: 150,
  },
  {
    id: 'default',
    headers: { nb: 'Planens verdi', nn: 'Verdien i planen', en: 'Value of the plan' },
    aliases: ['Standard', 'Standardverdi', 'Default'],
    kind: 'text',
    required: false,
    width: 150,
  },
  {
    id: 'section',
    headers: { nb: 'Kapittel', nn: 'Kapittel', en: 'Chapter' },
    aliases: ['Kap.', 'Hjemmel'],
    kind: 'text',
    required: false,
    width: 60,
    numberFormat: textFormat,
  },
  {
    id: 'explanation',
    headers: { nb: 'Forklaring', nn: 'Forklaring', en: 'Explanation' },
    aliases: ['Beskrivelse'],
    kind: 'text',
    required: false,
    width: 420,
  },
  {
    id: 'key',
    headers: { nb: 'Nøkkel', nn: 'Nøkkel', en: 'Key' },
    aliases: ['Id'],
    kind: 'text',
    required: true,
    width: 190,
  },
];

export const settingTable: TableDeclaration<SettingColumnId> = {
  id: 'settings',
  part: 'settings',
  sheetNames: { nb: 'Oppsett', nn: 'Oppsett', en: 'Settings' },
  sheetAliases: ['Innstillinger', 'Innstillingar', 'Parametere'],
  title: {
    nb: 'Oppsett: tallene kontrollene bruker, og hvor alvorlig hver kontroll er',
    nn: 'Oppsett: tala kontrollane bruker, og kor alvorleg kvar kontroll er',
    en: 'Settings: the figures the checks use, and how serious each check is',
  },
  hint: {
    nb: 'Endre bare kolonnen «Verdi». Er en verdi tom, gjelder planens egen.',
    nn: 'Endre berre kolonnen «Verdi». Er ein verdi tom, gjeld den i planen.',
    en: 'Change the column “Value” only. Where a value is blank, the plan’s own applies.',
  },
  tableName: 'tblOppsett',
  columns,
};
