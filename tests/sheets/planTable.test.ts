import { readPlan } from '../../src/sheets/read/readPlan';
import { sheet, workbook, type Cell } from './snapshotBuilder';

/** The plan's own table, section 9, as somebody would type it off. */
const rows: Cell[][] = [
  ['Aktivitet', 'Periode', 'Budsjett', 'Rev.budsjett*'],
  ['Prosjektleder opsjonsaktører (⅓)', '01.09.18 - 31.12.18', '250.000', '250.000'],
  ['Delprosjektleder', '01.09.18 - 31.12.18', 350_000, 350_000],
  ['Samarbeidsråd', 2018, 50_000, 50_000],
  ['Fag/involvering', '2018', 500_000, 1_250_000],
  ['Diverse', '2018', 50_000, 100_000],
  ['Egenfinansiering', '2018', 1_200_000, 2_000_000],
  ['Sum', '', 2_400_000, 4_000_000],
  ['● Budsjett hvis hele søknadsbeløpet innvilges.'],
];

const budgetOf = (cells: readonly (readonly Cell[])[], row = 0, column = 0) =>
  readPlan(workbook([sheet('Ark1', cells, row, column)])).plan.budget;

describe("the plan's single table", () => {
  test('is read as it stands: six lines, own funding among them, and the stated sums', () => {
    const budget = budgetOf(rows);
    expect(budget?.layout).toBe('planTable');
    expect(budget?.lines.map(({ amounts }) => amounts.confirmed?.value)).toEqual([
      250_000, 350_000, 50_000, 500_000, 50_000, 1_200_000,
    ]);
    expect(budget?.lines.map(({ financing }) => financing.value)).toEqual([
      'grant',
      'grant',
      'grant',
      'grant',
      'grant',
      'ownFunding',
    ]);
    expect(budget?.lines.map(({ period }) => [period.value?.start, period.value?.end])).toEqual([
      ['2018-09-01', '2018-12-31'],
      ['2018-09-01', '2018-12-31'],
      ['2018-01-01', '2018-12-31'],
      ['2018-01-01', '2018-12-31'],
      ['2018-01-01', '2018-12-31'],
      ['2018-01-01', '2018-12-31'],
    ]);
    expect(budget?.financing.fullApplication?.ownFunding).toEqual({
      value: 2_000_000,
      at: { sheet: 'Ark1', row: 6, column: 3 },
    });
    expect(budget?.statedSums.map(({ scenario, stated }) => [scenario, stated.value, stated.at.row])).toEqual([
      ['confirmed', 2_400_000, 7],
      ['fullApplication', 4_000_000, 7],
    ]);
  });

  test('is found under title rows, away from the first column, with its columns in another order', () => {
    const turned = rows.map(([activity = '', period = '', budget = '', revised = '']) => [
      revised,
      period,
      activity,
      budget,
    ]);
    const found = budgetOf([['Budsjett 2018'], [], ...turned], 3, 2);
    expect(found?.lines[3]?.amounts.fullApplication).toEqual({
      value: 1_250_000,
      at: { sheet: 'Ark1', row: 9, column: 2 },
    });
    expect(found?.statedSums).toHaveLength(2);
  });

  test('ends at the first blank row where it has no sum', () => {
    const found = budgetOf([...rows.slice(0, 7), [], ['Notater', '', 99_999]]);
    expect(found?.lines).toHaveLength(6);
    expect(found?.statedSums).toEqual([]);
  });

  test('an amount typed as text is read, and told with its cell', () => {
    const { notes } = readPlan(workbook([sheet('Ark1', rows)]));
    expect(
      notes.map(({ at, value, isText, kind }) => ({ row: at.row, column: at.column, value, isText, kind })),
    ).toEqual([
      { row: 1, column: 2, value: 250_000, isText: true, kind: 'amount' },
      { row: 1, column: 3, value: 250_000, isText: true, kind: 'amount' },
    ]);
  });

  test('a header in thousands scales its amounts', () => {
    const thousands: Cell[][] = [
      ['Aktivitet', 'Periode', 'Budsjett (i 1000 kr)'],
      ['Diverse', '2018', 50],
    ];
    expect(budgetOf(thousands)?.lines[0]?.amounts.confirmed?.value).toBe(50_000);
  });

  test.each([
    [
      [
        ['Aktivitet', 'Ansvarlig'],
        ['Møte', 'IT'],
      ],
    ],
    [
      [
        ['Budsjett', 'Rev.budsjett'],
        [1, 2],
      ],
    ],
    [[['Notater om budsjettet']]],
  ])('is not seen where it is not: %j', (cells) => {
    expect(budgetOf(cells)).toBeNull();
  });
});
