import { startHost, type HostOptions, type StartedHost } from '../../../src/preview/node/startHost';

const open: StartedHost[] = [];

/** A host for one test, closed after it. */
export async function openHost(options: HostOptions = {}): Promise<StartedHost> {
  const host = await startHost(options);
  open.push(host);
  return host;
}

export function closeHosts(): void {
  for (const host of open.splice(0)) host.close();
}

/** Runs a batch and gives its failure as Office.js tells it. */
export async function failure(
  host: StartedHost,
  job: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<{ code: string; message: string; debugInfo: { errorLocation?: string; statement?: string } }> {
  try {
    await host.Excel.run(async (context) => {
      await job(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof host.OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

/** Waits until the events of finished requests have been delivered. */
export const delivered = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(() => setTimeout(resolve, 0), 0);
  });

/** A sheet `Data` with the table `Sales` at A1:C4 and a number below it. */
export async function withSales(host: StartedHost): Promise<void> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Data');
    sheet.getRange('A1:C4').values = [
      ['Item', 'Count', 'Price'],
      ['Pens', 10, 2.5],
      ['Ink', 3, 40],
      ['Paper', 7, 5],
    ];
    const table = sheet.tables.add('A1:C4', true);
    table.name = 'Sales';
    sheet.activate();
    await context.sync();
  });
}
