import type { Language } from '../../text/language';
import type { TableId } from '../../sheets/declarations/declaration';
import type { ApplyOutcome, ChangeSet } from '../../sheets/changeSet';
import type { PreparedChanges, WorkbookPort } from '../../excel/workbookPort';
import type { Clock } from './clock';
import type { PreparedKind } from './state';
import type { Store } from './store';

export interface Changing {
  readonly prepare: (what: PreparedKind, language: Language, only?: readonly TableId[]) => Promise<void>;
  /** What came of it, once the workbook has been read again; `null` when another change is under way. */
  readonly apply: (changes: ChangeSet) => Promise<ApplyOutcome | null>;
  readonly undoLast: () => Promise<void>;
}

/** `whenDone` is called after every attempt to write, whatever came of it. */
export function createChanging(
  port: WorkbookPort,
  store: Store,
  clock: Clock,
  whenDone: () => Promise<void>,
): Changing {
  async function apply(changes: ChangeSet): Promise<ApplyOutcome | null> {
    if (store.get().job?.stage === 'applying') return null;
    store.send({ type: 'applyStarted', changes, at: clock.now() });
    const outcome = await applied(port, changes);
    store.send({ type: 'applyEnded', changes, outcome });
    await whenDone();
    return outcome;
  }
  return {
    async prepare(what, language, only) {
      store.send({ type: 'prepareStarted', what });
      store.send({ type: 'prepared', outcome: await prepared(port, what, language, only) });
    },
    apply,
    async undoLast() {
      const last = store.get().undoSteps.at(-1);
      if (last) await apply(last.changes);
    },
  };
}

async function prepared(
  port: WorkbookPort,
  what: PreparedKind,
  language: Language,
  only?: readonly TableId[],
): Promise<PreparedChanges> {
  try {
    if (what === 'convertPlanTable') return await port.convertPlanTable(language);
    return await port.createSheets(what === 'createFromPlan' ? 'plan' : 'empty', language, only);
  } catch {
    return { ok: false, code: 'unexpected' };
  }
}

/** A port that throws while writing has told us nothing of what stands: that is said, not hidden. */
async function applied(port: WorkbookPort, changes: ChangeSet): Promise<ApplyOutcome> {
  try {
    return await port.apply(changes);
  } catch {
    return { status: 'uncertain', code: 'unexpected', standing: [] };
  }
}
