import { createSession } from '../../excel/session';
import { planBudgetLines, planFinancing } from '../../plan/registers/planBudget';
import { OpenDocument } from '../document/openDocument';
import { installGlobals } from '../node/installGlobals';
import { startHost, type StartedHost } from '../node/startHost';

/**
 * The workbooks that the page offers by name, made when the server starts, by the add-in itself through Office.js:
 * `plan.xlsx`, the plan's budget in our sheets, and `plan-table.xlsx`, the plan's own single table (section 9).
 */
export async function exampleWorkbooks(): Promise<Record<string, Uint8Array>> {
  return {
    'plan.xlsx': await madeInExcel('Ark1', planSheets),
    'plan-table.xlsx': await madeInExcel('Budsjett 2018', planTable),
  };
}

async function madeInExcel(firstSheet: string, make: (host: StartedHost) => Promise<void>): Promise<Uint8Array> {
  const document = OpenDocument.blank(firstSheet);
  const host = await startHost({ document });
  const uninstall = installGlobals(host);
  try {
    await make(host);
    return await document.save();
  } finally {
    uninstall();
    host.close();
  }
}

async function planSheets(host: StartedHost): Promise<void> {
  const session = createSession();
  const prepared = await session.createSheets('plan', 'nb');
  if (!prepared.ok || prepared.changes === null) throw new Error('the sheets of the plan could not be prepared');
  const outcome = await session.apply(prepared.changes);
  if (outcome.status !== 'applied') throw new Error(`the sheets of the plan could not be made: ${outcome.status}`);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Ark1').delete();
    context.workbook.worksheets.getItem('Budsjett').activate();
    context.workbook.worksheets.getItem('Budsjett').getRange('A1').select();
    await context.sync();
  });
}

/** The table as the plan prints it: periods as text, own funding among the activities, and the stated sums. */
async function planTable(host: StartedHost): Promise<void> {
  const amounts = planBudgetLines.filter(({ financing }) => financing === 'grant');
  const period = (line: { readonly start: string; readonly end: string }): string =>
    line.start.endsWith('-01-01') ? '2018' : `${printed(line.start)} - ${printed(line.end)}`;
  const own = planFinancing;
  const rows: (string | number)[][] = [
    ['Aktivitet', 'Periode', 'Budsjett', 'Rev.budsjett*'],
    ...amounts.map((line) => [line.activity, `'${period(line)}`, line.amounts.confirmed, line.amounts.fullApplication]),
    ['Egenfinansiering', "'2018", own.confirmed.ownFunding, own.fullApplication.ownFunding],
    ['Sum', '', 2_400_000, 4_000_000],
    ['* Budsjett hvis hele søknadsbeløpet innvilges.', '', '', ''],
  ];
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Budsjett 2018');
    sheet.getRangeByIndexes(0, 0, rows.length, 4).values = rows;
    sheet.getRange('A1:D1').format.font.bold = true;
    sheet.getRange(`A8:D8`).format.font.bold = true;
    sheet.getRange('C2:D8').numberFormat = Array.from({ length: 7 }, () => ['#,##0', '#,##0']);
    for (const [column, width] of [
      ['A:A', 220],
      ['B:B', 130],
      ['C:D', 90],
    ] as const) {
      sheet.getRange(column).format.columnWidth = width;
    }
    await context.sync();
  });
}

/** `2018-09-01` → `01.09.18`, as in the plan. */
function printed(isoDay: string): string {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  return `${day}.${month}.${year.slice(2)}`;
}
