import type { Foresight } from '../../rules/foresight';
import type { HostErrorCode } from '../../sheets/changeSet';
import type { FormWorkbook } from '../../sheets/forms/formContext';
import { formTableIds, locatedOf, type FormTableId } from '../../sheets/forms/formTables';
import type { TableRowCells } from '../../sheets/forms/rowCells';
import type { RowProblem } from '../../sheets/forms/rowChanges';
import { rowForm, type RowForm } from '../../sheets/forms/rowForm';
import { refresh, type OpenForm } from './openForm';

/** Everything the forms show, whichever tab is in front. */
export interface FormsState {
  readonly workbook: FormWorkbook | null;
  /** The tables that the workbook has. */
  readonly tables: readonly FormTableId[];
  readonly chosen: FormTableId | null;
  /** The form of the chosen table; `null` where the workbook does not have it, or no longer. */
  readonly form: RowForm | null;
  readonly open: OpenForm | null;
  /** Grows with every form that is opened: each begins in its first field. */
  readonly round: number;
  readonly cameFrom: 'list' | 'offer';
  readonly question: Question | null;
  readonly isSaving: boolean;
  readonly problem: Problem | null;
  /** Somebody has tried to save: from then on every fault is shown, not only those of fields that have been left. */
  readonly isTried: boolean;
  readonly foresight: Foresight | null;
}

/** What is asked before anything is lost. */
export type Question =
  { readonly kind: 'leave'; readonly next: NextStep } | { readonly kind: 'delete'; readonly row: TableRowCells };

/** Where somebody wants to go from the form. */
export type NextStep =
  | { readonly kind: 'close' }
  | { readonly kind: 'table'; readonly table: FormTableId }
  | { readonly kind: 'open'; readonly open: OpenForm; readonly cameFrom: FormsState['cameFrom'] };

/** Why nothing was written, where it is not for the pane's own dialog to say. */
export type Problem =
  { readonly kind: 'host'; readonly code: HostErrorCode } | { readonly kind: RowProblem | 'tableGone' | 'otherChange' };

export const initialForms: FormsState = {
  workbook: null,
  tables: [],
  chosen: null,
  form: null,
  open: null,
  round: 0,
  cameFrom: 'list',
  question: null,
  isSaving: false,
  problem: null,
  isTried: false,
  foresight: null,
};

/** The workbook has been read. What somebody types stays, even where its table has gone. */
export function withWorkbook(state: FormsState, workbook: FormWorkbook): FormsState {
  const tables = formTableIds.filter((id) => locatedOf(id, workbook.located) !== null);
  const wanted = state.open?.table ?? state.chosen;
  const chosen = state.open || (wanted !== null && tables.includes(wanted)) ? wanted : (tables[0] ?? null);
  const form = chosen === null ? null : rowForm(workbook, chosen);
  const open = state.open && form ? refresh(state.open, form) : state.open;
  return { ...state, workbook, tables, chosen, form, open };
}

export function withTable(state: FormsState, table: FormTableId): FormsState {
  const form = state.workbook && rowForm(state.workbook, table);
  return { ...closed(state), chosen: table, form };
}

export function closed(state: FormsState): FormsState {
  return { ...state, open: null, question: null, problem: null, isTried: false, foresight: null };
}

export function opened(state: FormsState, open: OpenForm, cameFrom: FormsState['cameFrom']): FormsState {
  const next = state.chosen === open.table ? closed(state) : withTable(state, open.table);
  return { ...next, open, cameFrom, round: state.round + 1 };
}
