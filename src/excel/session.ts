import { onCheckAsked } from './checkRequests';
import type { HostResult } from './host';
import { navigateTo } from './navigate';
import { watchWorkbook } from './watch';
import { watchSelection } from './watchSelection';
import type { WorkbookPort } from './workbookPort';

/** Reading and the rules: fetched at the start, beside Office.js and what the pane is drawn with. */
export const fetchChecking = () => import(/* webpackChunkName: "checking" */ './checking');
/** Everything that changes the workbook: fetched when somebody comes near to changing something. */
const fetchWriting = () => import(/* webpackChunkName: "on-demand-writing" */ './writing');

/** The workbook, for the task pane: reading, rules and writing put together. */
export function createSession(): WorkbookPort {
  return {
    check: (options) => withPart(fetchChecking, ({ checkWorkbook }) => checkWorkbook(options)),
    goTo: navigateTo,
    async apply(changes) {
      const outcome = await withPart(fetchWriting, ({ applyChanges }) => applyChanges(changes));
      return 'status' in outcome ? outcome : { status: 'refused', reasons: [{ kind: 'host', code: outcome.code }] };
    },
    createSheets: (content, language, only) =>
      withPart(fetchWriting, ({ prepareSheets }) => prepareSheets(content, language, only)),
    convertPlanTable: (language) => withPart(fetchWriting, ({ prepareConversion }) => prepareConversion(language)),
    prepareRepairs: () => withPart(fetchWriting, ({ prepareRepairs }) => prepareRepairs()),
    readOutline: () => withPart(fetchWriting, ({ readOutline }) => readOutline()),
    readWorkbook: () => withPart(fetchChecking, ({ readWorkbook }) => readWorkbook({ waitForCellEdit: true })),
    prepareForChanges: async () => void (await fetchWriting()),
    onStale: (listener) => watchUntilStopped(() => watchWorkbook(listener)),
    onSelection: (listener) => watchUntilStopped(() => watchSelection(listener)),
    onCheckRequested: onCheckAsked,
  };
}

/** What a part of the program makes of it, or that the part could not be fetched: then nothing has been read or written. */
async function withPart<Part, Outcome>(
  fetch: () => Promise<Part>,
  use: (part: Part) => Promise<Outcome>,
): Promise<Outcome | { readonly ok: false; readonly code: 'partNotFetched' }> {
  const part = await fetch().catch(() => null);
  return part ? use(part) : { ok: false, code: 'partNotFetched' };
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
