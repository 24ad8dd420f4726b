import { columnIndex } from '../../src/plan/place';
import { checkPlan } from '../../src/rules/engine';
import type { ExampleWorkbook } from '../../src/rules/example';
import { planInOneTable, planInTables, withLine } from '../../src/rules/planExample';
import { planSettings } from '../../src/rules/settings';
import { financingChoices, scenarioChoices } from '../../src/sheets/declarations/choices';
import { readPlan } from '../../src/sheets/read/readPlan';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { sheet, table, workbook, type Cell } from '../sheets/snapshotBuilder';
import { layouts, readingOf } from './builder';

/** An example workbook as cells, to be read by the add-in's own reading. Only plain numbers, so that nothing is presumed about it. */
function cellsOf(example: ExampleWorkbook): WorkbookSnapshot {
  const { sheet: name, firstLine } = layouts[example.layout];
  const inTables = example.layout === 'tables';
  const amount = (cell: unknown): Cell => (typeof cell === 'number' ? cell : '');
  const lines = example.lines.map(({ activity, confirmed, fullApplication, financing }): Cell[] =>
    inTables
      ? [activity, amount(confirmed), amount(fullApplication), financing && financingChoices[financing].names.nb]
      : [activity, '', amount(confirmed), amount(fullApplication)],
  );
  const header = inTables
    ? ['Aktivitet', 'Bekreftet tildeling', 'Hele søknaden', 'Finansiering']
    : ['Aktivitet', 'Periode', 'Budsjett', 'Rev.budsjett*'];
  if (!inTables) {
    const sums = (example.sums ?? []).map((sum): Cell[] => [
      'Sum',
      '',
      amount(sum.confirmed),
      amount(sum.fullApplication),
    ]);
    return workbook([sheet(name, [header, ...lines, ...sums])]);
  }
  const scenarios = (['confirmed', 'fullApplication'] as const).map((scenario): Cell[] => {
    const { grant, ownFunding, other, minimumOwnShare } = example.financing?.[scenario] ?? {
      grant: '',
      ownFunding: '',
    };
    return [scenarioChoices[scenario].names.nb, ...[grant, ownFunding, other, minimumOwnShare].map(amount)];
  });
  const financingHeader = [
    'Budsjettalternativ',
    'Tilskudd',
    'Egenfinansiering',
    'Annen finansiering',
    'Minste egenandel',
  ];
  const size = (rows: number, columns: string): { rowCount: number; columnCount: number } => ({
    rowCount: rows + 1,
    columnCount: columnIndex(columns) + 1,
  });
  return workbook(
    [sheet(name, [header, ...lines], firstLine - 1), sheet('Finansiering', [financingHeader, ...scenarios])],
    [
      table('tblBudsjett', name, { row: firstLine - 1, column: 0, ...size(lines.length, 'D') }),
      table('tblFinansiering', 'Finansiering', { row: 0, column: 0, ...size(scenarios.length, 'E') }),
    ],
  );
}

test.each<[string, ExampleWorkbook]>([
  ["the plan's own table", planInOneTable],
  ["the plan's own table with a line changed", withLine(planInOneTable, 'Diverse', { confirmed: 75_000 })],
  ["the plan's own table without a sum", { ...planInOneTable, sums: [] }],
  ['our tables', planInTables],
  ['our tables with a line changed', withLine(planInTables, 'Diverse', { confirmed: 75_000, fullApplication: '' })],
  ['our tables with a line without financing', withLine(planInTables, 'Diverse', { financing: '' })],
])('%s give the same findings when they are read from cells', (_name, example) => {
  // Only the columns of the examples are there; that others are not is told beside.
  const fromCells = checkPlan(readPlan(cellsOf(example)), planSettings).filter(
    ({ message }) => message !== 'unchecked',
  );
  expect(fromCells).toEqual(checkPlan(readingOf(example), planSettings));
  expect(fromCells.length).toBeGreaterThan(0);
});
