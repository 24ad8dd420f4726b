import type { CellContent } from '../../sheets/changeSet';
import type { Course } from '../course';
import { addSheets } from '../addSheets';
import type { Found } from './find';
import { isForeign } from './chains';
import { hasLooseRoom } from './verdicts';
import { isSameName } from './setNames';
import type { Sighting } from './sightings';
import { reversed, type CellsStep, type LinesStep, type NamesStep, type SheetsStep, type Step } from './step';
import type { Batch } from './steps/batch';
import { writeCells } from './steps/writeCells';
import { dropLooseLines, dressLines, emptyLines, writeLines } from './steps/writeLines';
import { writeNames } from './steps/writeNames';
import { writeHeader, writeTable } from './steps/writeTable';
import { writeStep } from './steps/writeStep';
import type { View } from './view';

/**
 * Queues the way back from a stage, last step first. It stops before a step that somebody else has written over: what a person
 * wrote is worth more than a tidy workbook, and what is left standing is told.
 */
export async function putBack(batch: Batch, course: Course, view: View): Promise<void> {
  const unfinished = course.steps[view.stage];
  if (unfinished) await undoPart(batch, unfinished, view);
  for (let index = view.stage - 1; index >= 0; index--) {
    const step = course.steps[index];
    if (!step || !(await undoStep(batch, step, view))) return;
  }
}

/** A step that has taken effect, as far as the table or sheet tells. */
async function undoStep(batch: Batch, step: Step, view: View): Promise<boolean> {
  switch (step.kind) {
    case 'cells':
      await writeBefore(batch, step, view);
      return true;
    case 'lines':
      if (step.comeIn && isWrittenOver(step, view)) return false;
      await writeLines(batch, reversed(step) as LinesStep, hasLooseRoom(step, view));
      return true;
    case 'table':
      await writeTable(batch, { ...step, isMade: !step.isMade }, view.found?.strays.get(step) ?? null);
      return true;
    case 'sheets':
      await undoSheets(batch, step, view.found);
      return true;
    case 'names':
      undoNames(batch, step, view);
      return true;
    case 'lists':
      await writeStep(batch, reversed(step));
      return true;
  }
}

/** The step at which the course stopped: it may have begun. */
async function undoPart(batch: Batch, step: Step, view: View): Promise<void> {
  if (step.kind === 'sheets') return undoSheets(batch, step, view.found);
  if (step.kind === 'table') {
    const stray = view.found?.strays.get(step);
    if (stray !== undefined) await writeTable(batch, { ...step, isMade: false }, stray);
    else if (step.isMade) await writeHeader(batch, step);
    return;
  }
  if (step.kind !== 'lines') return;
  if (!step.comeIn) return refill(batch, step, view);
  if (step.way === 'inside' || isWrittenOver(step, view)) return;
  if (step.way === 'push') {
    if (hasLooseRoom(step, view)) dropLooseLines(batch, step);
  } else if (!isAll(step, view, (now) => now === null || now.content === '')) emptyLines(batch, step);
}

/** Lines that are back in their table and may lack their contents. What somebody wrote there meanwhile stays. */
async function refill(batch: Batch, step: LinesStep, view: View): Promise<void> {
  const seen = view.cells.get(step) ?? [];
  const keep = (r: number, c: number): boolean => isForeign(step, seen[r]?.[c] ?? null, view.claims);
  const contents = step.content.map((row, r) => row.map((content, c) => (keep(r, c) ? null : content)));
  const formats = step.formats?.map((row, r) => row.map((code, c) => (keep(r, c) ? null : code))) ?? null;
  const { sheet, lines } = step;
  await writeCells(batch, { sheet, row: lines.row, column: lines.column, contents, formats });
  await dressLines(batch, { ...step, formats: null });
}

async function writeBefore(batch: Batch, step: CellsStep, view: View): Promise<void> {
  const { sheet, row, column, before, formatBefore } = step;
  const seen = view.cells.get(step) ?? [];
  const isOurs = (r: number, c: number): boolean => !isForeign(step, seen[r]?.[c] ?? null, view.claims);
  const contents = before.map((line, r) =>
    line.map((content, c): CellContent | null => (isOurs(r, c) ? content : null)),
  );
  const formats = formatBefore?.map((line, r) => line.map((code, c) => (isOurs(r, c) ? code : null))) ?? null;
  await writeCells(batch, { sheet, row, column, contents, formats });
}

/** Each name as far as it has got. */
function undoNames(batch: Batch, step: NamesStep, view: View): void {
  const now = view.names.get(step);
  if (!now) return;
  const changed = step.names.flatMap(({ name, before }, index) => {
    const stands = now[index] ?? null;
    return isSameName(stands, before) ? [] : [{ name, before: stands, after: before }];
  });
  writeNames(batch, { names: changed });
}

async function undoSheets(batch: Batch, { areMade, layouts }: SheetsStep, found: Found | null): Promise<void> {
  const { worksheets, names } = batch.context.workbook;
  // A sheet that went half away is taken away whole and made anew.
  for (const layout of layouts) {
    for (const { name } of layout.names) if (found?.names.has(name)) names.getItem(name).delete();
    if (found?.sheets.has(layout.name)) worksheets.getItem(layout.name).delete();
  }
  if (!areMade) await addSheets(batch.context, layouts, batch.room);
}

const isWrittenOver = (step: LinesStep, view: View): boolean =>
  !isAll(step, view, (now) => !isForeign(step, now, view.claims));

const isAll = (step: LinesStep, { cells }: View, test: (now: Sighting) => boolean): boolean =>
  (cells.get(step) ?? []).every((row) => row.every(test));
