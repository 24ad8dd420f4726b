import type { ApplyOutcome, ChangeSet, ChangeTitle, RefusalReason, SheetEdit } from '../sheets/changeSet';
import { runInExcel } from './host';
import { recover } from './recover';
import { verifyChanges } from './verifyChanges';
import { writeChanges } from './writeChanges';

export interface ApplyOptions {
  /** Called once when Excel waits for a cell that somebody is typing in; the change set is applied when the cell is finished. */
  readonly onCellEdit?: () => void;
  readonly answerTimeoutMs?: number;
}

/**
 * Applies a change set: one round trip to verify, one to write. Nothing is written unless everything verifies. If the write
 * fails, the workbook is put back and read again, so that the answer says what really stands there.
 */
export async function applyChanges(changes: ChangeSet, options: ApplyOptions = {}): Promise<ApplyOutcome> {
  const first = await attempt(changes, false, options.answerTimeoutMs);
  if (first !== 'cellEditMode') return first;
  options.onCellEdit?.();
  const second = await attempt(changes, true, options.answerTimeoutMs);
  return second === 'cellEditMode' ? refusedByHost('cellEditMode') : second;
}

async function attempt(
  changes: ChangeSet,
  waitForCellEdit: boolean,
  answerTimeoutMs: number | undefined,
): Promise<ApplyOutcome | 'cellEditMode'> {
  const timeout = answerTimeoutMs === undefined ? {} : { answerTimeoutMs };
  let isWriting = false;
  const done = await runInExcel(
    async (context) => {
      const reasons = await verifyChanges(context, changes);
      if (reasons.length > 0) return reasons;
      isWriting = true;
      await writeChanges(context, changes);
      return [];
    },
    { waitForCellEdit, ...timeout },
  );
  if (done.ok) {
    return done.value.length > 0
      ? { status: 'refused', reasons: done.value }
      : { status: 'applied', undo: inverse(changes) };
  }
  // Once the write has been sent nobody knows what stands there until it is read.
  if (isWriting) return recover(changes, done.code, inverse(changes), timeout);
  if (done.code === 'cellEditMode') return 'cellEditMode';
  return done.code === 'notFound' ? missingSheets(changes) : refusedByHost(done.code);
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

const sheetOf = (edit: SheetEdit): string => (typeof edit.sheet === 'string' ? edit.sheet : edit.sheet.name);

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
    default:
      throw new RangeError(`no way back from ${edit.kind}`);
  }
}
