import type { Place } from '../../plan/place';
import type { ApplyOutcome, ChangeSet, HostErrorCode } from '../../sheets/changeSet';
import type { FormRow, NewFormRow } from '../../sheets/forms/rowAt';
import type { Checked, PreparedChanges, SelectedCells } from '../../excel/workbookPort';
import type { FindingFilter, Grouping } from './findingFilter';
import type { PreparedKind, View } from './state';

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'viewChosen'; readonly view: View }
  | { readonly type: 'findingsFiltered'; readonly filter: FindingFilter }
  | { readonly type: 'findingsGrouped'; readonly grouping: Grouping }
  | { readonly type: 'bringInOpened' }
  | { readonly type: 'selected'; readonly cells: SelectedCells | null }
  | { readonly type: 'rowAsked'; readonly row: FormRow | NewFormRow }
  | { readonly type: 'rowShown'; readonly row: FormRow | null }
  | { readonly type: 'checkStarted'; readonly at: number; readonly asked: boolean }
  | { readonly type: 'checkSucceeded'; readonly checked: Checked }
  | { readonly type: 'checkFailed'; readonly code: HostErrorCode }
  | { readonly type: 'becameStale'; readonly byOther: boolean }
  | { readonly type: 'goToFailed'; readonly place: Place; readonly code: HostErrorCode }
  | { readonly type: 'noticeClosed' }
  | { readonly type: 'choicesOpened'; readonly choices: readonly ChangeSet[] }
  | { readonly type: 'choiceMade'; readonly index: number }
  | { readonly type: 'changesOffered'; readonly changes: ChangeSet }
  | { readonly type: 'prepareStarted'; readonly what: PreparedKind }
  | { readonly type: 'prepared'; readonly outcome: PreparedChanges }
  | { readonly type: 'applyStarted'; readonly changes: ChangeSet; readonly at: number }
  | { readonly type: 'applyEnded'; readonly changes: ChangeSet; readonly outcome: ApplyOutcome }
  | { readonly type: 'jobClosed' }
  | { readonly type: 'undoForgotten'; readonly changes: ChangeSet };
