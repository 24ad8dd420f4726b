import type { Place } from '../../plan/place';
import type { ApplyOutcome, ChangeSet, HostErrorCode } from '../../sheets/changeSet';
import type { FormRow, NewFormRow } from '../../sheets/forms/rowAt';
import type { Checked, SelectedCells } from '../../excel/workbookPort';
import { noFilter, type FindingFilter, type Grouping } from './findingFilter';

export const views = ['overview', 'findings', 'budget', 'representation', 'progress', 'forms'] as const;
export type View = (typeof views)[number];

/** Everything the pane shows, as data. Only `reduce` makes a new one. */
export interface PaneState {
  readonly view: View;
  readonly check: CheckState;
  readonly job: ChangeJob | null;
  /** Newest last. */
  readonly undoSteps: readonly UndoStep[];
  readonly notice: Notice | null;
  readonly findingFilter: FindingFilter;
  readonly grouping: Grouping;
  /** Bringing in a list takes the place of the chosen view; put aside, it keeps what has been done so far. */
  readonly bringIn: 'shown' | 'aside' | null;
  /** What is selected in the workbook; `null` where that is no single rectangle, or not known. */
  readonly selection: SelectedCells | null;
  /** A row whose form was asked for; a new object each time. */
  readonly rowAsked: FormRow | NewFormRow | null;
  /** The row whose form is open, so that it is not offered once more. */
  readonly rowShown: FormRow | null;
}

export interface CheckState {
  /** When the running check began and who wanted it; `null` when none runs. */
  readonly running: { readonly since: number; readonly asked: boolean } | null;
  /** The last result that came through. It stays on view while a newer check runs or fails. */
  readonly result: Checked | null;
  readonly stale: Staleness | null;
  readonly error: HostErrorCode | null;
  /** Increases with each check the person asked for, so that its result is announced even when it says the same. */
  readonly asked: number;
}

export interface Staleness {
  readonly byOther: boolean;
}

/** A change on its way from offer to outcome; one at a time. */
export type ChangeJob =
  | { readonly stage: 'preparing'; readonly what: PreparedKind }
  | { readonly stage: 'nothingToDo' }
  | { readonly stage: 'prepareFailed'; readonly code: HostErrorCode }
  | { readonly stage: 'choosing'; readonly choices: readonly ChangeSet[]; readonly chosen: number | null }
  | { readonly stage: 'previewing'; readonly changes: ChangeSet }
  | { readonly stage: 'applying'; readonly changes: ChangeSet; readonly since: number }
  | { readonly stage: 'failed'; readonly changes: ChangeSet; readonly outcome: FailedOutcome };

export type PreparedKind = 'createFromPlan' | 'createEmpty' | 'convertPlanTable';
export type FailedOutcome = Exclude<ApplyOutcome, { readonly status: 'applied' }>;

export interface UndoStep {
  readonly id: number;
  readonly changes: ChangeSet;
}

export type Notice =
  | { readonly kind: 'goToFailed'; readonly place: Place; readonly code: HostErrorCode }
  | { readonly kind: 'applied'; readonly changes: ChangeSet };

export const initialState: PaneState = {
  view: 'overview',
  check: { running: null, result: null, stale: null, error: null, asked: 0 },
  job: null,
  undoSteps: [],
  notice: null,
  findingFilter: noFilter,
  grouping: 'severity',
  bringIn: null,
  selection: null,
  rowAsked: null,
  rowShown: null,
};
