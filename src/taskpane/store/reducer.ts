import { reduceChange } from './changeReducer';
import { reduceCheck } from './checkReducer';
import type { PaneEvent } from './events';
import type { PaneState } from './state';

/** The pane after an event. Pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'viewChosen':
      return { ...state, view: event.view, bringIn: state.bringIn && 'aside' };
    case 'findingsFiltered':
      return { ...state, findingFilter: event.filter };
    case 'findingsGrouped':
      return { ...state, grouping: event.grouping };
    case 'selected':
      return { ...state, selection: event.cells };
    case 'rowAsked':
      return { ...state, view: 'forms', bringIn: state.bringIn && 'aside', rowAsked: { ...event.row } };
    case 'rowShown':
      return { ...state, rowShown: event.row };
    case 'bringInOpened':
      return { ...state, bringIn: 'shown' };
    case 'checkStarted':
    case 'checkSucceeded':
    case 'checkFailed':
    case 'becameStale':
      return { ...state, check: reduceCheck(state.check, event) };
    case 'goToFailed':
      return { ...state, notice: { kind: 'goToFailed', place: event.place, code: event.code } };
    case 'noticeClosed':
      return { ...state, notice: null };
    default:
      return reduceChange(state, event);
  }
}
