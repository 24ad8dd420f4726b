import type { StartedHost } from '../../../src/preview/node/startHost';
import { closeHosts, failure, openHost, withSales } from './host';

afterEach(closeHosts);

type Job = (context: Excel.RequestContext) => void;

const data = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem('Data');
const sales = ({ workbook }: Excel.RequestContext): Excel.Table => workbook.tables.getItem('Sales');

const cases: readonly (readonly [string, string, Job])[] = [
  ['a grid of another shape', 'InvalidArgument', (context) => (data(context).getRange('E1:F2').values = [[1, 2]])],
  [
    'a large grid of another shape',
    'InvalidArgument',
    (context) => {
      const grid = Array.from({ length: 900 }, () => [1, 2]);
      data(context).getRange('E1:F899').values = grid;
    },
  ],
  ['null for a property', 'InvalidArgument', (context) => ((data(context).getRange('E1') as Writable).values = null)],
  ['an object as a value', 'InvalidArgument', (context) => (data(context).getRange('E1').values = [[{}]])],
  [
    'one value for more cells than Excel writes',
    'RangeExceedsLimit',
    (context) => ((data(context).getRange('E:Z') as Writable).values = 1),
  ],
  ['a colour that is none', 'InvalidArgument', (context) => (data(context).getRange('E1').format.fill.color = 'norsk')],
  ['a formula that is none', 'InvalidArgument', (context) => (data(context).getRange('E1').formulas = [['=SUM(']])],
  ['an address that is none', 'InvalidArgument', (context) => data(context).getRange('Nei!!').load('address')],
  [
    'a cell outside the sheet',
    'InvalidArgument',
    (context) => data(context).getRange('A1').getOffsetRange(-1, 0).load('address'),
  ],
  ['a sheet that is not there', 'ItemNotFound', ({ workbook }) => workbook.worksheets.getItem('Nei').load('name')],
  ['a table that is not there', 'ItemNotFound', ({ workbook }) => workbook.tables.getItem('Nei').load('name')],
  ['a column that is not there', 'ItemNotFound', (context) => sales(context).columns.getItem('Nei').load('name')],
  ['a name that is not there', 'ItemNotFound', ({ workbook }) => workbook.names.getItem('Nei').load('name')],
  ['totals that are not shown', 'ItemNotFound', (context) => sales(context).getTotalRowRange().load('address')],
  ['ranges apart', 'ItemNotFound', (context) => data(context).getRange('A1').getIntersection('B2').load('address')],
  ['a name for a sheet with a colon', 'InvalidArgument', ({ workbook }) => workbook.worksheets.add('a:b').load('name')],
  [
    'a name for a sheet of 32 characters',
    'InvalidArgument',
    ({ workbook }) => workbook.worksheets.add('x'.repeat(32)).load('name'),
  ],
  ['a name of another sheet', 'ItemAlreadyExists', ({ workbook }) => workbook.worksheets.add('DATA').load('name')],
  ['a name for a table with a space', 'InvalidArgument', (context) => (sales(context).name = 'to ord')],
  ['a name for a table that is a reference', 'InvalidArgument', (context) => (sales(context).name = 'A1')],
  ['a name of a name', 'ItemAlreadyExists', addTwice],
  ['a table over a table', 'MergedRangeConflict', (context) => data(context).tables.add('B2:D9', true).load('name')],
  [
    'a table over merged cells',
    'MergedRangeConflict',
    (context) => {
      data(context).getRange('F1:G1').merge();
      data(context).tables.add('F1:G3', true);
    },
  ],
  [
    'cells inserted through a table',
    'InsertDeleteConflict',
    (context) => void data(context).getRange('A2').insert('Down'),
  ],
  ['cells deleted through a table', 'InsertDeleteConflict', (context) => data(context).getRange('A2').delete('Up')],
  [
    'content pushed off the sheet',
    'NonBlankCellOffSheet',
    (context) => {
      data(context).getRange('XFD9').values = [[1]];
      data(context).getRange('E9').insert('Right');
    },
  ],
  [
    'a table of a deleted sheet',
    'ItemNotFound',
    (context) => {
      const table = sales(context);
      data(context).delete();
      table.load('name');
    },
  ],
  [
    'a range whose cells were deleted',
    'InvalidReference',
    (context) => {
      const range = data(context).getRange('A9');
      data(context).getRange('9:9').delete('Up');
      range.load('address');
    },
  ],
  [
    'the last visible sheet deleted',
    'InvalidOperation',
    (context) => {
      context.workbook.worksheets.getItem('Ark1').delete();
      data(context).delete();
    },
  ],
  [
    'an array written past rows that a filter hides',
    'FilteredRangeConflict',
    (context) => {
      sales(context).columns.getItem('Item').filter.applyValuesFilter(['Ink']);
      data(context).getRange('B2:B4').values = [[1], [2], [3]];
    },
  ],
  [
    'a kind of filter that is not played',
    'NotImplemented',
    (context) => sales(context).columns.getItem('Count').filter.apply({ filterOn: 'TopItems', criterion1: '2' }),
  ],
  [
    'a kind of conditional format that is not played',
    'NotImplemented',
    (context) => void data(context).getRange('E1').conditionalFormats.add('ColorScale'),
  ],
  [
    'the rule of another kind of conditional format',
    'InvalidOperation',
    (context) => {
      const added = data(context).getRange('E1').conditionalFormats.add('Custom');
      added.cellValue.load('rule');
    },
  ],
];

