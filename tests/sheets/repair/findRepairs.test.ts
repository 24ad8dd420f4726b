import { findRepairs } from '../../../src/sheets/repair/findRepairs';
import type { Repair } from '../../../src/sheets/repair/repair';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { sheet, table, workbook, type Cell } from '../snapshotBuilder';

const header = ['Møteplass', 'Type', 'Region', 'Dato', 'Sted', 'Hvem stiller', 'Kommentar'];
const rows: readonly (readonly Cell[])[] = [
  ['Helseledernettverk', 'Helseledernettverk', 'SiO', 43_350, 'Orkanger', 'Prosjektleder', ''],
  ['Regionråd', 'Regionrådsmøte', 'Fosen IKS', 43_360, 'Åfjord', 'Prosjektleder', ''],
];

/** The meeting places with these headers; columns may be left out or put elsewhere by naming them in another order. */
function meetingPlaces(headers: readonly string[], body = rows, name = 'tblMoteplasser'): WorkbookSnapshot {
  const cells = [headers, ...body];
  const area = { row: 0, column: 0, rowCount: cells.length, columnCount: headers.length };
  const made = workbook([sheet('Møteplasser', cells)], [table(name, 'Møteplasser', area)]);
  const block = made.sheets[0]?.cells;
  if (!block) throw new Error('no cells');
  const numberFormats = block.values.map((row) =>
    row.map((value) => (typeof value === 'number' ? 'dd.mm.yyyy' : 'General')),
  );
  return { ...made, sheets: made.sheets.map((each) => ({ ...each, cells: { ...block, numberFormats } })) };
}

const find = (found: WorkbookSnapshot): Repair[] => findRepairs({ workbook: found, lists: [], names: [], rules: [] });

const titles = (repairs: readonly Repair[]) =>
  repairs.map(({ choices }) => choices.map(({ title }) => title.kind === 'repair' && [title.repair, title.values]));

test('a table as declared needs nothing', () => {
  expect(find(meetingPlaces(header))).toEqual([]);
});

test('columns that were moved, and a column of a person’s own, are no fault', () => {
  const order = [3, 0, 6, 1, 2, 5, 4];
  const moved = (row: readonly Cell[]): Cell[] => [...order.map((index) => row[index] ?? ''), 'eget'];
  expect(find(meetingPlaces([...order.map((index) => header[index] ?? ''), 'Mitt eget'], rows.map(moved)))).toEqual([]);
});

describe('a header that is not known', () => {
  test('and nearly right is the column’s', () => {
    expect(titles(find(meetingPlaces(['Møteplas', ...header.slice(1)])))).toEqual([
      [
        ['renamedColumn', { from: 'Møteplas', to: 'Møteplass' }],
        ['missingColumn', { column: 'Møteplass' }],
      ],
    ]);
  });

  test('and quite another may be a required column where it stands in its place', () => {
    const [repair] = find(meetingPlaces(['Noe', ...header.slice(1)]));
    expect(titles(repair ? [repair] : [])).toEqual([
      [
        ['renamedColumn', { from: 'Noe', to: 'Møteplass' }],
        ['missingColumn', { column: 'Møteplass' }],
      ],
    ]);
  });

  test('is let be where the values are not what the column asks for', () => {
    const headers = [header[0] ?? '', 'Typer', ...header.slice(2)];
    expect(
      find(
        meetingPlaces(
          headers,
          rows.map((row) => row.map((cell, index) => (index === 1 ? 'noe annet' : cell))),
        ),
      ),
    ).toEqual([]);
  });

  test('over a blank column is no optional one of ours', () => {
    const headers = [header[0] ?? '', 'Mitt merke', ...header.slice(2)];
    expect(
      find(
        meetingPlaces(
          headers,
          rows.map((row) => row.map((cell, index) => (index === 1 ? '' : cell))),
        ),
      ),
    ).toEqual([]);
  });
});

describe('cells that were a table', () => {
  const plain = (headers: readonly string[]): WorkbookSnapshot => ({ ...meetingPlaces(headers), tables: [] });

  test('are found by their headers', () => {
    const [repair] = find(plain(header));
    expect(repair?.choices[0]?.edits).toEqual([
      {
        kind: 'addTable',
        sheet: 'Møteplasser',
        table: {
          name: 'tblMoteplasser',
          row: 0,
          column: 0,
          rowCount: 3,
          columnCount: 7,
          style: 'TableStyleMedium2',
        },
        header,
      },
    ]);
  });

  test('take a person’s own column beside them along', () => {
    const [repair] = find(plain([...header, 'Eget']));
    expect(repair?.choices[0]?.edits).toMatchObject([{ table: { columnCount: 8 }, header: [...header, 'Eget'] }]);
  });

  test('are not taken for a table where most headers are others', () => {
    expect(find(plain(['Møteplass', 'Dato', 'Antall', 'Pris', 'Rom', 'Kode', 'Farge']))).toEqual([]);
  });
});

test('a table without a header row is let be', () => {
  const found = meetingPlaces(header);
  expect(find({ ...found, tables: found.tables.map((each) => ({ ...each, hasHeaders: false })) })).toEqual([]);
});
