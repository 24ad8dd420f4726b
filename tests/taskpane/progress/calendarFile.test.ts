import ICAL from 'ical.js';
import { languages, type Language } from '../../../src/text/language';
import { groupTranslator } from '../../../src/text/pane/groupTranslator';
import { progressTexts } from '../../../src/text/pane/progress';
import { calendarEvents } from '../../../src/taskpane/progress/calendarEvents';
import { calendarFile } from '../../../src/taskpane/progress/calendarFile';
import { timedActivities } from '../../../src/taskpane/progress/timed';
import { checkedPlan, serial, someActivities, type ActivityCells } from './progressPlan';

const AT = Date.UTC(2018, 7, 20, 12, 30, 15);

function written(rows: readonly ActivityCells[], language: Language = 'nb'): string {
  const events = calendarEvents(timedActivities(checkedPlan(rows).reading));
  return calendarFile(events, AT, groupTranslator(progressTexts, language), language);
}

/** As another program reads it. */
function parsed(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}
const valueOf = ({ component }: ICAL.Event, name: string): string => String(component.getFirstPropertyValue(name));

const gathering = (more: ActivityCells): ActivityCells => ({
  'Nr.': '7',
  Aktivitet: 'Samling',
  Type: 'Samling',
  Start: serial('2018-09-17'),
  ...more,
});

test('gatherings, meetings, milestones and deadlines with a day are in it, in the order of the calendar, and nothing else', () => {
  const rows: ActivityCells[] = [
    ...[...someActivities].reverse(),
    { 'Nr.': '8', Aktivitet: 'Innen fristen', Type: 'Aktivitet', Slutt: serial('2018-12-01') },
  ];
  expect(parsed(written(rows)).map(({ summary }) => summary)).toEqual([
    'Oppstart regional arbeidsgruppe',
    'Kick-off for lokale arbeidsgrupper',
    'Innen fristen',
    'Rapport sendt',
  ]);
});

test('a gathering of two days ends on the day after, since an end is not part of it', () => {
  const [event] = parsed(written([gathering({ Slutt: serial('2018-09-18') })]));
  expect([event?.startDate.isDate, String(event?.startDate), String(event?.endDate)]).toEqual([
    true,
    '2018-09-17',
    '2018-09-19',
  ]);
});

test('one day is one day, over the turn of the year too', () => {
  const [event] = parsed(written([gathering({ Start: serial('2018-12-31') })]));
  expect(String(event?.endDate)).toBe('2019-01-01');
});

test('æ, ø and å, semicolons, commas, backslashes and line breaks come back as they were', () => {
  const name = 'Møte på Ørland; Åfjord, Bjugn \\ «æ» 🙂';
  const [event] = parsed(written([gathering({ Aktivitet: name, Deltakere: 'LAG; RAG,\nkommuneleger' })]));
  expect(event?.summary).toBe(name);
  expect(event?.description).toContain('Deltakere: LAG; RAG, kommuneleger');
});

test('long lines are folded at 75 octets, each ended by CRLF, and read back whole', () => {
  const name = 'Lokal kick-off-samling for Værnesregionen og Innherred '.repeat(12).trim();
  const text = written([gathering({ Aktivitet: name })]);
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(parsed(text)[0]?.summary).toBe(name);
});

test.each(languages)('says in %s what it is about and whom it concerns', (language) => {
  const row = gathering({ Område: 'Opplæring', Region: 'ROR; Orkidé', Ansvarlig: 'RAG', Deltakere: 'LAG' });
  const [event] = parsed(written([row], language));
  const said = {
    nb: ['Nr. 7', 'Region: ROR og Orkidé', 'Deltakere: LAG', 'Ansvarlig: RAG'],
    nn: ['Nr. 7', 'Region: ROR og Orkidé', 'Deltakarar: LAG', 'Ansvarleg: RAG'],
    en: ['No. 7', 'Region: ROR and Orkidé', 'Participants: LAG', 'Responsible: RAG'],
  }[language];
  expect(event?.description.split('\n')).toEqual(said);
  const categories = { nb: ['Samling', 'Opplæring'], nn: ['Samling', 'Opplæring'], en: ['Gathering', 'Training'] };
  expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual(categories[language]);
});

test('nobody is invited, and no address leaves the workbook', () => {
  const text = written([
    gathering({
      Aktivitet: 'Samling (kontakt: ola.nordmann@trondheim.kommune.no)',
      Ansvarlig: 'Prosjektleder <prosjekt+leder@helse-midt.no>',
      Deltakere: 'mailto:kari@example.org; LAG',
    }),
  ]);
  const content = text.replace(/\r\n /g, '').replace(/^UID:.*$/gm, '');
  expect(content).not.toContain('@');
  expect(content).not.toMatch(/ORGANIZER|ATTENDEE/);
  expect(content).toContain('Ansvarlig: Prosjektleder');
});

describe('the mark of an event', () => {
  const marks = (rows: readonly ActivityCells[]) => parsed(written(rows)).map(({ uid }) => uid);

  test('stays when the activity is moved, renamed, or its neighbours change', () => {
    const [before] = marks([gathering({})]);
    const after = marks([
      { Aktivitet: 'Ny', Type: 'Aktivitet' },
      gathering({ Aktivitet: 'Nytt navn', Start: serial('2018-10-01') }),
    ]);
    expect(after).toEqual([before]);
  });

  test('differs between activities, also where they share a number or have none', () => {
    const all = marks([
      gathering({}),
      gathering({}),
      gathering({ 'Nr.': '7.' }),
      gathering({ 'Nr.': '1/2' }),
      gathering({ 'Nr.': '1-2' }),
      gathering({ 'Nr.': '', Aktivitet: 'Møte å' }),
      gathering({ 'Nr.': '', Aktivitet: 'Møte ø' }),
    ]);
    expect(new Set(all).size).toBe(7);
    expect(all.every((uid) => /^[a-z0-9._-]+@involveringsplan$/.test(uid))).toBe(true);
  });
});

test('what is cancelled is in it as cancelled, and takes nobody’s day', () => {
  const [event] = parsed(written([gathering({ Status: 'Avlyst' })]));
  if (!event) throw new Error('no event');
  expect(event.summary).toBe('Avlyst: Samling');
  expect([valueOf(event, 'status'), valueOf(event, 'transp')]).toEqual(['CANCELLED', 'TRANSPARENT']);
});

test('a gathering takes the day, a milestone does not', () => {
  const [gathered, due] = parsed(
    written([gathering({}), gathering({ 'Nr.': '8', Type: 'Milepæl', Start: serial('2018-10-01') })]),
  );
  if (!gathered || !due) throw new Error('no events');
  expect([valueOf(gathered, 'transp'), valueOf(due, 'transp')]).toEqual(['OPAQUE', 'TRANSPARENT']);
  expect(valueOf(gathered, 'dtstamp')).toBe('2018-08-20T12:30:15Z');
});
