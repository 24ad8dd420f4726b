import type { CellContent } from '../sheets/changeSet';
import type { Course } from './course';
import type { Written } from './edits/kind';
import type { LinesStep } from './edits/step';
import { openBatch } from './edits/steps/batch';
import { readBack } from './edits/steps/writeLines';
import { writeStep } from './edits/steps/writeStep';

/** Queues and sends a verified change set: one round trip, or as many as the limit on a request makes necessary. */
export async function writeChanges(context: Excel.RequestContext, { steps }: Course): Promise<Written> {
  const batch = openBatch(context);
  const back = new Map<LinesStep, () => CellContent[][]>();
  for (const step of steps) {
    await writeStep(batch, step);
    if (step.kind === 'lines' && step.comeIn) back.set(step, readBack(batch, step));
  }
  await context.sync();
  return (step) => back.get(step)?.() ?? [];
}
