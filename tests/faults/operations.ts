import type { CellContent, ChangeSet, SheetEdit, SheetLayout, TableAt } from '../../src/sheets/changeSet';

const doubled = { formula: '=[@Beløp]*2' };

/** Line `index` of the tables in the small workbook. */
const line = (index: number): CellContent[] => [
  `Linje ${'abcdefgh'.charAt(index)}`,
  100 * (index + 1),
  43344 + index,
  doubled,
  `Eget ${index + 1}`,
];
const lineFormats = ['General', '#,##0', 'dd.mm.yyyy', 'General', 'General'];
const plainFormats = Array<string>(5).fill('General');

const newLine = (name: string): (CellContent | null)[] => [name, 7, 43500, null, '=ikke en formel'];

/** A table of five columns with its header in row 3. */
const at = (sheet: string, table: string, rowCount: number, more: Partial<TableAt['area']> = {}): TableAt => ({
  sheet,
  table,
  area: { row: 2, column: 0, rowCount, columnCount: 5, ...more },
});
const lines = at('Rader', 'tblRader', 5);
const leaving = at('Slett', 'tblSlett', 5);

const insert = (where: TableAt, row: number, ...names: string[]): SheetEdit => ({
  kind: 'insertRows',
  ...where,
  row,
  content: names.map(newLine),
});

const remove = (where: TableAt, first: number, count: number, formats = lineFormats): SheetEdit => ({
  kind: 'deleteRows',
  ...where,
  row: where.area.row + 1 + first,
  before: Array.from({ length: count }, (_, index) => line(first + index)),
  formatBefore: Array.from({ length: count }, () => formats),
});

const edit = (
  sheet: string,
  row: number,
  column: number,
  before: CellContent[][],
  after: CellContent[][],
): SheetEdit => ({
  kind: 'editCells',
  sheet,
  row,
  column,
  before,
  after,
});

const list = (source: readonly string[] | string, allowsOther = false) => ({
  source,
  allowsOther,
  errorTitle: 'Velg',
  errorMessage: 'Velg fra listen',
});

/** A sheet with a table, sums, names and looks, that refers to the next sheet's table. */
function layout(index: number): SheetLayout {
  return {
    name: `Nytt ${index}`,
    cells: [
      { row: 0, column: 0, content: [[`Ark ${index}`], [{ formula: `=SUM(tblNy${(index % 9) + 1}[Tall])` }]] },
      {
        row: 3,
        column: 0,
        content: [
          ['Navn', 'Tall', 'Dobbelt'],
          ['a', index, { formula: '=[@Tall]*2' }],
          ['b', 2, { formula: '=[@Tall]*2' }],
        ],
      },
    ],
    tables: [{ name: `tblNy${index}`, row: 3, column: 0, rowCount: 3, columnCount: 3, style: 'TableStyleMedium2' }],
    names: [
      { name: `sumNy${index}`, row: 1, column: 0 },
      { name: `listeNy${index}`, formula: `=tblNy${index}[Navn]` },
    ],
    columnWidths: [120, null, 60],
    frozenRows: 4,
    formats: [
      { range: 'A1', bold: true, fontSize: 14 },
      { range: 'B5:B6', numberFormat: '#,##0' },
    ],
    lists: [{ range: 'A5:A6', ...list(`=listeNy${(index % 9) + 1}`, true) }],
    conditionalFormats: [{ range: 'A5:C6', formula: '=$B5>1', fontColor: '#9C0006' }],
    print: { orientation: 'landscape', titleRows: '1:4' },
  };
}

const finished = { name: 'tblFerdig', row: 0, column: 4, rowCount: 3, columnCount: 2, style: 'TableStyleLight9' };
const words = { name: 'tblOrd', row: 0, column: 0, rowCount: 4, columnCount: 3, style: 'TableStyleMedium2' };

