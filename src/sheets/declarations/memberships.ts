import { commentColumn } from './commentColumn';
import { dateFormat, type ColumnDeclaration, type TableDeclaration } from './declaration';
import { groupChoices, roleChoices } from './organisationChoices';

export type MembershipColumnId =
  | 'region'
  | 'municipality'
  | 'person'
  | 'role'
  | 'group'
  | 'isLeader'
  | 'isRegionalDelegate'
  | 'isResponsible'
  | 'start'
  | 'end'
  | 'comment';

/** Who sits in which group (sections 3.1, 5.1–5.5 and 7): one row a seat. */
const columns: readonly ColumnDeclaration<MembershipColumnId>[] = [
  {
    id: 'region',
    headers: { nb: 'Region', nn: 'Region', en: 'Region' },
    aliases: ['Kommuneregion', 'Kommunesamarbeid'],
    kind: 'region',
    required: true,
    listFrom: { table: 'regions', column: 'name' },
    width: 130,
  },
  {
    id: 'municipality',
    headers: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
    aliases: ['Arbeidssted', 'Arbeidsstad', 'Fra kommune', 'Kommunenavn'],
    kind: 'municipality',
    required: true,
    listFrom: { table: 'municipalities', column: 'name' },
    width: 110,
  },
  {
    id: 'person',
    headers: { nb: 'Navn eller stilling', nn: 'Namn eller stilling', en: 'Name or post' },
    aliases: ['Navn', 'Namn', 'Person', 'Medlem', 'Stilling', 'Navn/stilling', 'Name'],
    kind: 'text',
    required: true,
    width: 170,
  },
  {
    id: 'role',
    headers: { nb: 'Yrkesrolle', nn: 'Yrkesrolle', en: 'Professional role' },
    aliases: ['Rolle', 'Yrke', 'Tittel', 'Funksjon', 'Role'],
    kind: 'text',
    required: false,
    choices: roleChoices,
    width: 125,
  },
  {
    id: 'group',
    headers: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },
    aliases: ['Arbeidsgruppe', 'Gruppe (LAG/RAG/Samarbeidsråd)', 'Råd/gruppe', 'Utvalg', 'Utval'],
    kind: 'choice',
    required: true,
    choices: groupChoices,
    width: 120,
  },
  {
    id: 'isLeader',
    headers: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
    aliases: ['Gruppeleder', 'Gruppeleiar', 'Er leder', 'Leder (kontaktperson)'],
    kind: 'yesNo',
    required: false,
    isChecked: true,
    width: 60,
  },
  {
    id: 'isRegionalDelegate',
    headers: { nb: 'Representant i RAG', nn: 'Representant i RAG', en: 'Delegate to RAG' },
    aliases: ['RAG-representant', 'Delegat', 'Representant til regional arbeidsgruppe', 'I RAG'],
    kind: 'yesNo',
    required: false,
    isChecked: true,
    width: 90,
  },
  {
    id: 'isResponsible',
    headers: {
      nb: 'Ansvarlig for egen kommune',
      nn: 'Ansvarleg for eigen kommune',
      en: 'Responsible for own municipality',
    },
    aliases: ['Kommuneansvarlig', 'Kommuneansvarleg', 'Kommunens representant', 'Ansvarlig kommune'],
    kind: 'yesNo',
    required: false,
    isChecked: true,
    width: 95,
  },
  {
    id: 'start',
    headers: { nb: 'Fra dato', nn: 'Frå dato', en: 'From date' },
    aliases: ['Fra', 'Frå', 'Start', 'Medlem fra', 'Medlem frå'],
    kind: 'date',
    required: false,
    width: 75,
    numberFormat: dateFormat,
  },
  {
    id: 'end',
    headers: { nb: 'Til dato', nn: 'Til dato', en: 'To date' },
    aliases: ['Til', 'Slutt', 'Medlem til'],
    kind: 'date',
    required: false,
    width: 75,
    numberFormat: dateFormat,
  },
  commentColumn,
];

export const membershipTable: TableDeclaration<MembershipColumnId> = {
  id: 'memberships',
  part: 'memberships',
  sheetNames: { nb: 'Medlemskap', nn: 'Medlemskap', en: 'Memberships' },
  sheetAliases: ['Medlemmer', 'Medlemer', 'Medlemsliste', 'Ressurspersoner'],
  title: {
    nb: 'Medlemmer i arbeidsgrupper og råd',
    nn: 'Medlemer i arbeidsgrupper og råd',
    en: 'Members of working groups and councils',
  },
  hint: {
    nb: 'Én rad per plass i en gruppe. Skriv stilling når navnet ikke er kjent. Nye rader skrives rett under tabellen.',
    nn: 'Éi rad per plass i ei gruppe. Skriv stilling når namnet ikkje er kjent. Nye rader blir skrivne rett under tabellen.',
    en: 'One row a seat in a group. Write the post where the name is not known. New rows are written right below the table.',
  },
  tableName: 'tblMedlemskap',
  columns,
};
