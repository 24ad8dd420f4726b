import { calendarDay, type CalendarDay } from '../../plan/calendarDay';
import { foresee } from '../../rules/foresight';
import { formWorkbook } from '../../sheets/forms/formContext';
import type { FormTableId } from '../../sheets/forms/formTables';
import { rowCells, type TableRowCells } from '../../sheets/forms/rowCells';
import { rowChanges, type RowRequest } from '../../sheets/forms/rowChanges';
import { rowForm } from '../../sheets/forms/rowForm';
import type { FormRow, NewFormRow } from '../../sheets/forms/rowAt';
import { readPlan } from '../../sheets/read/readPlan';
import type { Pane } from '../store/pane';
import { completed } from './completion';
import {
  closed,
  initialForms,
  opened,
  withTable,
  withWorkbook,
  type FormsState,
  type NextStep,
  type Problem,
} from './formsState';
import {
  asNewRow,
  copyRow,
  draftOf,
  editRow,
  fillIn,
  isUnsaved,
  newRow,
  readField,
  requestOf,
  typeIn,
  type OpenForm,
} from './openForm';

/** How long somebody must have stopped typing before it is worked out what the rules would say. */
const TYPING_QUIET_MS = 250;

export interface Forms {
  readonly get: () => FormsState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: FormActions;
  readonly stop: () => void;
}

export interface FormActions {
  readonly chooseTable: (table: FormTableId) => void;
  readonly addRow: () => void;
  readonly openRow: (row: number) => void;
  readonly copyOpenRow: () => void;
  readonly type: (field: string, text: string) => void;
  /** The field has been left, or a choice made in it. */
  readonly fill: (field: string) => void;
  /** Asks first where something would be lost. */
  readonly close: () => void;
  readonly saveAsNew: () => void;
  /** `false` when a field has to be looked at first. */
  readonly save: (afterwards: 'goOn' | 'close') => boolean;
  readonly askToDelete: () => void;
  readonly deleteRow: () => void;
  /** Answers the question that is asked. */
  readonly leave: () => void;
  readonly stay: () => void;
}

