import type { PaneEvent } from './events';
import type { CheckState } from './state';

type CheckEvent = Extract<
  PaneEvent,
  { readonly type: 'checkStarted' | 'checkSucceeded' | 'checkFailed' | 'becameStale' }
>;

export function reduceCheck(check: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case 'checkStarted':
      return {
        ...check,
        running: { since: event.at, asked: event.asked },
        stale: null,
        asked: check.asked + (event.asked ? 1 : 0),
      };
    case 'checkSucceeded':
      // An event that came while the reading was under way keeps the result stale: it may have been read before the edit.
      return { ...check, running: null, result: event.checked, error: null };
    case 'checkFailed':
      return { ...check, running: null, error: event.code, stale: check.stale ?? staleIfShown(check) };
    case 'becameStale':
      return { ...check, stale: { byOther: event.byOther || check.stale?.byOther === true } };
  }
}

/** What is shown can no longer be trusted when a newer reading failed. */
function staleIfShown(check: CheckState): CheckState['stale'] {
  return check.result ? { byOther: false } : null;
}
