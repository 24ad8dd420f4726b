import { answerKey, type Answer, type Decisions } from '../../../src/sheets/bringIn/decisions';
import type { Draft } from '../../../src/sheets/bringIn/draft';
import { planContent } from '../../../src/sheets/layout/content/workbookContent';
import { sheet, table, workbook } from '../snapshotBuilder';
import { bringIn, contents, figures, type BroughtIn } from './broughtIn';

const lines = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

const members = lines(
  ['Navn', 'Kommune', 'Gruppe', 'Leder'],
  ['Person En', 'Levnger', 'LAG', 'x'],
  ['Person To', 'Levnger', 'LAG', 'Nei'],
  ['Person Tre', 'Narnia', 'LAG', 'Nei'],
);

const decide =
  (answers: Decisions['answers'], rows: Decisions['rows'] = {}) =>
  (draft: Draft): Draft => ({ ...draft, decisions: { answers, rows } });
const say = (stored: string): Answer => ({ kind: 'value', meant: { stored } });

describe('questions', () => {
  test('what is asked about offers its candidates, and stands in the comment until somebody answers', () => {
    const list = bringIn(members);
    expect(figures(list)).toEqual({ asks: 2, notUnderstood: 1 });
    const [municipality] = list.rows.rows[0]?.fields.filter(({ column }) => column === 'municipality') ?? [];
    expect(municipality).toMatchObject({ verdict: 'ask', raw: 'Levnger', candidates: [{ stored: 'Levanger' }] });
    expect(contents(list)[0]).toEqual({ person: 'Person En', group: 'LAG', comment: 'Kommune: Levnger; Leder: x' });
  });

  test('one answer is for all that say the same, or for one row alone', () => {
    const forAll = bringIn(members, {
      change: decide({ [answerKey('municipality', 'Levnger', null)]: say('Levanger') }),
    });
    expect(figures(forAll)).toEqual({ ready: 1, asks: 1, notUnderstood: 1 });
    const forOne = bringIn(members, { change: decide({ [answerKey('municipality', 'Levnger', 3)]: say('Levanger') }) });
    expect(forOne.rows.rows.map(({ status }) => status)).toEqual(['asks', 'ready', 'notUnderstood']);
  });

  test('a value may be left empty: then the row is ready, and the text is still not lost', () => {
    const list = bringIn(members, {
      change: decide({ [answerKey('municipality', 'Narnia', null)]: { kind: 'empty' } }),
    });
    expect(list.rows.rows[2]).toMatchObject({
      status: 'ready',
      content: { person: 'Person Tre', comment: 'Kommune: Narnia' },
    });
  });

  test('where the table has no comment, the text stands in the cell itself', () => {
    const own = workbook(
      [
        sheet('Medlemskap', [
          ['Region', 'Kommune', 'Navn', 'Gruppe'],
          ['', '', '', ''],
        ]),
      ],
      [table('tblMedlemskap', 'Medlemskap', { row: 0, column: 0, rowCount: 2, columnCount: 4 })],
    );
    const list = bringIn(members, { workbook: own });
    expect(contents(list)[2]).toEqual({ person: 'Person Tre', group: 'LAG', municipality: 'Narnia' });
    expect(Object.values(list.reading.matches.rest)).toEqual(['leaveOut']);
  });
});

describe('rows', () => {
  test('a row may be left out', () => {
    const list = bringIn(members, { change: decide({}, { 4: 'leaveOut' }) });
    expect(figures(list)).toEqual({ asks: 2, leftOut: 1 });
  });

  test('the same in every row, and a row of nothing else is no row', () => {
    const list = bringIn(lines(['Navn', 'Kommune', 'Annet'], ['Person En', 'Verdal', ''], ['', '', 'noe']), {
      change: (draft) => ({
        ...draft,
        matches: {
          columns: { group: { kind: 'fixed', value: 'LAG' }, comment: { kind: 'none' } },
          rest: { c2: 'leaveOut' },
        },
      }),
    });
    expect(list.rows.rows.map(({ status }) => status)).toEqual(['ready', 'empty']);
    expect(contents(list)[0]).toEqual({ person: 'Person En', municipality: 'Verdal', group: 'LAG' });
  });

  test('a column chosen for one of ours is taken from the other', () => {
    const list = bringIn(members, {
      change: (draft) => ({
        ...draft,
        matches: { ...draft.matches, columns: { role: { kind: 'columns', columns: ['c0'] } } },
      }),
    });
    expect(list.reading.matches.columns['person']?.source).toEqual({ kind: 'none' });
    expect(list.reading.matches.columns['role']?.source).toEqual({ kind: 'columns', columns: ['c0'] });
  });
});

