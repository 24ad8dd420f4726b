import { activityKindChoices, activityStatusChoices, workAreaChoices } from './activityChoices';
import { commentColumn } from './commentColumn';
import {
  countFormat,
  dateFormat,
  shareFormat,
  textFormat,
  type ColumnDeclaration,
  type TableDeclaration,
} from './declaration';
import { groupChoices } from './organisationChoices';

export type ActivityColumnId =
  | 'number'
  | 'name'
  | 'kind'
  | 'workArea'
  | 'regions'
  | 'responsible'
  | 'participants'
  | 'start'
  | 'end'
  | 'period'
  | 'days'
  | 'progress'
  | 'status'
  | 'dependsOn'
  | 'comment';

/** The progress plan (section 8). */
const columns: readonly ColumnDeclaration<ActivityColumnId>[] = [
  {
    id: 'number',
    headers: { nb: 'Nr.', nn: 'Nr.', en: 'No.' },
    aliases: ['Nummer', 'Number', 'Id', 'ID'],
    kind: 'text',
    required: false,
    isChecked: true,
    width: 40,
    // As text, so that 1.10 does not become 1.1 or a date.
    numberFormat: textFormat,
  },
  {
    id: 'name',
    headers: { nb: 'Aktivitet', nn: 'Aktivitet', en: 'Activity' },
    aliases: ['Oppgave', 'Oppgåve', 'Tiltak', 'Hendelse', 'Milepæl/aktivitet', 'Hva', 'Kva'],
    kind: 'text',
    required: true,
    width: 240,
  },
  {
    id: 'kind',
    headers: { nb: 'Type', nn: 'Type', en: 'Kind' },
    aliases: ['Aktivitetstype', 'Slag'],
    kind: 'choice',
    required: false,
    isChecked: true,
    choices: activityKindChoices,
    marks: {
      milestone: { fontColor: '#1F3864', fillColor: '#DDEBF7' },
      gathering: { fontColor: '#375623', fillColor: '#E2F0D9' },
    },
    width: 75,
  },
  {
    id: 'workArea',
    headers: { nb: 'Område', nn: 'Område', en: 'Work area' },
    aliases: ['Fagområde', 'Arbeidsområde', 'Område/tema'],
    kind: 'choice',
    required: false,
    isChecked: true,
    choices: workAreaChoices,
    width: 125,
  },
  {
    id: 'regions',
    headers: { nb: 'Region', nn: 'Region', en: 'Region' },
    aliases: ['Regioner', 'Regionar', 'Regions', 'Gjelder region', 'Gjeld region'],
    kind: 'regions',
    required: false,
    isChecked: true,
    listFrom: { table: 'regions', column: 'name' },
    width: 130,
  },
  {
    id: 'responsible',
    headers: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
    aliases: ['Ansvar', 'Ansvarlig gruppe', 'Eier', 'Eigar', 'Vert', 'Hvem', 'Kven'],
    kind: 'text',
    required: false,
    isChecked: true,
    choices: groupChoices,
    width: 130,
  },
  {
    id: 'participants',
    headers: { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
    aliases: ['Deltagere', 'Deltar', 'Målgruppe', 'Inviterte'],
    kind: 'text',
    required: false,
    isChecked: true,
    choices: groupChoices,
    width: 130,
  },
  {
    id: 'start',
    headers: { nb: 'Start', nn: 'Start', en: 'Start' },
    aliases: ['Startdato', 'Fra', 'Frå', 'Fra dato', 'Frå dato', 'Dato', 'Oppstart'],
    kind: 'date',
    required: true,
    orElse: 'period',
    width: 75,
    numberFormat: dateFormat,
  },
  {
    id: 'end',
    headers: { nb: 'Slutt', nn: 'Slutt', en: 'End' },
    aliases: ['Sluttdato', 'Til', 'Til dato', 'Frist', 'Ferdig innen', 'Ferdig innan'],
    kind: 'date',
    required: false,
    isChecked: true,
    orElse: 'period',
    width: 75,
    numberFormat: dateFormat,
  },
  {
    id: 'period',
    headers: { nb: 'Periode', nn: 'Periode', en: 'Period' },
    aliases: ['Tidsrom', 'Når', 'Tidspunkt'],
    kind: 'period',
    required: false,
    readOnly: true,
    width: 130,
  },
  {
    id: 'days',
    headers: { nb: 'Dager', nn: 'Dagar', en: 'Days' },
    aliases: ['Varighet', 'Varigheit', 'Antall dager', 'Duration'],
    kind: 'formula',
    required: false,
    formula: ({ sameRow }) => {
      const [start, end] = [sameRow('start'), sameRow('end')];
      return start && end ? `=IF(COUNT(${start},${end})=2,${end}-${start}+1,"")` : null;
    },
    width: 50,
    numberFormat: countFormat,
  },
  {
    id: 'progress',
    headers: { nb: 'Fremdrift', nn: 'Framdrift', en: 'Progress' },
    aliases: ['Ferdig %', '% ferdig', 'Ferdiggrad', 'Prosent ferdig', 'Framdrift i prosent'],
    kind: 'share',
    required: false,
    width: 65,
    numberFormat: shareFormat,
  },
  {
    id: 'status',
    headers: { nb: 'Status', nn: 'Status', en: 'Status' },
    aliases: ['Tilstand'],
    kind: 'choice',
    required: false,
    isChecked: true,
    choices: activityStatusChoices,
    marks: {
      inProgress: { fontColor: '#1F3864', fillColor: '#DDEBF7' },
      finished: { fontColor: '#375623', fillColor: '#E2F0D9' },
      postponed: { fontColor: '#7F4F00', fillColor: '#FFF3D6' },
      cancelled: { fontColor: '#595959', fillColor: '#EDEDED' },
    },
    width: 80,
  },
  {
    id: 'dependsOn',
    headers: { nb: 'Avhenger av', nn: 'Avheng av', en: 'Depends on' },
    aliases: ['Avhengighet', 'Avhengigheter', 'Avhengig av', 'Avhengnad', 'Forgjenger', 'Predecessors'],
    kind: 'texts',
    required: false,
    isChecked: true,
    width: 70,
    numberFormat: textFormat,
  },
  commentColumn,
];

export const activityTable: TableDeclaration<ActivityColumnId> = {
  id: 'activities',
  part: 'activities',
  sheetNames: { nb: 'Fremdriftsplan', nn: 'Framdriftsplan', en: 'Progress plan' },
  sheetAliases: ['Framdriftsplan', 'Fremdrift', 'Aktivitetsplan', 'Aktiviteter', 'Tidsplan'],
  title: {
    nb: 'Fremdriftsplan for involvering av opsjonskommuner',
    nn: 'Framdriftsplan for involvering av opsjonskommunar',
    en: 'Progress plan for the involvement of option municipalities',
  },
  hint: {
    nb: 'Én rad per aktivitet, milepæl, samling eller møte. «Avhenger av» viser til numre, delt med semikolon.',
    nn: 'Éi rad per aktivitet, milepæl, samling eller møte. «Avheng av» viser til nummer, delte med semikolon.',
    en: 'One row an activity, milestone, gathering or meeting. “Depends on” refers to numbers, separated by semicolons.',
  },
  tableName: 'tblFremdriftsplan',
  columns,
};