/** The forms of one pane: what is open in them lives as long as the pane, whatever is shown. */
export function createForms({ store, actions: pane, workbook: port, clock }: Pane): Forms {
  let state = initialForms;
  let isMade = false;
  let callOff = (): void => undefined;
  const listeners = new Set<() => void>();
  let known = { result: store.get().check.result, rowAsked: store.get().rowAsked };

  function set(next: FormsState): void {
    if (next === state) return;
    const hasChanged = next.open !== state.open || next.workbook !== state.workbook;
    state = next;
    for (const listener of listeners) listener();
    if (hasChanged) foreseeSoon();
    tellWhatIsShown();
  }

  /** A row whose form is open need not be offered. */
  function tellWhatIsShown(): void {
    if (!isMade) return;
    const { open } = state;
    const row = open?.action === 'edit' && open.seen ? open.seen.row : null;
    const { rowShown } = store.get();
    if ((rowShown?.row ?? null) === row && (row === null || rowShown?.table === open?.table)) return;
    store.send({ type: 'rowShown', row: open && row !== null ? { table: open.table, row } : null });
  }

  function foreseeSoon(): void {
    callOff();
    if (state.open) callOff = clock.after(TYPING_QUIET_MS, foreseeNow);
  }

  function foreseeNow(): void {
    const { open, form } = state;
    const { result } = store.get().check;
    if (!open || !form || !result) return;
    const isTouched = form.fields.some((field) => readField(open, field).isChanged);
    const made = isTouched ? rowChanges(form, requestOf(open, form)) : null;
    const changes = made?.ok && made.changes.edits.length > 0 ? made.changes : null;
    set({ ...state, foresight: changes && foresee(result.workbook, result.findings, changes) });
  }

  function takeResult(): void {
    const { result } = store.get().check;
    if (result) set(withWorkbook(state, formWorkbook(result.workbook, result.reading.plan)));
  }

  const today = (): CalendarDay => {
    const now = new Date(clock.now());
    const day = calendarDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
    if (day === undefined) throw new Error('the clock is beyond the calendar');
    return day;
  };

  function step(next: NextStep): void {
    if (next.kind === 'close') set(closed(state));
    else if (next.kind === 'table') set(withTable(state, next.table));
    else set(opened(state, next.open, next.cameFrom));
  }

  /** Goes there at once, or asks first where something typed would be lost. */
  function stepOrAsk(next: NextStep): void {
    if (state.isSaving) return;
    if (state.open && isUnsaved(state.open)) set({ ...state, question: { kind: 'leave', next } });
    else step(next);
  }

  function openRow({ table, row }: FormRow, cameFrom: FormsState['cameFrom']): void {
    const form = state.workbook && rowForm(state.workbook, table);
    const { open } = state;
    if (!form || row < form.located.first || row > form.located.last) return;
    const isOpen = open?.action === 'edit' && open.table === table && open.seen?.row === row;
    if (isOpen) set({ ...state, round: state.round + 1 });
    else stepOrAsk({ kind: 'open', open: editRow(form, rowCells(form.located, row)), cameFrom });
  }

  /** Somebody elsewhere in the pane wants a row's form, or that of a new one. */
  function openAsked(asked: FormRow | NewFormRow): void {
    if ('row' in asked) {
      openRow(asked, 'offer');
      return;
    }
    const form = state.workbook && rowForm(state.workbook, asked.table);
    if (!form || !state.workbook) return;
    stepOrAsk({ kind: 'open', open: newRow(form, state.workbook, today(), asked.texts), cameFrom: 'offer' });
  }

  /** Reads the workbook as it is now, makes the change set for it, and applies it. Answers whether it now stands there. */
  async function write(table: FormTableId, request: RowRequest): Promise<boolean> {
    set({ ...state, isSaving: true, problem: null, question: null });
    const problem = await attempt(table, request);
    set({ ...state, isSaving: false, problem: problem === 'applied' || problem === 'refused' ? null : problem });
    return problem === 'applied';
  }

  /** `refused`: the pane's own dialog says why. */
  async function attempt(table: FormTableId, request: RowRequest): Promise<Problem | 'applied' | 'refused'> {
    const read = await port.readWorkbook().catch(() => ({ ok: false, code: 'unexpected' }) as const);
    if (!read.ok) return { kind: 'host', code: read.code };
    const form = rowForm(formWorkbook(read.value, readPlan(read.value).plan), table);
    if (!form) return { kind: 'tableGone' };
    const made = rowChanges(form, request);
    if (!made.ok) return { kind: made.problem };
    if (made.changes.edits.length === 0) return 'applied';
    const outcome = await pane.save(made.changes);
    if (!outcome) return { kind: 'otherChange' };
    return outcome.status === 'applied' ? 'applied' : 'refused';
  }

  async function saveOpen(open: OpenForm, request: RowRequest, afterwards: 'goOn' | 'close'): Promise<void> {
    if (!(await write(open.table, request))) return;
    const { form, workbook } = state;
    const goesOn = afterwards === 'goOn' && open.action !== 'edit' && form && workbook;
    set(goesOn ? opened(state, newRow(form, workbook, today()), state.cameFrom) : closed(state));
  }

  const withOpen = (change: (open: OpenForm) => OpenForm): void => {
    if (state.open && !state.isSaving) set({ ...state, open: change(state.open), problem: null });
  };

  const actions: FormActions = {
    chooseTable: (table) => stepOrAsk({ kind: 'table', table }),
    addRow() {
      const { form, workbook } = state;
      if (form && workbook) {
        stepOrAsk({ kind: 'open', open: newRow(form, workbook, today()), cameFrom: 'list' });
      }
    },
    openRow: (row) => state.chosen && openRow({ table: state.chosen, row }, 'list'),
    copyOpenRow() {
      const { open, form, workbook, cameFrom } = state;
      if (!open?.seen || !form || !workbook) return;
      stepOrAsk({ kind: 'open', open: copyRow(form, workbook, today(), open.seen), cameFrom });
    },
    type: (field, text) => withOpen((open) => typeIn(open, field, text)),
    fill(id) {
      const { form, workbook } = state;
      const field = form?.fields.find((each) => each.id === id);
      if (!form || !workbook || !field) return;
      withOpen((open) => {
        const text = completed(field, draftOf(open, id).text);
        return fillIn(text === draftOf(open, id).text ? open : typeIn(open, id, text), form, workbook, id);
      });
    },
    close: () => stepOrAsk({ kind: 'close' }),
    saveAsNew: () => withOpen(asNewRow),
    save(afterwards) {
      const { open, form } = state;
      if (!open || state.isSaving) return true;
      if (!form) {
        set({ ...state, problem: { kind: 'tableGone' } });
        return true;
      }
      if (form.fields.some((field) => readField(open, field).isBlocking)) {
        set({ ...state, isTried: true });
        return false;
      }
      void saveOpen(open, requestOf(open, form), afterwards);
      return true;
    },
    askToDelete() {
      const row = state.open?.seen;
      if (row && !state.isSaving) set({ ...state, question: { kind: 'delete', row } });
    },
    deleteRow() {
      const { question, open } = state;
      if (question?.kind === 'delete' && open) void deleteSeen(open, question.row);
    },
    leave() {
      if (state.question?.kind === 'leave') step(state.question.next);
    },
    stay: () => set({ ...state, question: null }),
  };

  async function deleteSeen(open: OpenForm, seen: TableRowCells): Promise<void> {
    if (await write(open.table, { action: 'delete', seen })) set(closed(state));
  }

  const unsubscribe = store.subscribe(() => {
    const { check, rowAsked } = store.get();
    if (check.result !== known.result) {
      known = { ...known, result: check.result };
      takeResult();
    }
    if (rowAsked && rowAsked !== known.rowAsked) {
      known = { ...known, rowAsked };
      openAsked(rowAsked);
    }
  });
  takeResult();
  if (known.rowAsked) openAsked(known.rowAsked);
  isMade = true;
  // The forms are made while their view is, and until that is done nobody else may be told anything.
  queueMicrotask(tellWhatIsShown);

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions,
    stop() {
      callOff();
      unsubscribe();
    },
  };
}
