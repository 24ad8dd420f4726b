import type { ApplyOutcome, ChangeSet, HostErrorCode } from '../sheets/changeSet';
import { undoOf, type Course } from './course';
import type { Written } from './edits/kind';
import { putBack } from './edits/putBack';
import { standingOf } from './edits/standing';
import { openBatch } from './edits/steps/batch';
import { isAfter, isBefore } from './edits/verdicts';
import { view, type View } from './edits/view';
import { runInExcel, type HostOptions } from './host';

const ATTEMPTS = 2;

/**
 * After a failed write: reads how far it came, takes back what took effect, and reads again. A batch is no transaction: what ran
 * before the failing action stays written, and an answer can be lost after everything was written.
 */
export async function recover(
  changes: ChangeSet,
  course: Course,
  code: HostErrorCode,
  timeout: Pick<HostOptions, 'answerTimeoutMs'> = {},
): Promise<ApplyOutcome> {
  let isTidy = true;
  for (let attempt = 0; ; attempt++) {
    const seen = await look(course, timeout);
    if (seen && isTidy && isBefore(course, seen)) return { status: 'restored', code };
    if (seen && isTidy && isAfter(course, seen))
      return { status: 'applied', undo: undoOf(changes, course, asSeen(seen)) };
    if (attempt === ATTEMPTS) return { status: 'uncertain', code, standing: standingOf(course, seen) };
    // A way back that failed may have left what reading does not show, such as a list: it is gone once more.
    if (seen) isTidy = await goBack(course, seen, timeout);
  }
}

/** `null` when the workbook could not be read, or holds what no part of the course leaves behind. */
async function look(course: Course, timeout: HostOptions): Promise<View | null> {
  const read = await runInExcel((context) => view(context, course), { waitForCellEdit: true, ...timeout });
  return read.ok ? read.value : null;
}

/** Whether all of it was sent and answered; whether it worked is for the next reading to tell. */
async function goBack(course: Course, seen: View, timeout: HostOptions): Promise<boolean> {
  const done = await runInExcel(
    async (context) => {
      await putBack(openBatch(context), course, seen);
      await context.sync();
    },
    { waitForCellEdit: true, ...timeout },
  );
  return done.ok;
}

const asSeen =
  ({ cells }: View): Written =>
  (step) =>
    step.content.map((row, r) => row.map((content, c) => content ?? cells.get(step)?.[r]?.[c]?.content ?? ''));
