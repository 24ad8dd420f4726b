import { runInExcel, type HostResult } from './host';

export interface WorkbookChange {
  /** A co-author's edit. */
  readonly byOther: boolean;
}

/**
 * Tells when the workbook may have changed. Events can be missed, so one only makes a result stale; it is never the truth.
 * Answers with the way to stop.
 */
export async function watchWorkbook(listener: (change: WorkbookChange) => void): Promise<HostResult<() => void>> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = (event: { source: Excel.EventSource | 'Local' | 'Remote' }): Promise<void> => {
      listener({ byOther: event.source === 'Remote' });
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(changed),
      worksheets.onDeleted.add(changed),
    ];
    await context.sync();
    return () => {
      void runInExcel(async () => {
        for (const handler of handlers) {
          handler.remove();
          await handler.context.sync();
        }
      });
    };
  });
}
