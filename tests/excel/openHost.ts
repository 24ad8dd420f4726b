import { installGlobals } from '../../src/preview/node/installGlobals';
import { startHost, type StartedHost } from '../../src/preview/node/startHost';
import { createSession } from '../../src/excel/session';
import type { ChangeSet } from '../../src/sheets/changeSet';
import type { Language } from '../../src/text/language';

export type { StartedHost } from '../../src/preview/node/startHost';

const open: (() => void)[] = [];

/** A stand-in for Excel with Microsoft's client in front of it, as the add-in's code finds them; closed after the test. */
export async function openHost(options: Parameters<typeof startHost>[0] = {}): Promise<StartedHost> {
  const host = await startHost(options);
  const uninstall = installGlobals(host);
  open.push(() => {
    uninstall();
    host.close();
  });
  return host;
}

afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** Making the plan's workbook takes longer than opening it; each test file makes it once a language. */
const planWorkbooks = new Map<Language, Uint8Array>();

/** A workbook with the plan's budget in our sheets, made by the add-in itself. */
export async function openPlan(
  language: Language = 'nb',
  options: Parameters<typeof startHost>[0] = {},
): Promise<StartedHost> {
  let workbook = planWorkbooks.get(language);
  if (!workbook) {
    const host = await openHost();
    const session = createSession();
    const outcome = await session.apply(changesOf(await session.createSheets('plan', language)));
    expect(outcome.status).toBe('applied');
    workbook = await host.document.save();
    planWorkbooks.set(language, workbook);
  }
  return openHost({ ...options, document: workbook });
}

export function changesOf(prepared: { ok: boolean; changes?: ChangeSet | null }): ChangeSet {
  if (!prepared.ok || !prepared.changes) throw new Error('nothing was prepared');
  return prepared.changes;
}

/** What a cell holds, asked through Office.js. */
export async function cell(
  host: StartedHost,
  sheet: string,
  address: string,
): Promise<{ value: unknown; formula: unknown; format: unknown }> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values,formulas,numberFormat');
    await context.sync();
    return {
      value: first(range.values),
      formula: first(range.formulas),
      format: first(range.numberFormat),
    };
  });
}

/** Writes a cell as another part of Excel would, through Office.js. */
export async function write(host: StartedHost, sheet: string, address: string, formula: unknown): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

/** Office.js types its grids loosely. */
const first = (grid: unknown[][]): unknown => grid[0]?.[0];