const edits: Readonly<Record<string, readonly SheetEdit[]>> = {
  'cells in two sheets': [
    {
      kind: 'editCells',
      sheet: 'Rader',
      row: 3,
      column: 0,
      before: [['Linje a', 100]],
      after: [['=1+1', 60_000]],
      formatBefore: [['General', '#,##0']],
      formatAfter: [[null, '0.00']],
    },
    edit('Celler', 2, 0, [['=ikke formel', 2, { formula: '=B3*2' }]], [['@navn', '4.9', { formula: '=B3*3' }]]),
  ],
  'rows at the end': [insert(lines, 7, 'Ny e', 'Ny f')],
  'a row in the middle': [insert(lines, 5, 'Ny')],
  'rows first': [insert(lines, 3, 'Ny', 'Nyere')],
  'a row above a totals row': [insert(at('Sum', 'tblSum', 5), 6, 'Ny')],
  'a row in the middle, above a totals row and a note': [insert(at('Sum', 'tblSum', 5), 4, 'Ny')],
  'rows at the end, content right below': [insert(at('Under', 'tblUnder', 4), 6, 'Ny d', 'Ny e')],
  'a row at the end, content far below': [insert(at('Langt', 'tblLangt', 4), 6, 'Ny')],
  'a row at the end, what is farther below cannot move': [insert(at('Trang', 'tblTrang', 4), 6, 'Ny')],
  'the first row gone': [remove(leaving, 0, 1)],
  'a middle row gone': [remove(leaving, 1, 1)],
  'the last rows gone': [remove(leaving, 2, 2)],
  'all rows gone': [remove(leaving, 0, 4)],
  'the only row gone': [remove(at('En', 'tblEn', 2), 0, 1)],
  'all rows above a totals row gone': [remove(at('Sum', 'tblSum', 5), 0, 3)],
  'the last row gone, content right below': [remove(at('Under', 'tblUnder', 4), 2, 1)],
  'the last row gone, what is below cannot move': [remove(at('Trang', 'tblTrang', 4), 2, 1, plainFormats)],
  'a table over cells': [{ kind: 'addTable', sheet: 'Celler', table: words, header: ['Ord', 'Tall', 2018] }],
  'a table made cells': [{ kind: 'removeTable', sheet: 'Celler', table: finished, header: ['Fra', 'Til'] }],
  'a column at the end': [
    {
      kind: 'insertColumn',
      ...at('Langt', 'tblLangt', 4),
      index: 5,
      header: 'Ny',
      content: [1, '1.10', { formula: '=[@Beløp]+1' }],
      numberFormat: '0.00',
    },
  ],
  'a column at the end, content to the right': [
    { kind: 'insertColumn', ...lines, index: 5, header: 'Ny', content: ['a', 'b', 'c', 'd'] },
  ],
  'a column in the middle': [
    { kind: 'insertColumn', ...lines, index: 2, header: 'Ny', content: [1, 2, 3, 4], numberFormat: '#,##0' },
  ],
  'a column first': [{ kind: 'insertColumn', ...lines, index: 0, header: 'Ny', content: ['a', 'b', 'c', 'd'] }],
  'a column in a table with totals': [
    { kind: 'insertColumn', ...at('Sum', 'tblSum', 5), index: 2, header: 'Ny', content: [1, 2, 3] },
  ],
  'a column gone': [
    { kind: 'deleteColumn', ...leaving, index: 4, header: 'Mitt', content: ['Eget 1', 'Eget 2', 'Eget 3', 'Eget 4'] },
  ],
  'lists given and taken': [
    {
      kind: 'setLists',
      sheet: 'Celler',
      lists: [
        {
          range: 'A6:A8',
          before: { ...list(['Gammel', 'Liste']), errorTitle: '', errorMessage: '' },
          after: list('=Celler!$A$2:$A$4', true),
        },
        { range: 'B6:B8', before: null, after: list(['En', 'To']) },
      ],
    },
  ],
  'a list taken': [
    {
      kind: 'setLists',
      sheet: 'Celler',
      lists: [
        { range: 'A6:A8', before: { ...list(['Gammel', 'Liste']), errorTitle: '', errorMessage: '' }, after: null },
      ],
    },
  ],
  'names given and led elsewhere': [
    {
      kind: 'setNames',
      sheet: 'Rader',
      names: [
        { name: 'forsteBelop', before: '=Rader!$B$4', after: '=Rader!$B$5' },
        { name: 'nyttNavn', before: null, after: '=tblRader[Beløp]' },
      ],
    },
  ],
  'a name taken': [
    { kind: 'setNames', sheet: 'Rader', names: [{ name: 'forsteBelop', before: '=Rader!$B$4', after: null }] },
  ],
  'several together': [
    edit('Rader', 4, 0, [['Linje b', 200]], [['Endret', 250]]),
    insert(lines, 7, 'Ny e', 'Ny f'),
    remove(at('Rader', 'tblRader', 7), 2, 1),
    // The second new row, where it stands by now, and the row that has moved up.
    edit('Rader', 7, 1, [[7]], [[8]]),
    edit('Rader', 5, 4, [['Eget 4']], [["'Sitert"]]),
    { kind: 'insertColumn', ...at('Rader', 'tblRader', 6), index: 5, header: 'Ny', content: [1, 2, 3, 4, 5] },
    insert(at('Under', 'tblUnder', 4), 6, 'Ny d'),
    edit('Under', 7, 0, [['Merk']], [['Flyttet']]),
    { kind: 'setLists', sheet: 'Under', lists: [{ range: 'C4:C7', before: null, after: list(['x']) }] },
    { kind: 'addTable', sheet: 'Celler', table: words, header: ['Ord', 'Tall', 2018] },
    { kind: 'setNames', sheet: 'Celler', names: [{ name: 'nyttNavn', before: null, after: '=Celler!$A$2' }] },
  ],
  'nine sheets': Array.from({ length: 9 }, (_, index): SheetEdit => ({ kind: 'addSheet', sheet: layout(index + 1) })),
};

/** As many rows come as go: the table's size tells nothing. */
const exchanged: readonly SheetEdit[] = [
  insert(leaving, 4, 'Ny'),
  {
    ...(remove(at('Slett', 'tblSlett', 6), 1, 1) as Extract<SheetEdit, { kind: 'deleteRows' }>),
    row: 5,
    before: [line(1)],
  },
];

/** Every kind of change, each as a change set for the small workbook. */
export const operations: readonly (readonly [string, ChangeSet])[] = Object.entries({
  ...edits,
  'rows that come and rows that go': exchanged,
}).map(([name, each]) => [name, { title: { kind: 'createSheets' }, edits: each }]);
