import type { Finding } from '../../src/rules/finding';
import type { ChangeSet, SheetLayout } from '../../src/sheets/changeSet';
import { cellChanges } from '../../src/taskpane/changes/cellChanges';
import { contentText } from '../../src/taskpane/changes/contentText';
import { sheetGrid, sheetSize } from '../../src/taskpane/changes/sheetGrid';
import { offsetsOf, rangeBetween } from '../../src/taskpane/list/windowing';
import { countBySeverity, groupFindings, keyFindings } from '../../src/taskpane/store/findingList';
import { translator } from '../../src/text/pane';

describe('keys of findings', () => {
  const finding = (over: Partial<Finding> = {}): Finding => ({
    rule: 'budget/stated-sum',
    message: 'wrong',
    severity: 'error',
    places: [{ sheet: 'Budsjett', cell: 'C2' }],
    values: {},
    fixes: [],
    ...over,
  });
  const keyOf = (over: Partial<Finding>): string | undefined => keyFindings([finding(over)])[0]?.key;

  test('stay when only the amounts change', () => {
    expect(keyOf({ values: { sum: 1 } })).toBe(keyOf({ values: { sum: 2 } }));
  });

  test('differ by message and by place', () => {
    const keys = [keyOf({}), keyOf({ message: 'other' }), keyOf({ places: [] })];
    expect(new Set(keys).size).toBe(3);
  });

  test('are told apart where all else is alike', () => {
    const keys = keyFindings([finding(), finding(), finding()]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });

  test('groups put the gravest first and keep the order of the rules within', () => {
    const findings = [
      finding({ severity: 'info', rule: 'budget/scenario-difference' }),
      finding({ rule: 'workbook/number-as-text' }),
      finding(),
      finding({ rule: 'workbook/number-as-text', message: 'other' }),
    ];
    const rows = groupFindings(keyFindings(findings));
    expect(rows.map((row) => (row.kind === 'finding' ? row.finding.rule : `${row.kind} ${row.count}`))).toEqual([
      'severity 3',
      'rule 2',
      'workbook/number-as-text',
      'workbook/number-as-text',
      'rule 1',
      'budget/stated-sum',
      'severity 1',
      'rule 1',
      'budget/scenario-difference',
    ]);
    expect(countBySeverity(findings)).toEqual({ error: 3, warning: 0, info: 1 });
  });
});

describe('which rows are rendered', () => {
  const offsets = offsetsOf(Array.from({ length: 5000 }, () => 100));

  test('those in view with some above and below', () => {
    expect(rangeBetween(offsets, 100_000, 100_700)).toEqual({ first: 994, end: 1014 });
  });

  test('the first when the list is above or below what is seen', () => {
    expect(rangeBetween(offsets, -2_000, -1_300).first).toBe(0);
    expect(rangeBetween(offsets, 600_000, 600_700).end).toBe(5000);
  });

  test('none of none', () => {
    expect(rangeBetween(offsetsOf([]), 0, 700)).toEqual({ first: 0, end: 0 });
  });
});

describe('what a cell holds, in words', () => {
  const t = translator('nb');
  const shown = (content: Parameters<typeof contentText>[0], format: string | null = null): string =>
    contentText(content, { format, date1904: false }, t, 'nb').replace(/[\u00a0\u202f]/g, ' ');

  test.each<[string, Parameters<typeof contentText>[0], string | null, string]>([
    ['a blank cell', '', null, 'tom'],
    ['a number written as text', '500 000', null, '«500 000» (tekst)'],
    ['a number', 500_000, '#,##0 "kr"', '500 000'],
    ['a share', 0.5, '0 %', '50 %'],
    ['a day', 43_347, 'dd.mm.yyyy', '04.09.2018'],
    ['a number whose unit has a d in it', 12, '#,##0 "dager"', '12'],
    ['a formula', { formula: '=SUM(A1:A2)' }, null, 'Formel: =SUM(A1:A2)'],
    ['a truth', true, null, 'SANN'],
  ])('%s', (_name, content, format, text) => {
    expect(shown(content, format)).toBe(text);
  });

  test('a day of the 1904 system is that day', () => {
    expect(contentText(41_885, { format: 'dd.mm.yyyy', date1904: true }, t, 'nb')).toBe('04.09.2018');
  });
});

test('a preview leaves out the cells that stay as they are', () => {
  const changes: ChangeSet = {
    title: { kind: 'createSheets' },
    edits: [
      {
        kind: 'editCells',
        sheet: 'Budsjett',
        row: 1,
        column: 2,
        before: [['1', 2, { formula: '=A1' }]],
        after: [[1, 2, { formula: '=A1' }]],
        formatBefore: [[null, '@', null]],
        formatAfter: [[null, '0', null]],
      },
    ],
  };
  expect(cellChanges(changes).map(({ place, formatAfter }) => [place.cell, formatAfter])).toEqual([
    ['C2', null],
    ['D2', '0'],
  ]);
});

describe('a sheet to be made, as a grid', () => {
  const layout: SheetLayout = {
    name: 'Budsjett',
    cells: [
      { row: 0, column: 0, content: [['Aktivitet', 'Beløp']] },
      { row: 2, column: 1, content: [[100], [200]] },
    ],
    tables: [],
    names: [],
    columnWidths: [],
    frozenRows: 0,
    formats: [{ range: 'B3:B9', numberFormat: '#,##0' }],
    lists: [],
    conditionalFormats: [],
  };

  test('has no holes, and knows the formats', () => {
    expect(sheetSize(layout)).toEqual({ rows: 4, columns: 2 });
    expect(sheetGrid(layout, 3).map((row) => row.map(({ content }) => content))).toEqual([
      ['Aktivitet', 'Beløp'],
      ['', ''],
      ['', 100],
    ]);
    expect(sheetGrid(layout, 3)[2]?.[1]?.format).toBe('#,##0');
  });
});
