import { readWorkbookTables } from '../../../src/sheets/bringIn/workbookTables';
import { tableChoices } from '../../../src/sheets/bringIn/draft';
import { sheet, table, workbook } from '../snapshotBuilder';
import { bringIn, contents, figures, sourceIn } from './broughtIn';

const member = (name: string, municipality: string): string[] => [name, municipality, 'Sykepleier'];

test('the header is found below titles, wherever the list stands in the sheet', () => {
  const source = sourceIn(
    readWorkbookTables(
      workbook([
        sheet(
          'Medlemmer',
          [
            ['Fosen IKS'],
            ['Oppdatert 26.06.18'],
            [],
            ['Navn', 'Kommune', 'Rolle'],
            member('Person En', 'Ørland'),
            [],
            member('Person To', 'Bjugn'),
          ],
          4,
          2,
        ),
      ]),
    ),
  );
  const list = bringIn(source);
  expect(list.reading.list.header).toEqual({ first: 3, last: 3 });
  expect(contents(list)).toEqual([
    { region: 'Fosen IKS', person: 'Person En', municipality: 'Ørland', role: 'Sykepleier' },
    { region: 'Fosen IKS', person: 'Person To', municipality: 'Bjugn', role: 'Sykepleier' },
  ]);
});

test('a sheet for each region is one list, and the sheet’s name says which', () => {
  const header = ['Navn', 'Kommune', 'Rolle'];
  const source = sourceIn(
    readWorkbookTables(
      workbook([
        sheet('Forside', [['Kommuneoversikt HP']]),
        sheet('Fosen IKS', [['Lokal arbeidsgruppe'], header, member('Person En', 'Ørland')]),
        // Another order of the columns, and a sheet that is named for no region.
        sheet('Værnesregionen', [
          ['Rolle', 'Navn', 'Kommune'],
          ['IT', 'Person To', 'Selbu'],
        ]),
        sheet('Andre', [header, member('Person Tre', 'Bindal')]),
        { ...sheet('Gammel', [header, member('Person Fire', 'Verdal')]), isVisible: false },
      ]),
    ),
  );
  expect(tableChoices(source)).toEqual([[1, 2, 3], [0], [1], [2], [3]]);
  const list = bringIn(source);
  expect(contents(list)).toEqual([
    { region: 'Fosen IKS', group: 'LAG', person: 'Person En', municipality: 'Ørland', role: 'Sykepleier' },
    { region: 'Værnesregionen', person: 'Person To', municipality: 'Selbu', role: 'IT' },
    { person: 'Person Tre', municipality: 'Bindal', role: 'Sykepleier', comment: 'Andre' },
  ]);
});

test('several tables of one sheet are tables of their own', () => {
  const two = workbook(
    [
      sheet('Ark1', [
        ['Navn', 'Kommune', '', 'Aktivitet', 'Start'],
        ['Person En', 'Verdal', '', 'Samling', 43347],
      ]),
    ],
    [
      table('Tabell1', 'Ark1', { row: 0, column: 0, rowCount: 2, columnCount: 2 }),
      table('Tabell2', 'Ark1', { row: 0, column: 3, rowCount: 2, columnCount: 2 }),
    ],
  );
  const source = sourceIn(readWorkbookTables(two));
  expect(source.tables.map(({ rows }) => rows[0]?.map(({ value }) => value))).toEqual([
    ['Navn', 'Kommune'],
    ['Aktivitet', 'Start'],
  ]);
});

test('dates of a workbook that counts from 1904 are the same days in one that does not', () => {
  const dates = sheet('Plan', [
    ['Aktivitet', 'Start'],
    ['Samling', 41885],
  ]);
  const cells = dates.cells && {
    ...dates.cells,
    numberFormats: [
      ['General', 'General'],
      ['General', 'dd.mm.yyyy'],
    ],
  };
  const source = sourceIn(readWorkbookTables(workbook([{ ...dates, cells }], [], { date1904: true })));
  expect(contents(bringIn(source))).toEqual([{ name: 'Samling', start: 43347 }]);
  expect(contents(bringIn(source, { workbook: workbook([], [], { date1904: true }) }))).toEqual([
    { name: 'Samling', start: 41885 },
  ]);
});

test('errors in cells are not understood, and not lost', () => {
  const source = sourceIn(
    readWorkbookTables(
      workbook([
        sheet('B', [
          ['Aktivitet', 'Budsjett', 'Rev.budsjett'],
          ['Reise', '#REF!', 100],
        ]),
      ]),
    ),
  );
  const list = bringIn(source);
  expect(figures(list)).toEqual({ notUnderstood: 1 });
  expect(contents(list)).toEqual([{ activity: 'Reise', fullApplication: 100, comment: 'Bekreftet tildeling: #REF!' }]);
});

test('a workbook of more rows than were read is not brought in by halves', () => {
  expect(readWorkbookTables(workbook([{ ...sheet('A', [['x']]), unreadRows: 1 }]))).toEqual({
    ok: false,
    problem: 'tooManyRows',
  });
  expect(readWorkbookTables(workbook([]))).toEqual({ ok: false, problem: 'nothing' });
});
