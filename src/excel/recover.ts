import type { ApplyOutcome, ChangeSet, EditCells, HostErrorCode, SheetLayout } from '../sheets/changeSet';
import { addSheets } from './addSheets';
import { inputOf } from './cellText';
import { runInExcel, type HostOptions } from './host';
import { rangeOfEdit } from './verifyChanges';
import { readState, unknownStanding, type WorkbookState } from './workbookState';
import { parts } from './writeChanges';

const ATTEMPTS = 2;

/**
 * After a failed write: reads what stands in the workbook, puts the before-image back if it is neither as before nor as
 * intended, and reads again. A batch is no transaction: what ran before the failing action stays written, and an answer can
 * be lost after everything was written. A sheet that was to be added is taken away again whenever anything failed, since
 * only its cells could be compared and not its looks.
 */
export async function recover(
  changes: ChangeSet,
  code: HostErrorCode,
  undo: ChangeSet,
  timeout: Pick<HostOptions, 'answerTimeoutMs'> = {},
): Promise<ApplyOutcome> {
  const canBeWhole = changes.edits.every(({ kind }) => kind !== 'addSheet');
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const state = await stateNow(changes, timeout);
    if (state === null) continue;
    if (state.isBefore) return { status: 'restored', code };
    if (canBeWhole && state.isAfter) return { status: 'applied', undo };
    await putBack(changes, state, timeout);
  }
  const state = await stateNow(changes, timeout);
  if (state?.isBefore) return { status: 'restored', code };
  if (canBeWhole && state?.isAfter) return { status: 'applied', undo };
  return { status: 'uncertain', code, standing: state?.standing ?? unknownStanding(changes) };
}

/** `null` when the workbook could not be read. */
async function stateNow(changes: ChangeSet, timeout: HostOptions): Promise<WorkbookState | null> {
  const read = await runInExcel((context) => readState(context, changes), { waitForCellEdit: true, ...timeout });
  return read.ok ? read.value : null;
}

/** Queues the way back; whether it worked is for the next reading to tell. */
async function putBack(changes: ChangeSet, state: WorkbookState, timeout: HostOptions): Promise<void> {
  await runInExcel(
    async (context) => {
      // A sheet that went half away is taken away whole and made anew.
      await removeWhatIsThere(context, [...state.added, ...state.removed]);
      if (state.removed.length > 0) await addSheets(context, state.removed, () => Promise.resolve());
      for (const edit of changes.edits) if (edit.kind === 'editCells') writeBefore(context, edit);
      await context.sync();
    },
    { waitForCellEdit: true, ...timeout },
  );
}

async function removeWhatIsThere(context: Excel.RequestContext, layouts: readonly SheetLayout[]): Promise<void> {
  if (layouts.length === 0) return;
  const { worksheets, names } = context.workbook;
  const found = layouts.map((layout) => ({
    sheet: worksheets.getItemOrNullObject(layout.name).load('name'),
    names: layout.names.map(({ name }) => names.getItemOrNullObject(name).load('name')),
  }));
  await context.sync();
  for (const { sheet, names: namesOfSheet } of found) {
    for (const name of namesOfSheet) if (!name.isNullObject) name.delete();
    if (!sheet.isNullObject) sheet.delete();
  }
}

function writeBefore(context: Excel.RequestContext, edit: EditCells): void {
  for (const part of parts(edit)) {
    const range = rangeOfEdit(context, part);
    range.formulas = part.before.map((row) => row.map(inputOf));
    // After the contents: a text put back into a cell with a number format stays text.
    if (part.formatBefore) range.numberFormat = part.formatBefore.map((row) => [...row]);
  }
}
