import type { ApplyOutcome, ChangeSet, ChangeTitle, RefusalReason, SheetEdit } from '../sheets/changeSet';
import { runInExcel } from './host';
import { recover } from './recover';
import { verifyChanges } from './verifyChanges';
import { writeChanges } from './writeChanges';

export interface ApplyOptions {
  /** Called once when Excel waits for a cell that somebody is typing in; the change set is applied when the cell is finished. */
  readonly onCellEdit?: () => void;
}

/**
 * Applies a change set: one round trip to verify, one to write. Nothing is written unless everything verifies. If the write
 * fails, the workbook is put back and read again, so that the answer says what really stands there.
 */
export async function applyChanges(changes: ChangeSet, { onCellEdit }: ApplyOptions = {}): Promise<ApplyOutcome> {
  const first = await attempt(changes, false);
  if (first !== 'cellEditMode') return first;
  onCellEdit?.();
  const second = await attempt(changes, true);
  return second === 'cellEditMode' ? refusedByHost('cellEditMode') : second;
}

async function attempt(changes: ChangeSet, waitForCellEdit: boolean): Promise<ApplyOutcome | 'cellEditMode'> {
  const verified = await runInExcel(
    async (context) => {
      const reasons = await verifyChanges(context, changes);
      if (reasons.length > 0) return { reasons, failure: null };
      return { reasons, failure: await failureOf(() => writeChanges(context, changes)) };
    },
    { waitForCellEdit },
  );
  if (!verified.ok) {
    if (verified.code === 'cellEditMode') return 'cellEditMode';
    return verified.code === 'notFound' ? missingSheets(changes) : refusedByHost(verified.code);
  }
  const { reasons, failure } = verified.value;
  if (reasons.length > 0) return { status: 'refused', reasons };
  return failure === null ? { status: 'applied', undo: inverse(changes) } : recover(changes, failure, inverse(changes));
}

/** Catches a failed write inside the job, so that it is told apart from a failed verification. */
async function failureOf(write: () => Promise<void>): Promise<unknown> {
  try {
    await write();
    return null;
  } catch (error) {
    return error;
  }
}

const refusedByHost = (code: Extract<RefusalReason, { kind: 'host' }>['code']): ApplyOutcome => ({
  status: 'refused',
  reasons: [{ kind: 'host', code }],
});

/** Names the sheets that are gone: Excel's own answer names the call that failed, not the sheet. */
async function missingSheets(changes: ChangeSet): Promise<ApplyOutcome> {
  const names = [...new Set(changes.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [] : [sheetOf(edit)])))];
  const looked = await runInExcel(async (context) => {
    const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
    await context.sync();
    return names.filter((_, index) => found[index]?.isNullObject);
  });
  const missing = looked.ok ? looked.value : [];
  if (missing.length === 0) return refusedByHost(looked.ok ? 'notFound' : looked.code);
  return { status: 'refused', reasons: missing.map((sheet) => ({ kind: 'sheetMissing', sheet })) };
}

const sheetOf = (edit: SheetEdit): string => (edit.kind === 'editCells' ? edit.sheet : edit.sheet.name);

/** The change set that takes this one back. */
export function inverse(changes: ChangeSet): ChangeSet {
  return { title: inverseTitle(changes.title), edits: [...changes.edits].reverse().map(inverseEdit) };
}

const inverseTitle = (title: ChangeTitle): ChangeTitle =>
  title.kind === 'undo' ? title.of : { kind: 'undo', of: title };

function inverseEdit(edit: SheetEdit): SheetEdit {
  switch (edit.kind) {
    case 'addSheet':
      return { kind: 'removeSheet', sheet: edit.sheet };
    case 'removeSheet':
      return { kind: 'addSheet', sheet: edit.sheet };
    case 'editCells': {
      const { before, after, formatBefore, formatAfter, ...where } = edit;
      return {
        ...where,
        before: after,
        after: before,
        ...(formatAfter ? { formatBefore: formatAfter } : {}),
        ...(formatBefore ? { formatAfter: formatBefore } : {}),
      };
    }
  }
}
