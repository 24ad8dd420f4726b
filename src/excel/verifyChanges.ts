import type { ChangeSet, RefusalReason, SheetEdit } from '../sheets/changeSet';
import type { Course } from './course';
import { Ground } from './edits/ground';
import type { Accepted, Turn, Written } from './edits/kind';
import { tablesAfter } from './edits/positions';
import { queueCheck } from './edits/registry';
import type { Step } from './edits/step';

export type Verified =
  { readonly ok: true; readonly course: Course } | { readonly ok: false; readonly reasons: readonly RefusalReason[] };

/**
 * Verifies a change set against the workbook as it is now, in one round trip: sheets and tables are where they shall be, nothing
 * is protected or filtered in the way, there is room, and every cell holds what the change set expects when the turn of its edit
 * comes. Then writing is safe, and it is known step by step what will be written.
 */
export async function verifyChanges(
  context: Excel.RequestContext,
  changes: ChangeSet,
  answerBytes?: number,
): Promise<Verified> {
  const ground = new Ground(context, changes.edits, answerBytes);
  const checks = changes.edits.map((edit, index) => queueCheck(edit, index, ground));
  await ground.read();
  const tablesNow = ground.tablesNow;
  const reasons: RefusalReason[] = [];
  const accepted: Accepted[] = [];
  let turn: Turn = { steps: [], tables: tablesNow };
  const unsettled = new Set<string>();
  for (const [index, check] of checks.entries()) {
    const edit = changes.edits[index];
    // Where a sheet has not become what later edits rest on, they cannot be judged.
    if (!edit || unsettled.has(sheetOf(edit))) continue;
    const judged = check(turn);
    if ('reasons' in judged) {
      reasons.push(...judged.reasons);
      if (edit.kind !== 'editCells' && edit.kind !== 'setLists') unsettled.add(sheetOf(edit));
    } else {
      accepted.push(judged);
      turn = { steps: [...turn.steps, ...judged.steps], tables: judged.steps.reduce(after, turn.tables) };
    }
  }
  if (reasons.length > 0) return { ok: false, reasons: distinct(reasons) };
  return { ok: true, course: { steps: together(turn.steps), tables: tablesNow, undo: undoOf(accepted) } };
}

const sheetOf = (edit: SheetEdit): string => (typeof edit.sheet === 'string' ? edit.sheet : edit.sheet.name);

const after = (tables: Turn['tables'], step: Step): Turn['tables'] => tablesAfter(step, tables);

const undoOf =
  (accepted: readonly Accepted[]) =>
  (written: Written): readonly SheetEdit[] =>
    [...accepted].reverse().flatMap(({ undo }) => undo(written));

/** New sheets that follow on each other are made together. */
function together(steps: readonly Step[]): readonly Step[] {
  return steps.reduce<Step[]>((done, step) => {
    const last = done.at(-1);
    if (step.kind !== 'sheets' || !step.areMade || last?.kind !== 'sheets' || !last.areMade) return [...done, step];
    return [...done.slice(0, -1), { ...last, layouts: [...last.layouts, ...step.layouts] }];
  }, []);
}

/** One reason often stops several edits. */
function distinct(reasons: readonly RefusalReason[]): RefusalReason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = JSON.stringify(reason);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
