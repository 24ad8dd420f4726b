import type { ApplyOutcome, ChangeSet } from '../../sheets/changeSet';
import type { PaneEvent } from './events';
import type { ChangeJob, PaneState, UndoStep } from './state';

type ChangeEvent = Extract<
  PaneEvent,
  {
    readonly type:
      | 'choicesOpened'
      | 'choiceMade'
      | 'changesOffered'
      | 'prepareStarted'
      | 'prepared'
      | 'applyStarted'
      | 'applyEnded'
      | 'jobClosed'
      | 'undoForgotten';
  }
>;

export function reduceChange(state: PaneState, event: ChangeEvent): PaneState {
  switch (event.type) {
    case 'choicesOpened':
      return { ...state, job: jobForChoices(event.choices) };
    case 'choiceMade':
      return state.job?.stage === 'choosing' ? { ...state, job: { ...state.job, chosen: event.index } } : state;
    case 'changesOffered':
      return { ...state, job: { stage: 'previewing', changes: event.changes } };
    case 'prepareStarted':
      return { ...state, job: { stage: 'preparing', what: event.what } };
    case 'prepared':
      // Closed while it was being prepared: the person has moved on.
      return state.job?.stage === 'preparing' ? { ...state, job: jobWhenPrepared(event.outcome) } : state;
    case 'applyStarted':
      return { ...state, notice: null, job: { stage: 'applying', changes: event.changes, since: event.at } };
    case 'applyEnded':
      return applied(state, event.changes, event.outcome);
    case 'jobClosed':
      return state.job?.stage === 'applying' ? state : { ...state, job: null };
    case 'undoForgotten':
      return { ...state, job: null, undoSteps: without(state.undoSteps, event.changes) };
  }
}

function jobForChoices(choices: readonly ChangeSet[]): ChangeJob | null {
  const [first, ...others] = choices;
  if (!first) return null;
  return others.length === 0 ? { stage: 'previewing', changes: first } : { stage: 'choosing', choices, chosen: null };
}

function jobWhenPrepared(outcome: Extract<ChangeEvent, { type: 'prepared' }>['outcome']): ChangeJob {
  if (!outcome.ok) return { stage: 'prepareFailed', code: outcome.code };
  return outcome.changes ? { stage: 'previewing', changes: outcome.changes } : { stage: 'nothingToDo' };
}

function applied(state: PaneState, changes: ChangeSet, outcome: ApplyOutcome): PaneState {
  if (outcome.status !== 'applied') return { ...state, job: { stage: 'failed', changes, outcome } };
  const undoSteps = isUndo(changes)
    ? without(state.undoSteps, changes)
    : [...state.undoSteps, { id: nextId(state.undoSteps), changes: outcome.undo }];
  return { ...state, job: null, undoSteps, notice: { kind: 'applied', changes } };
}

export function isUndo(changes: ChangeSet): boolean {
  return changes.title.kind === 'undo';
}

function without(steps: readonly UndoStep[], changes: ChangeSet): readonly UndoStep[] {
  return steps.filter((step) => step.changes !== changes);
}

function nextId(steps: readonly UndoStep[]): number {
  return steps.reduce((highest, step) => Math.max(highest, step.id), 0) + 1;
}
