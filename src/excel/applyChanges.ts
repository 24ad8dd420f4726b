import type { ApplyOutcome, ChangeSet, HostErrorCode, RefusalReason } from '../sheets/changeSet';
import { undoOf, type Course } from './course';
import { runInExcel } from './host';
import { missingParts } from './missingParts';
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
  if (typeof first !== 'string') return first;
  if (first === 'cellEditMode') options.onCellEdit?.();
  const isLarge = first === 'responseTooLarge';
  const second = await attempt(changes, true, options.answerTimeoutMs, isLarge ? CAUTIOUS_BYTES : undefined);
  return typeof second === 'string' ? refusedByHost(second) : second;
}

/** Where the cells held far more than what they were expected to. */
const CAUTIOUS_BYTES = 300_000;

/** Nothing has been written, and it may go well another way: when the cell is finished, or in smaller pieces. */
type Again = 'cellEditMode' | 'responseTooLarge';

async function attempt(
  changes: ChangeSet,
  waitForCellEdit: boolean,
  answerTimeoutMs: number | undefined,
  answerBytes?: number,
): Promise<ApplyOutcome | Again> {
  const timeout = answerTimeoutMs === undefined ? {} : { answerTimeoutMs };
  const writing: { course: Course | null } = { course: null };
  const done = await runInExcel(
    async (context): Promise<ApplyOutcome> => {
      const verified = await verifyChanges(context, changes, answerBytes);
      if (!verified.ok) return { status: 'refused', reasons: verified.reasons };
      writing.course = verified.course;
      const written = await writeChanges(context, verified.course);
      return { status: 'applied', undo: undoOf(changes, verified.course, written) };
    },
    { waitForCellEdit, isOneStep: true, ...timeout },
  );
  if (done.ok) return done.value;
  // Once the write has been sent nobody knows what stands there until it is read.
  if (writing.course) return withRoomTold(await recover(changes, writing.course, done.code, timeout), writing.course);
  if (done.code === 'cellEditMode' || done.code === 'responseTooLarge') return done.code;
  if (done.code !== 'notFound') return refusedByHost(done.code);
  const missing = await missingParts(changes);
  return missing.length > 0 ? { status: 'refused', reasons: missing } : refusedByHost('notFound');
}

const refusedByHost = (code: HostErrorCode): ApplyOutcome => ({ status: 'refused', reasons: [{ kind: 'host', code }] });

/** Some things that cannot be moved, such as merged cells, only Excel knows of. They are found out by its refusal. */
const cannotMove: ReadonlySet<HostErrorCode> = new Set<HostErrorCode>([
  'insertDeleteConflict',
  'merged',
  'nonBlankCellOffSheet',
]);

function withRoomTold(outcome: ApplyOutcome, { steps }: Course): ApplyOutcome {
  if (outcome.status !== 'restored' || !cannotMove.has(outcome.code)) return outcome;
  const tables = steps.flatMap((step) => (step.kind === 'lines' ? [{ sheet: step.sheet, table: step.table }] : []));
  const reasons = [...new Map(tables.map((each) => [each.table, each])).values()];
  if (reasons.length === 0) return outcome;
  return { status: 'refused', reasons: reasons.map((each): RefusalReason => ({ kind: 'noRoom', ...each })) };
}
