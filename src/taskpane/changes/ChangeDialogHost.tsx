import type { ReactElement } from 'react';
import { OnDemandView } from '../display/OnDemandView';
import { usePaneState } from '../display/PaneContext';
import { useOnDemand } from '../display/useOnDemand';

export const fetchChangeDialog = async () =>
  (await import(/* webpackChunkName: "on-demand-changes" */ './ChangeDialog')).ChangeDialog;
export const fetchUndoBar = async () => (await import(/* webpackChunkName: "on-demand-changes" */ './UndoBar')).UndoBar;

/** The dialog over the pane, once there is a change to show in it. */
export function ChangeDialogHost(): ReactElement | null {
  const isOpen = usePaneState(({ job }) => job !== null);
  return isOpen ? <OnDemandView fetch={fetchChangeDialog} with={{}} /> : null;
}

/** What can be undone, once something can be. */
export function UndoBarHost(): ReactElement | null {
  const isWanted = usePaneState(({ undoSteps, notice }) => undoSteps.length > 0 || notice?.kind === 'applied');
  return isWanted ? <Bar /> : null;
}

/** The dialog that brought the change is made of the same part: where one is, the other is. */
function Bar(): ReactElement | null {
  const fetched = useOnDemand(fetchUndoBar);
  return fetched.state === 'here' ? <fetched.part /> : null;
}
