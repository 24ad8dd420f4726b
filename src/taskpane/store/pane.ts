import type { Place } from '../../plan/place';
import type { FormRow, NewFormRow } from '../../sheets/forms/rowAt';
import type { Finding } from '../../rules/finding';
import type { ApplyOutcome, ChangeSet } from '../../sheets/changeSet';
import type { TableId } from '../../sheets/declarations/declaration';
import type { Language } from '../../text/language';
import type { SelectedCells, WorkbookPort } from '../../excel/workbookPort';
import { createChanging } from './changing';
import { createChecking } from './checking';
import { systemClock, type Clock } from './clock';
import { noFilter, type FindingFilter, type Grouping } from './findingFilter';
import type { PreparedKind, View } from './state';
import { createStore, type Store } from './store';

/** What the views can ask for. */
export interface PaneActions {
  readonly show: (view: View) => void;
  /** Goes to the findings, to those alone that are wanted. */
  readonly showFindings: (wanted?: Partial<FindingFilter>) => void;
  readonly filterFindings: (filter: FindingFilter) => void;
  readonly groupFindings: (grouping: Grouping) => void;
  readonly checkNow: () => void;
  readonly goTo: (place: Place) => void;
  readonly openFix: (finding: Finding) => void;
  /** Shows a change set, or several to choose among, before anything is applied. */
  readonly offerChoices: (choices: readonly ChangeSet[]) => void;
  readonly choose: (index: number) => void;
  /** Shows a change set that a view has made, before it is applied. */
  readonly offer: (changes: ChangeSet) => void;
  readonly openBringIn: () => void;
  /** `only`: the tables that are to be made, of those that are missing. */
  readonly prepare: (what: PreparedKind, language: Language, only?: readonly TableId[]) => void;
  readonly apply: (changes: ChangeSet) => void;
  /** Applies a change set and tells what came of it; `null` when another is under way. */
  readonly save: (changes: ChangeSet) => Promise<ApplyOutcome | null>;
  /** Goes to the form of a row. */
  readonly editRow: (row: FormRow) => void;
  /** Goes to the form of a new row, filled in with what is known of it. */
  readonly addRow: (row: NewFormRow) => void;
  readonly undoLast: () => void;
  readonly forgetUndo: (changes: ChangeSet) => void;
  readonly closeJob: () => void;
  readonly closeNotice: () => void;
}

export interface Pane {
  readonly store: Store;
  readonly actions: PaneActions;
  readonly clock: Clock;
  /** The workbook, for views that prepare changes themselves. */
  readonly workbook: Pick<WorkbookPort, 'readWorkbook' | 'readOutline' | 'prepareForChanges' | 'prepareRepairs'>;
  /** Begins to listen to the workbook and makes the first check. Returns the way to stop. */
  readonly start: () => () => void;
}

const SELECTION_QUIET_MS = 150;

/** `onReturn` calls its listener whenever the pane comes back into view; it returns the way to stop. */
export function createPane(
  port: WorkbookPort,
  onReturn: (listener: () => void) => () => void,
  clock: Clock = systemClock,
): Pane {
  const store = createStore();
  const checking = createChecking(port, store, clock);
  const changing = createChanging(port, store, clock, checking.recheck);

  async function goTo(place: Place): Promise<void> {
    const outcome = await port.goTo(place).catch(() => ({ ok: false, code: 'unexpected' }) as const);
    if (!outcome.ok) store.send({ type: 'goToFailed', place, code: outcome.code });
  }

  const actions: PaneActions = {
    show: (view) => store.send({ type: 'viewChosen', view }),
    showFindings: (wanted) => {
      store.send({ type: 'findingsFiltered', filter: { ...noFilter, ...wanted } });
      store.send({ type: 'viewChosen', view: 'findings' });
    },
    filterFindings: (filter) => store.send({ type: 'findingsFiltered', filter }),
    groupFindings: (grouping) => store.send({ type: 'findingsGrouped', grouping }),
    checkNow: () => void checking.checkNow(),
    goTo: (place) => void goTo(place),
    openFix: (finding) => store.send({ type: 'choicesOpened', choices: finding.fixes.map(({ changes }) => changes) }),
    offerChoices: (choices) => store.send({ type: 'choicesOpened', choices }),
    choose: (index) => store.send({ type: 'choiceMade', index }),
    offer: (changes) => store.send({ type: 'changesOffered', changes }),
    openBringIn: () => store.send({ type: 'bringInOpened' }),
    prepare: (what, language, only) => void changing.prepare(what, language, only),
    apply: (changes) => void changing.apply(changes),
    save: changing.apply,
    editRow: (row) => store.send({ type: 'rowAsked', row }),
    addRow: (row) => store.send({ type: 'rowAsked', row }),
    undoLast: () => void changing.undoLast(),
    forgetUndo: (changes) => store.send({ type: 'undoForgotten', changes }),
    closeJob: () => store.send({ type: 'jobClosed' }),
    closeNotice: () => store.send({ type: 'noticeClosed' }),
  };

  /** Somebody who moves through the sheet with the arrow keys selects a cell after the other: only the last counts. */
  function followSelection(): () => void {
    let callOff = (): void => undefined;
    const stop = port.onSelection((cells: SelectedCells | null) => {
      callOff();
      callOff = clock.after(SELECTION_QUIET_MS, () => store.send({ type: 'selected', cells }));
    });
    return () => {
      callOff();
      stop();
    };
  }

  function start(): () => void {
    const stops = [
      followSelection(),
      port.onStale(({ byOther }) => checking.becameStale(byOther)),
      port.onCheckRequested(() => void checking.checkNow()),
      onReturn(() => void checking.returned()),
      checking.dispose,
    ];
    void checking.recheck();
    return () => stops.forEach((stop) => stop());
  }

  return { store, actions, clock, workbook: port, start };
}
