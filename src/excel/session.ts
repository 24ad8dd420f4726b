import { checkPlan } from '../rules/engine';
import { grantsOf, settingsOf } from '../rules/settings';
import { rowsOfPlanTable } from '../sheets/layout/content/budgetRows';
import { missingSheets, outlineOf } from '../sheets/layout/newSheets';
import { readPlan } from '../sheets/read/readPlan';
import type { WorkbookPort } from './workbookPort';
import { applyChanges } from './applyChanges';
import { onCheckAsked } from './checkRequests';
import { prepareSheets } from './createSheets';
import { readOutline } from './createSheetsOutline';
import type { HostResult } from './host';
import { navigateTo } from './navigate';
import { readWorkbook } from './readWorkbook';
import { prepareRepairs } from './repairs';
import { watchWorkbook } from './watch';
import { watchSelection } from './watchSelection';

/** The workbook, for the task pane: reading, rules and writing put together. */
export function createSession(): WorkbookPort {
  return {
    async check(options) {
      const read = await readWorkbook(options);
      if (!read.ok) return read;
      const reading = readPlan(read.value);
      const findings = checkPlan(reading, settingsOf(reading.plan));
      const isEmpty = reading.plan.budget === null;
      return { ok: true, checked: { workbook: read.value, reading, findings, at: Date.now(), isEmpty } };
    },
    goTo: navigateTo,
    apply: (changes) => applyChanges(changes),
    createSheets: prepareSheets,
    async convertPlanTable(language) {
      const read = await readWorkbook({ waitForCellEdit: true });
      if (!read.ok) return read;
      const { plan } = readPlan(read.value);
      const { budget } = plan;
      if (budget?.layout !== 'planTable') return { ok: true, changes: null };
      const context = { language, date1904: read.value.date1904 };
      const rows = rowsOfPlanTable(budget, grantsOf(settingsOf(plan)), context);
      const title = { kind: 'convertPlanTable' } as const;
      return { ok: true, changes: missingSheets(outlineOf(read.value), rows, language, title) };
    },
    prepareRepairs,
    readOutline,
    readWorkbook: () => readWorkbook({ waitForCellEdit: true }),
    onStale: (listener) => watchUntilStopped(() => watchWorkbook(listener)),
    onSelection: (listener) => watchUntilStopped(() => watchSelection(listener)),
    onCheckRequested: onCheckAsked,
  };
}

const RETRY_MS = 2_000;

/** Registering can fail while somebody types in a cell; it is tried again until it works or is stopped. */
function watchUntilStopped(watch: () => Promise<HostResult<() => void>>): () => void {
  let stop: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const start = async (): Promise<void> => {
    const watched = await watch();
    if (watched.ok && isStopped) watched.value();
    else if (watched.ok) stop = watched.value;
    else if (!isStopped) timer = setTimeout(() => void start(), RETRY_MS);
  };
  void start();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    stop?.();
  };
}
