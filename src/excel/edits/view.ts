import { parseAddress } from '../../sheets/address';
import type { Course } from '../course';
import { claimsOn, type Claims } from './chains';
import { find, type Found } from './find';
import { hasList, hasWholeList, listProperties } from './listRule';
import { mismatches } from './standing';
import { after, before, endAlong } from './positions';
import { limitOf } from './rectangles';
import { sight, type Sightings } from './sightings';
import { lastDone, stagesThatFit } from './stages';
import { loadName } from './setNames';
import type { LinesStep, ListsStep, NamesStep, Step } from './step';

/** What stands in the workbook, seen from a course that may have been carried out in part. */
export interface View {
  readonly stage: number;
  readonly found: Found | null;
  readonly cells: ReadonlyMap<Step, Sightings>;
  readonly claims: Claims;
  /** One entry a list of the step. */
  readonly lists: ReadonlyMap<ListsStep, readonly { readonly isBefore: boolean; readonly isAfter: boolean }[]>;
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
      ? [[step, queueLists(context, course, step, index, stage)] as const]
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
    return area ? [[step, queueBeyond(context, step, area)] as const] : [];
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

function queueLists(context: Excel.RequestContext, { steps }: Course, step: ListsStep, index: number, stage: number) {
  const worksheet = context.workbook.worksheets.getItem(step.sheet);
  const isDone = index < stage;
  const between = isDone ? steps.slice(index + 1, stage) : steps.slice(stage, index).reverse();
  const loaded = step.lists.map(({ range }) => {
    const corners = cornersOf(step.sheet, range).map((corner) =>
      between.reduce<typeof corner | null>((at, each) => at && (isDone ? after(each, at) : origin(each, at)), corner),
    );
    const [first, last] = corners;
    if (!first || !last) return null;
    const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1];
    return worksheet.getRangeByIndexes(first.row, first.column, rows, columns).dataValidation.load(listProperties);
  });
  return () =>
    step.lists.map((list, at) => {
      const validation = loaded[at];
      return {
        isBefore: !validation || hasList(validation, list.before),
        isAfter: !validation || hasWholeList(validation, list.after),
      };
    });
}

function origin(step: Step, at: { readonly sheet: string; readonly row: number; readonly column: number }) {
  const found = step.kind === 'cells' ? { at } : before(step, at);
  return 'at' in found ? found.at : null;
}

function cornersOf(sheet: string, range: string) {
  const area = parseAddress(range);
  if (!area) return [];
  const { row, column, rowCount, columnCount } = area;
  return [
    { sheet, row, column },
    { sheet, row: row + rowCount - 1, column: column + columnCount - 1 },
  ];
}

function queueBeyond(
  context: Excel.RequestContext,
  { axis, sheet }: LinesStep,
  area: { row: number; column: number; rowCount: number; columnCount: number },
) {
  const end = endAlong(axis, area);
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const band =
    axis === 'row'
      ? worksheet.getRangeByIndexes(end, area.column, limitOf(axis) - end, area.columnCount)
      : worksheet.getRangeByIndexes(area.row, end, area.rowCount, limitOf(axis) - end);
  const used = band.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    if (used.isNullObject) return null;
    return (axis === 'row' ? used.rowIndex + used.rowCount : used.columnIndex + used.columnCount) - 1;
  };
}
