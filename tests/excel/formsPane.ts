import { createSession } from '../../src/excel/session';
import type { FormTableId } from '../../src/sheets/forms/formTables';
import { filledRowsOf, type TableRowCells } from '../../src/sheets/forms/rowCells';
import { rowLabel } from '../../src/sheets/forms/rowLabel';
import type { RowForm } from '../../src/sheets/forms/rowForm';
import { createForms, type Forms } from '../../src/taskpane/forms/forms';
import type { FormsState } from '../../src/taskpane/forms/formsState';
import { createPane, type Pane } from '../../src/taskpane/store/pane';
import type { PaneState } from '../../src/taskpane/store/state';
import { ManualClock } from '../taskpane/manualClock';

const stops: (() => void)[] = [];
afterEach(async () => {
  stops.splice(0).forEach((stop) => stop());
  // What listens to the workbook says goodbye to it before it is closed.
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
});

/** The forms of a pane whose workbook is the stand-in's, without anything drawn. */
export class FormsPane {
  private constructor(
    readonly pane: Pane,
    readonly forms: Forms,
    readonly clock: ManualClock,
  ) {}

  static async open(): Promise<FormsPane> {
    const clock = new ManualClock();
    const pane = createPane(createSession(), () => () => undefined, clock);
    const forms = createForms(pane);
    stops.push(forms.stop, pane.start());
    const opened = new FormsPane(pane, forms, clock);
    await opened.until((_, { check }) => check.result !== null && check.running === null);
    return opened;
  }

  /** Waits for the forms or the pane to come to a state. */
  until(isReached: (forms: FormsState, pane: PaneState) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isReached(this.forms.get(), this.pane.store.get())) return;
        stopForms();
        stopPane();
        resolve();
      };
      const stopForms = this.forms.subscribe(look);
      const stopPane = this.pane.store.subscribe(look);
      look();
    });
  }

  get form(): RowForm {
    const { form } = this.forms.get();
    if (!form) throw new Error('no form');
    return form;
  }

  choose(table: FormTableId): void {
    this.forms.actions.chooseTable(table);
    if (this.forms.get().chosen !== table) throw new Error(`no table of ${table}`);
  }

  rows(): readonly TableRowCells[] {
    return filledRowsOf(this.form.located);
  }

  labels(): readonly string[] {
    return this.rows().map((row) => rowLabel(this.form, row).title);
  }

  openRow(index: number): void {
    const row = this.rows()[index];
    if (!row) throw new Error(`no row ${index}`);
    this.forms.actions.openRow(row.row);
  }

  type(texts: Readonly<Record<string, string>>): void {
    for (const [field, text] of Object.entries(texts)) {
      this.forms.actions.type(field, text);
      this.forms.actions.fill(field);
    }
  }

  text(field: string): string | undefined {
    return this.forms.get().open?.drafts[field]?.text;
  }

  /** Saves and waits for what comes of it. */
  async save(afterwards: 'goOn' | 'close' = 'close'): Promise<void> {
    if (!this.forms.actions.save(afterwards)) throw new Error('a field stands in the way');
    await this.settled();
  }

  async delete(): Promise<void> {
    this.forms.actions.askToDelete();
    this.forms.actions.deleteRow();
    await this.settled();
  }

  async undo(): Promise<void> {
    this.pane.actions.undoLast();
    await this.settled();
  }

  async recheck(): Promise<void> {
    const before = this.pane.store.get().check.result;
    this.pane.actions.checkNow();
    await this.until((_, { check }) => check.result !== before && check.running === null);
  }

  private settled(): Promise<void> {
    return this.until(
      ({ isSaving }, { job, check }) => !isSaving && job?.stage !== 'applying' && check.running === null,
    );
  }
}
