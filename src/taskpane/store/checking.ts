import type { HostErrorCode } from '../../sheets/changeSet';
import type { CheckOutcome, WorkbookPort } from '../../excel/workbookPort';
import type { Clock } from './clock';
import type { Store } from './store';

/** How long the workbook must be quiet before it is read again, and how long a busy workbook may put that off. */
const QUIET_MS = 150;
const PUT_OFF_AT_MOST_MS = 2000;
/** A pane that comes back into view reads again unless it has just done so: events may have been missed meanwhile. */
const RETURN_QUIET_MS = 5000;
/** How often a reading is tried again while a cell is being edited. */
const RETRY_MS = 1000;

/** Failures that pass by themselves: the reading is tried again without being asked for. */
const passing: ReadonlySet<HostErrorCode> = new Set<HostErrorCode>(['cellEditMode', 'inactiveWorkbook']);

export interface Checking {
  /** A check the person asked for. */
  readonly checkNow: () => Promise<void>;
  /** A check of our own accord: after start-up and after a change. */
  readonly recheck: () => Promise<void>;
  /** The pane has come back into view. */
  readonly returned: () => Promise<void>;
  readonly becameStale: (byOther: boolean) => void;
  readonly dispose: () => void;
}

/** One check at a time; what is asked for meanwhile becomes one more afterwards. */
export function createChecking(port: WorkbookPort, store: Store, clock: Clock): Checking {
  let again: { readonly asked: boolean } | null = null;
  let staleSince: number | null = null;
  let callOff = (): void => undefined;
  let disposed = false;

  async function run(asked: boolean): Promise<void> {
    if (disposed) return;
    if (store.get().check.running || store.get().job?.stage === 'applying') {
      again = { asked: asked || again?.asked === true };
      return;
    }
    callOff();
    staleSince = null;
    const isAsked = asked || again?.asked === true;
    again = null;
    store.send({ type: 'checkStarted', at: clock.now(), asked: isAsked });
    const outcome = await settled(port, isAsked);
    if (disposed) return;
    if (outcome.ok) store.send({ type: 'checkSucceeded', checked: outcome.checked });
    else store.send({ type: 'checkFailed', code: outcome.code });
    await afterwards(outcome);
  }

  async function afterwards(outcome: CheckOutcome): Promise<void> {
    const next = again;
    again = null;
    if (next?.asked) return run(true);
    if (!outcome.ok) {
      if (passing.has(outcome.code)) later(RETRY_MS);
    } else if (next || store.get().check.stale) later(QUIET_MS);
  }

  function later(milliseconds: number): void {
    callOff();
    callOff = clock.after(milliseconds, () => void run(false));
  }

  return {
    checkNow: () => run(true),
    recheck: () => run(false),
    async returned() {
      const { result, running } = store.get().check;
      if (running || (result && clock.now() - result.at < RETURN_QUIET_MS)) return;
      await run(false);
    },
    becameStale(byOther) {
      store.send({ type: 'becameStale', byOther });
      if (store.get().check.running) return;
      staleSince ??= clock.now();
      later(Math.max(0, Math.min(QUIET_MS, staleSince + PUT_OFF_AT_MOST_MS - clock.now())));
    },
    dispose() {
      disposed = true;
      callOff();
    },
  };
}

/** The port promises not to throw; if it does, that too is a failure to show and not a check that never ends. */
async function settled(port: WorkbookPort, isAsked: boolean): Promise<CheckOutcome> {
  try {
    // What a person asked for waits until the cell is finished; what nobody asked for does not hold Excel up.
    return await port.check({ waitForCellEdit: isAsked });
  } catch {
    return { ok: false, code: 'unexpected' };
  }
}
