import { JSDOM } from 'jsdom';
import { createSession } from '../../src/excel/session';
import type { Source } from '../../src/sheets/bringIn/source';
import { readFile } from '../../src/taskpane/bringIn/read/readFile';
import { bringIn, contents, figures } from '../sheets/bringIn/broughtIn';
import { changesOf, openHost } from './openHost';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const windows1252 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (char) => char.charCodeAt(0));

async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<Source> {
  const outcome = await readFile(new Blob([bytes]));
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.source;
}

async function problemOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const outcome = await readFile(new Blob([bytes]));
  return outcome.ok ? 'read' : outcome.problem;
}

/** An .xlsx with these cells, as a spreadsheet program would save it. */
async function saved(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const host = await openHost();
  await host.Excel.run(async (context) => {
    for (const [name, rows] of Object.entries(sheets)) {
      const sheet = context.workbook.worksheets.add(name);
      rows.forEach((row, index) => {
        if (row.length > 0) sheet.getRangeByIndexes(index, 0, 1, row.length).values = [[...row]];
      });
    }
    await context.sync();
  });
  return Uint8Array.from(await host.document.save());
}

const values = ({ tables }: Source): unknown =>
  tables.map(({ rows }) => rows.map((row) => row.map(({ value }) => value)));

describe('workbooks', () => {
  test('the list is found below its titles, in the sheet that holds most', async () => {
    const source = await opened(
      await saved({
        Forside: [['Kommuneoversikt HP']],
        'LAG Fosen': [
          ['Fosen IKS'],
          ['Oppdatert 26.06.18'],
          [],
          ['Navn', 'Kommune', 'Stilling', 'Fra dato'],
          ['Person En', 'Ørland', 'Kommuneoverlege', 43347],
          ['Person To', 'Bjugn', 'Sykepleier', '4.9.2018'],
          ['Person Tre', 'Rissa', 'IT', ''],
        ],
      }),
    );
    expect(source.tables.map(({ name }) => name)).toEqual(['Forside', 'LAG Fosen']);
    const list = bringIn(source);
    expect(list.reading.list.header).toEqual({ first: 3, last: 3 });
    expect(figures(list)).toEqual({ ready: 2, asks: 1 });
    expect(contents(list)[0]).toEqual({
      region: 'Fosen IKS',
      group: 'LAG',
      person: 'Person En',
      municipality: 'Ørland',
      role: 'Kommuneoverlege',
      start: 43347,
    });
  });

  test('a workbook of ours gives its lists back', async () => {
    const host = await openHost();
    const session = createSession();
    await session.apply(changesOf(await session.createSheets('plan', 'nb', ['memberships'])));
    const source = await opened(Uint8Array.from(await host.document.save()));
    const list = bringIn(source);
    expect(list.reading.table).toBe('memberships');
    expect(Object.values(list.reading.matches.columns).filter(({ confidence }) => confidence !== 'certain')).toEqual(
      [],
    );
    expect(list.rows.counts.ready).toBe(list.rows.rows.length);
    const check = await session.check();
    expect(list.rows.rows).toHaveLength((check.ok && check.checked.reading.plan.memberships?.length) || -1);
  });
});

describe('text', () => {
  const rows = [
    [
      ['Post', 'Beløp'],
      ['Møte', '1'],
    ],
  ];

  test.each([
    ['UTF-8 with a byte order mark', bytesOf('\uFEFFPost;Beløp\r\nMøte;1')],
    ['what Norwegian Windows writes', windows1252('Post;Bel\u00f8p\r\nM\u00f8te;1')],
    [
      'UTF-16',
      Uint8Array.from([0xff, 0xfe, ...[...'Post\tBeløp\nMøte\t1'].flatMap((char) => [char.charCodeAt(0), 0])]),
    ],
  ])('%s', async (_name, bytes) => {
    expect(values(await opened(bytes))).toEqual(rows);
  });

  test('a page saved as a file', async () => {
    const { DOMParser, Node } = new JSDOM().window;
    Object.assign(globalThis, { DOMParser, Node });
    const page = '<!DOCTYPE html><table><tr><td>Post</td><td>Beløp</td></tr><tr><td>Møte</td><td>1</td></tr></table>';
    expect(values(await opened(bytesOf(page)))).toEqual(rows);
  });
});

describe('files that are none of these', () => {
  test.each([
    ['nothing', Uint8Array.from([]), 'empty'],
    ['an archive that is cut off', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1]), 'damaged'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'notAWorkbook'],
  ])('%s is told', async (_name, bytes, problem) => {
    expect(await problemOf(bytes)).toBe(problem);
  });

  test('one that can no longer be had is told', async () => {
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await readFile(gone)).toEqual({ ok: false, problem: 'unreadableFile' });
  });

  test('one that is too large is not even begun', async () => {
    const large = { size: 60_000_001, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob;
    expect(await readFile(large)).toEqual({ ok: false, problem: 'tooLarge' });
  });
});
