import type { Rectangle } from '../../sheets/address';
import type { Course } from '../course';
import { bandFrom, loadExtent } from './beyond';
import { claimsOn, type Claims } from './chains';
import { find, type Found } from './find';
import { endAlong } from './positions';
import { withSpan } from './rectangles';
import { loadName } from './setNames';
import { sight, type Sightings } from './sightings';
import { lastDone, stagesThatFit } from './stages';
import type { LinesStep, ListsStep, NamesStep, Step } from './step';
import { mismatches } from './verdicts';
import { loadLists, type ListState } from './viewLists';

/** What stands in the workbook, seen from a course that may have been carried out in part. */
export interface View {
  readonly stage: number;
  readonly found: Found | null;
  readonly cells: ReadonlyMap<Step, Sightings>;
  readonly claims: Claims;
  /** One entry a list of the step. */
  readonly lists: ReadonlyMap<ListsStep, readonly ListState[]>;
  /** What the names of the step lead to; `null` where there is no such name. */
  readonly names: ReadonlyMap<NamesStep, readonly (string | null)[]>;
  /** The last row or column with content beyond a table, for the steps that push it. */
  readonly beyond: ReadonlyMap<LinesStep, number | null>;
}

/** Reads how far a course has come; `null` when what stands there fits no point of it. */
export async function view(context: Excel.RequestContext, course: Course): Promise<View | null> {
  const found = await find(context, course);
  let best: { readonly view: View; readonly faults: number } | null = null;
  for (const stage of stagesThatFit(course, found)) {
    // Mostly there is one; rows that come and others that go can leave a table as large as it was.
    const seen = await viewAt(context, course, stage, found);
    const faults = mismatches(course, seen);
    if (!best || faults < best.faults) best = { view: seen, faults };
  }
  return best?.view ?? null;
}

async function viewAt(
  context: Excel.RequestContext,
  course: Course,
  stage: number,
  found: Found | null,
): Promise<View> {
  const lists = course.steps.flatMap((step, index) =>
    step.kind === 'lists' && (!found || found.sheets.has(step.sheet))
      ? [[step, loadLists(context, course, step, index, stage)] as const]
      : [],
  );
  const names = course.steps.flatMap((step) =>
    step.kind === 'names' ? [[step, step.names.map(({ name }) => loadName(context, name))] as const] : [],
  );
  const pushing = [course.steps[stage], course.steps[lastDone(course, stage)]].flatMap((step, which) =>
    step?.kind === 'lines' && step.way === 'push' && step.comeIn === (which === 0) ? [step] : [],
  );
  const beyond = pushing.flatMap((step) => {
    const area = found?.tables.get(step.table)?.area;
    return area ? [[step, loadLast(context, step, area)] as const] : [];
  });
  const cells = await sight(context, course, stage, found);
  return {
    stage,
    found,
    cells,
    claims: claimsOn(cells),
    lists: new Map(lists.map(([step, read]) => [step, read()])),
    names: new Map(names.map(([step, reads]) => [step, reads.map((read) => read())])),
    beyond: new Map(beyond.map(([step, read]) => [step, read()])),
  };
}

/** How far content reaches beyond a table. */
function loadLast(context: Excel.RequestContext, { axis, sheet }: LinesStep, area: Rectangle): () => number | null {
  const next = withSpan(axis, area, { first: endAlong(axis, area), count: 1 });
  const extent = loadExtent(bandFrom(context.workbook.worksheets.getItem(sheet), axis, next), axis);
  return () => extent()?.last ?? null;
}