describe('duplicates', () => {
  const rows = planContent([], { language: 'nb', date1904: false }).memberships ?? [];
  const header = ['Region', 'Kommune', 'Navn eller stilling', 'Gruppe', 'Kommentar'];
  const ids = ['region', 'municipality', 'person', 'group', 'comment'] as const;
  const own = workbook(
    [sheet('Medlemskap', [header, ['Innherred samkommune', 'Verdal', 'Kommuneoverlege', 'LAG', '']])],
    [table('tblMedlemskap', 'Medlemskap', { row: 0, column: 0, rowCount: 2, columnCount: ids.length })],
  );
  const again = lines(
    ['Navn', 'Kommune', 'Gruppe'],
    ['kommuneoverlege', 'Verdal kommune', 'Lokal arbeidsgruppe'],
    ['Kommuneoverlege', 'Verdal', 'RAG'],
    ['Kommuneoverlege', 'Levanger', 'LAG'],
    ['Kommuneoverlege', 'Levanger', 'LAG'],
  );
  const statuses = (list: BroughtIn): string[] => list.rows.rows.map(({ status }) => status);

  test('there are members to be alike', () => expect(rows.length).toBeGreaterThan(0));

  test('the same person or post, municipality and group is there already, however it is written', () => {
    const list = bringIn(again, { workbook: own });
    expect(statuses(list)).toEqual(['exists', 'ready', 'ready', 'repeated']);
    expect(figures(list)).toEqual({ ready: 2, exists: 1, repeated: 1 });
  });

  test('they are brought in where the person says so', () => {
    const list = bringIn(again, { workbook: own, change: decide({}, { 2: 'bringIn', 5: 'bringIn' }) });
    expect(statuses(list)).toEqual(['ready', 'ready', 'ready', 'ready']);
  });

  test('an answer can show that a row is there already', () => {
    const misspelt = lines(['Navn', 'Kommune', 'Gruppe'], ['Kommuneoverlege', 'Verdl', 'LAG']);
    expect(statuses(bringIn(misspelt, { workbook: own }))).toEqual(['asks']);
    const answered = { [answerKey('municipality', 'Verdl', null)]: say('Verdal') };
    expect(statuses(bringIn(misspelt, { workbook: own, change: decide(answered) }))).toEqual(['exists']);
  });

  test('a list that does not say which group is held against every group', () => {
    const list = bringIn(lines(['Navn', 'Kommune'], ['Kommuneoverlege', 'Verdal'], ['Sykepleier', 'Verdal']), {
      workbook: own,
    });
    expect(statuses(list)).toEqual(['exists', 'ready']);
  });

  test.each([
    [
      'an activity with the same days',
      lines(['Aktivitet', 'Start', 'Slutt'], ['Samling', '17.09.2018', '18.09.2018'], ['Samling', '4.12.2018', '']),
      workbook(
        [
          sheet('Plan', [
            ['Nr.', 'Aktivitet', 'Start', 'Slutt'],
            ['1', 'samling', 43360, 43361],
          ]),
        ],
        [table('tblFremdriftsplan', 'Plan', { row: 0, column: 0, rowCount: 2, columnCount: 4 })],
      ),
      ['exists', 'ready'],
    ],
    [
      'a budget activity',
      lines(['Aktivitet', 'Budsjett', 'Rev.budsjett'], ['Diverse', '1', '1'], ['Reise', '1', '1']),
      workbook(
        [
          sheet('Budsjett', [
            ['Aktivitet', 'Bekreftet tildeling', 'Hele søknaden', 'Finansiering'],
            ['Diverse ', 50000, 50000, 'Tilskudd'],
          ]),
        ],
        [table('tblBudsjett', 'Budsjett', { row: 0, column: 0, rowCount: 2, columnCount: 4 })],
      ),
      ['exists', 'ready'],
    ],
    [
      'a region by another of its names',
      lines(['Kommuneregion', 'Kontaktperson'], ['SSIKT', 'Leder'], ['Fosen IKS', 'Leder']),
      workbook(
        [
          sheet('Regioner', [
            ['Region', 'Kontaktperson'],
            ['Syvstjerna', ''],
          ]),
        ],
        [table('tblRegioner', 'Regioner', { row: 0, column: 0, rowCount: 2, columnCount: 2 })],
      ),
      ['exists', 'ready'],
    ],
  ])('%s', (_name, text, existing, expected) => {
    expect(statuses(bringIn(text, { workbook: existing }))).toEqual(expected);
  });
});
