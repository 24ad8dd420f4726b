import { noPlan } from '../../src/plan/plan';
import { noWorkbook } from '../../src/sheets/snapshot';
import type { Checked } from '../../src/excel/workbookPort';
import type { PaneEvent } from '../../src/taskpane/store/events';
import { reduce } from '../../src/taskpane/store/reducer';
import { initialState, type PaneState } from '../../src/taskpane/store/state';
import { createStore } from '../../src/taskpane/store/store';
import type { ChangeSet } from '../../src/sheets/changeSet';

const checked: Checked = {
  workbook: { sheets: [], tables: [], names: [], date1904: false },
  reading: { plan: noPlan, notes: [], formulas: [], structure: [], tables: {}, workbook: noWorkbook },
  findings: [],
  at: 1,
  isEmpty: true,
};
const changes: ChangeSet = { title: { kind: 'createSheets' }, edits: [] };
const undo: ChangeSet = { title: { kind: 'undo', of: changes.title }, edits: [] };

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, initialState);

const started: PaneEvent = { type: 'checkStarted', at: 0, asked: false };
const succeeded: PaneEvent = { type: 'checkSucceeded', checked };

describe('checking', () => {
  test('a result makes the pane fresh', () => {
    const state = after({ type: 'becameStale', byOther: true }, started, succeeded);
    expect(state.check).toMatchObject({ running: null, result: checked, stale: null, error: null });
  });

  test('an edit during the check leaves its result stale', () => {
    const state = after(started, { type: 'becameStale', byOther: false }, succeeded);
    expect(state.check.stale).toEqual({ byOther: false });
  });

  test('a co-author’s edit is remembered among one’s own', () => {
    const state = after({ type: 'becameStale', byOther: true }, { type: 'becameStale', byOther: false });
    expect(state.check.stale).toEqual({ byOther: true });
  });

  test('a failed check keeps the last result and no longer vouches for it', () => {
    const state = after(started, succeeded, started, { type: 'checkFailed', code: 'noAnswer' });
    expect(state.check).toMatchObject({ result: checked, error: 'noAnswer', stale: { byOther: false } });
  });

  test('a first check that fails leaves nothing to be stale', () => {
    expect(after(started, { type: 'checkFailed', code: 'noAnswer' }).check.stale).toBeNull();
  });
});

describe('changing', () => {
  test('one correction goes straight to its preview', () => {
    expect(after({ type: 'choicesOpened', choices: [changes] }).job).toEqual({ stage: 'previewing', changes });
  });

  test('several are chosen among, none beforehand', () => {
    const state = after({ type: 'choicesOpened', choices: [changes, changes] });
    expect(state.job).toMatchObject({ stage: 'choosing', chosen: null });
    expect(reduce(state, { type: 'choiceMade', index: 1 }).job).toMatchObject({ chosen: 1 });
  });

  test('none opens nothing', () => {
    expect(after({ type: 'choicesOpened', choices: [] }).job).toBeNull();
  });

  test('a preview that arrives after it was closed stays closed', () => {
    const state = after(
      { type: 'prepareStarted', what: 'createEmpty' },
      { type: 'jobClosed' },
      { type: 'prepared', outcome: { ok: true, changes } },
    );
    expect(state.job).toBeNull();
  });

  test('nothing to change is told', () => {
    const state = after(
      { type: 'prepareStarted', what: 'createEmpty' },
      { type: 'prepared', outcome: { ok: true, changes: null } },
    );
    expect(state.job).toEqual({ stage: 'nothingToDo' });
  });

  test('while it is being written, it cannot be closed', () => {
    const state = after({ type: 'applyStarted', changes, at: 0 }, { type: 'jobClosed' });
    expect(state.job?.stage).toBe('applying');
  });

  test('what was applied can be undone, and what was undone cannot', () => {
    const applied = after(
      { type: 'applyStarted', changes, at: 0 },
      { type: 'applyEnded', changes, outcome: { status: 'applied', undo } },
    );
    expect(applied.undoSteps.map((step) => step.changes)).toEqual([undo]);
    const undone = reduce(applied, {
      type: 'applyEnded',
      changes: undo,
      outcome: { status: 'applied', undo: changes },
    });
    expect(undone.undoSteps).toEqual([]);
  });

  test('a change that did not go through leaves nothing to undo', () => {
    const state = after(
      { type: 'applyStarted', changes, at: 0 },
      { type: 'applyEnded', changes, outcome: { status: 'restored', code: 'unexpected' } },
    );
    expect(state).toMatchObject({ undoSteps: [], job: { stage: 'failed' }, notice: null });
  });
});

test('the store tells its listeners of every change, and of nothing else', () => {
  const store = createStore();
  const seen: string[] = [];
  const stop = store.subscribe(() => seen.push(store.get().view));
  store.send({ type: 'viewChosen', view: 'findings' });
  store.send({ type: 'choiceMade', index: 0 });
  stop();
  store.send({ type: 'viewChosen', view: 'budget' });
  expect(seen).toEqual(['findings']);
});
