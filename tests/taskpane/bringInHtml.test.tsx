import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../../src/sheets/bringIn/source';
import { readPasted } from '../../src/taskpane/bringIn/read/readPasted';
import { bringIn, contents, figures, matched } from '../sheets/bringIn/broughtIn';

/** What the programs put on the clipboard, as they put it there. */
const clip = (name: string): string => readFileSync(path.join(__dirname, 'bringInClipboard', `${name}.clip`), 'utf8');

function pasted(name: string): Source {
  const outcome = readPasted(clip(name), 'the text beside the page');
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.source;
}

const values = ({ tables }: Source): unknown =>
  tables.map(({ rows }) => rows.map((row) => row.map(({ value }) => value)));

test('Excel: merged cells hold for their rows, line breaks and runs of spaces are read as seen, helper rows are not', () => {
  const source = pasted('excelMembers');
  expect(values(source)).toEqual([
    [
      ['Region', 'Navn', 'Stilling', 'Arbeids-\nkommune', 'Fra dato'],
      ['Fosen IKS', 'Kommuneoverlegen i Ørland', 'Kommuneoverlege', 'Ørland', '04.09.2018'],
      ['Fosen IKS', 'Avdelingsleder hjemmetjenesten', 'Sykepleier', 'Bjugn kommune', '04.09.2018'],
      ['Fosen IKS', 'IKT-rådgiver', 'IKT', 'Rissa', ''],
      ['Værnesregionen', 'Fagleder & prosjektstøtte', 'Systemansvarlig', 'Stjørdal', '########'],
    ],
  ]);
  const list = bringIn(source);
  expect(matched(list)).toEqual({
    region: 'Region',
    person: 'Navn',
    role: 'Stilling',
    municipality: 'Arbeids- kommune',
    start: 'Fra dato',
  });
  expect(figures(list)).toEqual({ ready: 2, asks: 1, notUnderstood: 1 });
  expect(contents(list).at(-1)).toMatchObject({ comment: 'Fra dato: ########' });
});

test('older Excel: the number behind a cell that is too narrow to show it', () => {
  const source = pasted('excel2003Budget');
  expect(source.tables[0]?.rows[2]).toEqual([
    { value: 'Prosjektleder opsjonsaktører (⅓)', numberFormat: 'General' },
    { value: 43344, numberFormat: 'dd.mm.yyyy' },
    { value: 250000, numberFormat: '#,##0' },
    { value: 250000.5, numberFormat: expect.stringContaining('"kr"') as unknown },
  ]);
  const list = bringIn(source);
  expect(list.reading.table).toBe('budget');
  expect(list.reading.list.leftOut.map(({ reason }) => reason)).toEqual(['title', 'sum']);
  expect(contents(list)).toEqual([
    { activity: 'Prosjektleder opsjonsaktører (⅓)', confirmed: 250_000, fullApplication: 250_000.5, start: 43344 },
    { activity: 'Samarbeidsråd', confirmed: 50_000, fullApplication: 50_000, start: 43344 },
  ]);
});

test('Word: a table for each region is one list; bullets and deleted text are not read', () => {
  const source = pasted('wordRegions');
  expect(source.tables.map(({ name }) => name)).toEqual(['Innherred samkommune', 'Namdal Regionråd']);
  expect(contents(bringIn(source))).toEqual([
    {
      region: 'Innherred samkommune',
      municipality: 'Levanger',
      person: 'Kommunalsjef helse',
      role: 'Kommunalsjef',
      isLeader: 'Ja',
    },
    { region: 'Innherred samkommune', municipality: 'Verdal', person: 'Fastlegen', role: 'Fastlege' },
    {
      region: 'Namdal Regionråd',
      municipality: 'Namsos',
      person: 'Helse- og omsorgssjef\n(vikar)',
      role: 'Kommunalsjef',
      isLeader: 'Ja',
    },
  ]);
});

test('Outlook: the table that is meant is the one within those that lay the mail out', () => {
  const source = pasted('outlookMail');
  expect(source.tables).toHaveLength(1);
  expect(contents(bringIn(source))).toEqual([
    { name: 'Oppstart RAG', start: 43347, end: 43347, responsible: 'RAG' },
    { name: 'Oppstartssamling\nfor alle', start: 43360, end: 43361, responsible: 'Programledelsen' },
    { name: 'Lokale samlinger', start: 43497, end: 43524, responsible: 'LAG' },
  ]);
});

test('LibreOffice: real numbers and dates, whatever language they are shown in', () => {
  expect(contents(bringIn(pasted('libreOfficeProgress')))).toEqual([
    { name: 'Oppstartssamling\n(to dager)', start: 43360, end: 43361, progress: 0.5, comment: 'Kostnad: 250000' },
    { name: 'RAG-møte', start: 43375, progress: 0 },
  ]);
});

test('Google’s sheets: real numbers and dates, in both ways of stating them', () => {
  expect(contents(bringIn(pasted('googleMembers')))).toEqual([
    { person: 'Prøve Person', municipality: 'Verdal', start: 43347, isLeader: 'Ja' },
    { person: 'Test Testesen', municipality: 'Levanger', start: 43348, isLeader: 'Nei' },
  ]);
});

test('a web page: headings of two rows, cells that reach down and across', () => {
  const source = pasted('webPage');
  expect(source.tables[0]?.name).toBe('Møteplasser høsten 2018');
  expect(contents(bringIn(source))).toEqual([
    { name: 'Helseledernettverk', day: 43355, venue: 'Hell', region: 'Værnesregionen' },
    { name: 'Regionrådsmøte', day: 43376, venue: 'Stjørdal\nrådhus', region: 'Værnesregionen' },
    { name: 'Regionrådsmøte', region: 'Fosen IKS', comment: 'Dato: avklares senere' },
  ]);
});

describe('safety', () => {
  test('nothing of a pasted page gets into the document, runs or is fetched', () => {
    const before = document.documentElement.outerHTML;
    const fetched = jest.spyOn(window, 'Image');
    const evil = `<table><tr><td>Navn</td><td>Kommune</td></tr><tr><td><img src=x onerror="document.title='x'">A<script>document.title='y'</script></td><td>Verdal</td></tr></table>`;
    expect(readPasted(evil, '')).toMatchObject({ ok: true });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  test.each([
    [
      'cells that claim to reach across a million columns',
      '<table><tr><td colspan=1000000>Navn</td><td>B</td></tr><tr><td>x</td><td>y</td></tr></table>',
    ],
    [
      'cells that claim to reach down a million rows',
      '<table><tr><td rowspan=1000000>Navn</td><td>Kommune</td></tr><tr><td>Verdal</td></tr></table>',
    ],
  ])('%s are no more than the table', (_name, html) => {
    const outcome = readPasted(html, '');
    const widths = outcome.ok
      ? outcome.source.tables.map(({ rows }) => [rows.length, rows[0]?.length])
      : outcome.problem;
    expect(JSON.stringify(widths)).toMatch(/^\[\[2,2\]\]$|"tooManyColumns"/);
  });

  test('a page without a table is read as its text', () => {
    const outcome = readPasted('<p>Navn<br>Kommune</p>', 'Navn\tKommune\nA\tVerdal');
    expect(outcome.ok && outcome.source.tables[0]?.rows).toHaveLength(2);
  });

  test('more than can be a list is not taken', () => {
    expect(readPasted(' '.repeat(60_000_001), '')).toEqual({ ok: false, problem: 'tooLarge' });
  });
});