interface Writable {
  values: unknown;
}

function addTwice({ workbook }: Excel.RequestContext): void {
  workbook.names.add('Andel', '=1');
  workbook.names.add('ANDEL', '=2');
}

describe('Excel’s code for', () => {
  test.each(cases)('%s: %s', async (_what, code, job) => {
    const host = await openHost();
    await withSales(host);
    expect((await failure(host, job)).code).toBe(code);
  });
});

const locked: readonly (readonly [string, Job])[] = [
  ['a locked cell is written', (context) => (data(context).getRange('E1').values = [[1]])],
  ['a cell is formatted', (context) => (data(context).getRange('E1').format.font.bold = true)],
  ['a number format is set', (context) => (data(context).getRange('E1').numberFormat = [['0']])],
  ['a column is widened', (context) => (data(context).getRange('E1').format.columnWidth = 90)],
  ['a row is hidden', (context) => (data(context).getRange('E1').rowHidden = true)],
  ['contents are cleared', (context) => data(context).getRange('A1:C4').clear('Contents')],
  ['rows are inserted', (context) => void data(context).getRange('9:9').insert('Down')],
  ['rows are deleted', (context) => data(context).getRange('9:9').delete('Up')],
  ['cells are merged', (context) => data(context).getRange('E1:F1').merge()],
  ['a table is added', (context) => void data(context).tables.add('E1:F3', true)],
  ['a table is renamed', (context) => (sales(context).name = 'Ny')],
  ['a row is added', (context) => void sales(context).rows.add(undefined, [['x', 1, 2]])],
  ['a column is filtered', (context) => sales(context).columns.getItem('Item').filter.applyValuesFilter(['Ink'])],
  ['validation is set', (context) => data(context).getRange('E1').dataValidation.clear()],
  ['a conditional format is added', (context) => void data(context).getRange('E1').conditionalFormats.add('Custom')],
  ['it is protected once more', (context) => data(context).protection.protect()],
  ['it is unprotected with another password', (context) => data(context).protection.unprotect('nei')],
];

