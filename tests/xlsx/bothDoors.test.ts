import { calculate } from '../../src/calculation/calculate';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { exampleWorkbooks } from '../../src/preview/examples/exampleWorkbooks';
import type { StartedHost } from '../../src/preview/node/startHost';
import { checkPlan } from '../../src/rules/engine';
import type { Finding } from '../../src/rules/finding';
import { settingsOf } from '../../src/rules/settings';
import { readPlan } from '../../src/sheets/read/readPlan';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { openHost, write } from '../excel/openHost';

const findingsIn = (snapshot: WorkbookSnapshot): readonly Finding[] => {
  const reading = readPlan(snapshot);
  return checkPlan(reading, settingsOf(reading.plan));
};

/** What people do to the plan's workbook over time: doubtful values, hidden rows, a protected sheet, calculations of their own. */
async function broken(host: StartedHost): Promise<void> {
  const cells: readonly (readonly [sheet: string, cell: string, value: string | number])[] = [
    ['Budsjett', 'B10', "'250.000"],
    ['Budsjett', 'B12', "'50,000"],
    ['Budsjett', 'C13', 'ikke avklart'],
    ['Budsjett', 'B3', 2_300_000],
    ['Budsjett', 'K11', '=1/0'],
    ['Finansiering', 'F5', 1],
    ['Kommuner', 'D5', 'Orkide'],
    ['Kommuner', 'A6', 1_505],
    ['Medlemskap', 'F6', "'x"],
    ['Medlemskap', 'E7', 'Ukjent gruppe'],
    ['Fremdriftsplan', 'H6', "'30.06.2018"],
    ['Fremdriftsplan', 'M10', '8'],
    ['Oppsett', 'C8', 'tretten'],
  ];
  for (const [sheet, cell, value] of cells) await write(host, sheet, cell, value);
  await host.Excel.run(async (context) => {
    const own = context.workbook.worksheets.add('Kladd');
    own.getRange('A1:B5').formulas = [
      ['Post', 'Beløp'],
      ['Reise', 100],
      ['Kurs', '=B2*2'],
      ['Feil', '=B3/0'],
      ['Sum', '=SUM(B2:B3)'],
    ];
    own.getRange('A3:A3').rowHidden = true;
    context.workbook.worksheets.getItem('Regioner').getRange('A7:A8').rowHidden = true;
    context.workbook.worksheets.getItem('Endringslogg').protection.protect();
    await context.sync();
  });
}

test('a broken workbook gives the same findings open and saved', async () => {
  const plan = (await exampleWorkbooks())['plan.xlsx'];
  if (!plan) throw new Error('no such workbook');
  const host = await openHost({ document: plan });
  await broken(host);
  const opened = await readWorkbook();
  const saved = await readWorkbookFile(await host.document.save());
  if (!opened.ok || !saved.ok) throw new Error('not read');
  const found = findingsIn(opened.value);
  const rules = new Set(found.map(({ rule }) => rule));
  for (const rule of [
    'workbook/number-as-text',
    'workbook/ambiguous-value',
    'workbook/unreadable-value',
    'workbook/formula-overwritten',
    'workbook/formula-error',
    'progress/dependency-cycle',
    'register/municipality-set',
  ]) {
    expect(rules).toContain(rule);
  }
  expect(findingsIn(saved.snapshot)).toEqual(found);
  const { workbook, missing } = calculate(saved.snapshot, saved.formulas);
  expect(findingsIn(workbook)).toEqual(found);
  expect(missing).toEqual([]);
}, 60_000);
