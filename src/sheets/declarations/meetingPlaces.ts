import { meetingPlaceKindChoices } from './activityChoices';
import { commentColumn } from './commentColumn';
import { dateFormat, type ColumnDeclaration, type TableDeclaration } from './declaration';

export type MeetingPlaceColumnId = 'name' | 'kind' | 'region' | 'day' | 'venue' | 'responsible' | 'comment';

/** The regional meeting places (section 6.1). */
const columns: readonly ColumnDeclaration<MeetingPlaceColumnId>[] = [
  {
    id: 'name',
    headers: { nb: 'Møteplass', nn: 'Møteplass', en: 'Meeting place' },
    aliases: ['Møte', 'Nettverk', 'Arena'],
    kind: 'text',
    required: true,
    width: 220,
  },
  {
    id: 'kind',
    headers: { nb: 'Type', nn: 'Type', en: 'Kind' },
    aliases: ['Møtetype', 'Slag'],
    kind: 'choice',
    required: false,
    choices: meetingPlaceKindChoices,
    width: 130,
  },
  {
    id: 'region',
    headers: { nb: 'Region', nn: 'Region', en: 'Region' },
    aliases: ['Kommuneregion'],
    kind: 'region',
    required: false,
    listFrom: { table: 'regions', column: 'name' },
    width: 140,
  },
  {
    id: 'day',
    headers: { nb: 'Dato', nn: 'Dato', en: 'Date' },
    aliases: ['Møtedato', 'Når', 'Tidspunkt'],
    kind: 'date',
    required: false,
    width: 75,
    numberFormat: dateFormat,
  },
  {
    id: 'venue',
    headers: { nb: 'Sted', nn: 'Stad', en: 'Venue' },
    aliases: ['Møtested', 'Møtestad', 'Lokale', 'Hvor', 'Kvar'],
    kind: 'text',
    required: false,
    width: 140,
  },
  {
    id: 'responsible',
    headers: { nb: 'Hvem stiller', nn: 'Kven stiller', en: 'Who attends' },
    aliases: ['Ansvarlig', 'Ansvarleg', 'Deltaker fra programmet', 'Foredragsholder'],
    kind: 'text',
    required: false,
    width: 150,
  },
  commentColumn,
];

export const meetingPlaceTable: TableDeclaration<MeetingPlaceColumnId> = {
  id: 'meetingPlaces',
  part: 'meetingPlaces',
  sheetNames: { nb: 'Møteplasser', nn: 'Møteplassar', en: 'Meeting places' },
  sheetAliases: ['Aktuelle møteplasser', 'Møteplass'],
  title: {
    nb: 'Regionale møteplasser der Helseplattformen kan tas opp',
    nn: 'Regionale møteplassar der Helseplattforma kan takast opp',
    en: 'Regional meeting places where Helseplattformen can be raised',
  },
  hint: {
    nb: 'Helseledernettverk og regionrådsmøter, én rad per møte.',
    nn: 'Helseleiarnettverk og regionrådsmøte, éi rad per møte.',
    en: 'Health leader networks and regional council meetings, one row a meeting.',
  },
  tableName: 'tblMoteplasser',
  columns,
};