describe('a protected sheet denies access when', () => {
  test.each(locked)('%s', async (_what, job) => {
    const host = await openHost();
    await withSales(host);
    await host.Excel.run(async (context) => {
      data(context).protection.protect({}, 'nøkkel');
      await context.sync();
    });
    expect((await failure(host, job)).code).toBe('AccessDenied');
  });

  test('unlocked cells are written all the same', async () => {
    const host = await openHost();
    await withSales(host);
    await host.Excel.run(async (context) => {
      data(context).getRange('E1').format.protection.locked = false;
      data(context).protection.protect();
      data(context).getRange('E1').values = [[1]];
      await context.sync();
    });
    await expect(
      failure(host, (context) => {
        data(context).getRange('E1:E2').values = [[1], [2]];
      }),
    ).resolves.toMatchObject({ code: 'AccessDenied' });
  });
});

test('the structure of a protected workbook cannot be changed', async () => {
  const host = await openHost();
  await withSales(host);
  await host.Excel.run(async ({ workbook, sync }) => {
    workbook.protection.protect();
    await sync();
  });
  const jobs: readonly Job[] = [
    ({ workbook }) => void workbook.worksheets.add('Ny'),
    (context) => (data(context).name = 'Ny'),
    (context) => (data(context).position = 0),
    (context) => (data(context).visibility = 'Hidden'),
    (context) => data(context).delete(),
  ];
  for (const job of jobs) expect((await failure(host, job)).code).toBe('AccessDenied');
});

test('an error names the member and the statement', async () => {
  const host = await openHost();
  const error = await failure(host, ({ workbook }) => void workbook.worksheets.getItem('Nei').load('name'));
  expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  expect(error.debugInfo.statement).toContain('getItem');
});

test('a batch is no transaction: what ran before the refused action stays', async () => {
  const host = await openHost();
  await failure(host, ({ workbook }) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[1]];
    workbook.worksheets.getItem('Nei').load('name');
    sheet.getRange('A2').values = [[2]];
  });
  await host.Excel.run(async ({ workbook, sync }) => {
    const range = workbook.worksheets.getActiveWorksheet().getRange('A1:A2').load('values');
    await sync();
    expect(range.values).toEqual([[1], ['']]);
  });
});

describe('what is not offered', () => {
  const charts: Job = ({ workbook }) => void workbook.worksheets.getActiveWorksheet().charts.getCount();

  test('a member that is not declared is not found', async () => {
    const error = await failure(await openHost(), charts);
    expect(error.code).toBe('ApiNotFound');
    expect(error.debugInfo.errorLocation).toBe('Worksheet.charts');
  });

  const resize: Job = (context) => sales(context).resize('A1:C5');

  test.each([
    ['1.12', 'ApiNotFound'],
    ['1.13', 'resized'],
  ] as const)('with ExcelApi %s a member of 1.13: %s', async (set, outcome) => {
    const host = await openHost({ requirementSets: { ExcelApi: set } });
    await withSales(host);
    const run = (host_: StartedHost): Promise<string> =>
      host_.Excel.run(async (context) => {
        resize(context);
        await context.sync();
        return 'resized';
      }).catch((error: unknown) => (error instanceof host.OfficeExtension.Error ? error.code : 'unexpected'));
    expect(await run(host)).toBe(outcome);
    expect(host.Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(outcome === 'resized');
  });
});

describe('below an object that is not there', () => {
  const values = async (host: StartedHost): Promise<boolean> =>
    host.Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItemOrNullObject('Nei').load('name');
      const range = sheet.getRange('A1').load('values');
      await sync();
      return sheet.isNullObject && range.isNullObject;
    });

  test('everything is null, in one reading of the documentation', async () => {
    expect(await values(await openHost({ belowNull: 'null' }))).toBe(true);
  });

  test('the path is invalid, in the other', async () => {
    await expect(values(await openHost({ belowNull: 'invalidObjectPath' }))).rejects.toMatchObject({
      code: 'InvalidObjectPath',
    });
  });

  test('the object itself is null in both', async () => {
    const host = await openHost({ belowNull: 'invalidObjectPath' });
    await host.Excel.run(async ({ workbook, sync }) => {
      const range = workbook.worksheets.getActiveWorksheet().getRange('A1').getIntersectionOrNullObject('B2');
      range.load('values');
      await sync();
      expect(range.isNullObject).toBe(true);
    });
  });
});
