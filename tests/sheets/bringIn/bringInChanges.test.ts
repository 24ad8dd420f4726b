import { bringInChanges } from '../../../src/sheets/bringIn/bringInChanges';
import type { ChangeSet } from '../../../src/sheets/changeSet';
import { outlineOf } from '../../../src/sheets/layout/newSheets';
import { readPlan } from '../../../src/sheets/read/readPlan';
import { snapshotAfter } from '../../../src/sheets/snapshotAfter';
import { sheet, table, workbook } from '../snapshotBuilder';
import { bringIn, type BroughtIn } from './broughtIn';

const lines = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

function changesOf({ rows, reading, target }: BroughtIn): ChangeSet {
  const changes = bringInChanges(rows.rows, reading.table, target, outlineOf(target.workbook));
  if (!changes) throw new Error('nothing to write');
  return changes;
}

/** Our table with a column of the person's own in it, another order, a calculated column and two blank rows at the end. */
const activities = workbook(
  [
    sheet('Plan', [
      ['Start', 'Aktivitet', 'Internt', 'Nr.', 'Dager', 'Slutt', 'Kommentar'],
      [43344, 'Prosjektstart', 'eget', '1', { formula: '=IF(1,1)', value: 1 }, 43344, ''],
      ['', '', '', '', { formula: '=IF(1,1)', value: '' }, '', ''],
      ['', '', '', '', { formula: '=IF(1,1)', value: '' }, '', ''],
    ]),
  ],
  [table('tblFremdriftsplan', 'Plan', { row: 0, column: 0, rowCount: 4, columnCount: 7 })],
);

const plan = lines(
  ['Nr', 'Aktivitet', 'Periode', 'Vert'],
  ['1.10', 'Oppstartssamling', '17.–18.09.2018', 'Trondheim'],
  ['2', 'Møte', '04.10.2018', ''],
  ['3', '=SUM(A1)', '05.10.2018', ''],
);

describe('into a table that is there', () => {
  test('blank rows at the end are filled first, the table grows by the rest, and nothing else is touched', () => {
    const changes = changesOf(bringIn(plan, { workbook: activities }));
    expect(changes).toEqual({
      title: { kind: 'bringIn', table: 'activities', count: 3 },
      edits: [
        expect.objectContaining({
          kind: 'editCells',
          row: 2,
          column: 0,
          before: [
            ['', ''],
            ['', ''],
          ],
          after: [
            [43360, 'Oppstartssamling'],
            [43377, 'Møte'],
          ],
          formatAfter: [
            ['dd.mm.yyyy', null],
            ['dd.mm.yyyy', null],
          ],
        }),
        expect.objectContaining({ column: 3, after: [['1.10'], ['2']], formatAfter: [['@'], ['@']] }),
        expect.objectContaining({
          column: 5,
          after: [
            [43361, 'Vert: Trondheim'],
            [43377, ''],
          ],
        }),
        {
          kind: 'insertRows',
          sheet: 'Plan',
          table: 'tblFremdriftsplan',
          area: { row: 0, column: 0, rowCount: 4, columnCount: 7 },
          row: 4,
          content: [[43378, '=SUM(A1)', null, '3', null, 43378, null]],
          formats: [['dd.mm.yyyy', null, null, '@', null, 'dd.mm.yyyy', null]],
        },
      ],
    });
  });

  test('a person’s own date format is kept', () => {
    const [only] = activities.sheets;
    const numberFormats = only?.cells?.numberFormats.map((row) => ['yyyy-mm-dd', ...row.slice(1)]) ?? [];
    const own = { ...activities, sheets: only?.cells ? [{ ...only, cells: { ...only.cells, numberFormats } }] : [] };
    const [edit] = changesOf(bringIn(plan, { workbook: own })).edits;
    expect(edit).not.toHaveProperty('formatAfter');
  });

  test('what is left out, there already or repeated is not written; nothing to write is no change', () => {
    const text = lines(['Aktivitet', 'Start', 'Slutt'], ['Prosjektstart', '01.09.2018', '01.09.2018']);
    const list = bringIn(text, { workbook: activities });
    expect(list.rows.counts.exists).toBe(1);
    expect(bringInChanges(list.rows.rows, 'activities', list.target, outlineOf(activities))).toBeNull();
  });

  test('two days are one period where the table has a column for that alone', () => {
    const periods = workbook(
      [
        sheet('Plan', [
          ['Aktivitet', 'Periode'],
          ['', ''],
        ]),
      ],
      [table('tblFremdriftsplan', 'Plan', { row: 0, column: 0, rowCount: 2, columnCount: 2 })],
    );
    const list = bringIn(lines(['Aktivitet', 'Start', 'Slutt'], ['Samling', '17.09.2018', '18.09.2018']), {
      workbook: periods,
    });
    expect(list.rows.rows[0]?.content).toEqual({ name: 'Samling', period: '17.09.2018–18.09.2018' });
    const after = readPlan(snapshotAfter(periods, changesOf(list)));
    expect(after.plan.activities?.[0]).toMatchObject({ start: { value: '2018-09-17' }, end: { value: '2018-09-18' } });
  });
});

describe('into a workbook that has no such table', () => {
  test('comes a sheet of ours with the rows in it', () => {
    const changes = changesOf(bringIn(lines(['Namn', 'Kommune'], ['Kommuneoverlegen', 'Molde']), { language: 'nn' }));
    expect(changes.edits.map((edit) => edit.kind === 'addSheet' && edit.sheet.name)).toEqual(['Medlemskap']);
    const [edit] = changes.edits;
    const content = edit?.kind === 'addSheet' ? edit.sheet.cells.flatMap((block) => block.content) : [];
    expect(content.at(-1)).toEqual(expect.arrayContaining(['Molde', 'Kommuneoverlegen']));
  });

  test('comes the budget with its financing plan, and own funding stands in both', () => {
    const text = lines(
      ['Aktivitet', 'Periode', 'Budsjett', 'Rev.budsjett*'],
      ['Diverse', '2018', '50.000', '100.000'],
      ['Egenfinansiering', '2018', '1.200.000', '2.000.000'],
      ['Sum', '', '1.250.000', '2.100.000'],
    );
    const changes = changesOf(bringIn(text));
    const sheets = changes.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
    expect(sheets.map(({ name }) => name)).toEqual(['Budsjett', 'Finansiering']);
    const financing = sheets[1]?.cells.flatMap((block) => block.content) ?? [];
    expect(financing.flat()).toEqual(expect.arrayContaining([1_200_000, 2_000_000]));
  });
});
