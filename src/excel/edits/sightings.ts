import type { CellRef } from '../../plan/place';
import type { Rectangle } from '../../sheets/address';
import type { CellContent } from '../../sheets/changeSet';
import type { CellValue } from '../../sheets/snapshot';
import { contentOf } from '../cellText';
import type { Course } from '../course';
import type { Found } from './find';
import { after, before } from './positions';
import { bands, hasCell, rectangleOf } from './rectangles';
import type { CellsStep, LinesStep, Step, TableStep } from './step';

/** As when verifying: well below what Excel on the web answers. */
const ANSWER_BYTES = 3_000_000;
const BYTES_A_CELL = 30;

/** A cell that a step concerns, as it stands now; `null` for one that is not there, or could not be read. */
export type Sighting = { readonly at: CellRef; readonly content: CellContent; readonly format: string } | null;
export type Sightings = readonly (readonly Sighting[])[];

/** Of a table only the header is looked at: Excel makes its cells texts. */
export type StepWithCells = CellsStep | LinesStep | TableStep;

/** Where the cells of a step stand when a course has come to a stage. */
export function placesOf({ steps }: Course, index: number, stage: number): readonly (readonly (CellRef | null)[])[] {
  const step = steps[index];
  if (!step || !hasCells(step)) return [];
  const { sheet, row, column, rowCount, columnCount } = { sheet: step.sheet, ...rectangleOfStep(step) };
  const isDone = index < stage;
  const comesToBe = step.kind === 'lines' && step.comeIn;
  const isGone = step.kind === 'lines' && !step.comeIn && isDone && step.way !== 'resize';
  // Lines at the stage itself may be half written where there is room for them beyond the table.
  const isThere = isDone ? !isGone : !comesToBe || (index === stage && step.way !== 'inside');
  const between = isDone ? steps.slice(index + 1, stage) : steps.slice(stage, index).reverse();
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (__, c) => {
      if (!isThere) return null;
      const start = { sheet, row: row + r, column: column + c };
      return isDone ? forwards(between, start) : backwards(between, start);
    }),
  );
}

export const hasCells = (step: Step): step is StepWithCells =>
  step.kind === 'cells' || step.kind === 'lines' || step.kind === 'table';

export function rectangleOfStep(step: StepWithCells): Rectangle {
  if (step.kind === 'lines') return step.lines;
  return step.kind === 'table' ? { ...step.table, rowCount: 1 } : rectangleOf(step, step.after);
}

function forwards(steps: readonly Step[], start: CellRef): CellRef | null {
  return steps.reduce<CellRef | null>((at, step) => at && after(step, at), start);
}

function backwards(steps: readonly Step[], start: CellRef): CellRef | null {
  return steps.reduce<CellRef | null>((at, step) => {
    if (!at || step.kind === 'cells') return at;
    const origin = before(step, at);
    return 'at' in origin ? origin.at : null;
  }, start);
}

/** Reads the cells of all steps at a stage, and what else is queued; one round trip, more only for very many cells. */
export async function sight(
  context: Excel.RequestContext,
  course: Course,
  stage: number,
  found: Found | null,
): Promise<ReadonlyMap<Step, Sightings>> {
  const sights = new Map<Step, () => Sightings>();
  let asked = 0;
  for (const [index, step] of course.steps.entries()) {
    if (!hasCells(step)) continue;
    const places = placesOf(course, index, stage);
    const box = boxOf(places);
    if (!box || (found && !found.sheets.has(step.sheet))) {
      sights.set(step, () => places.map((row) => row.map(() => null)));
      continue;
    }
    const blocks: Block[] = [];
    const bytesACell = BYTES_A_CELL + Math.ceil((2 * bytesOf(step)) / (box.rowCount * box.columnCount));
    for (const block of bands(box, ANSWER_BYTES / bytesACell)) {
      const bytes = block.rowCount * block.columnCount * bytesACell;
      if (asked > 0 && asked + bytes > ANSWER_BYTES) {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each answer must stay below Excel's limit
        await context.sync();
        asked = 0;
      }
      asked += bytes;
      const { row, column, rowCount, columnCount } = block;
      const range = context.workbook.worksheets
        .getItem(step.sheet)
        .getRangeByIndexes(row, column, rowCount, columnCount);
      blocks.push({ block, range: range.load('values,formulas,numberFormat') });
    }
    sights.set(step, () => places.map((row) => row.map((at) => at && sightingAt(blocks, at))));
  }
  await context.sync();
  return new Map([...sights].map(([step, read]) => [step, read()]));
}

/** How much the contents take that a step finds or leaves. */
function bytesOf(step: StepWithCells): number {
  if (step.kind === 'table') return JSON.stringify(step.header).length;
  if (step.kind === 'lines') return JSON.stringify(step.content).length;
  return Math.max(JSON.stringify(step.before).length, JSON.stringify(step.after).length);
}

interface Block {
  readonly block: Rectangle;
  readonly range: Excel.Range;
}

function boxOf(places: readonly (readonly (CellRef | null)[])[]): Rectangle | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const row of places) {
    for (const at of row) {
      if (!at) continue;
      top = Math.min(top, at.row);
      left = Math.min(left, at.column);
      bottom = Math.max(bottom, at.row);
      right = Math.max(right, at.column);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function sightingAt(blocks: readonly Block[], at: CellRef): Sighting {
  const found = blocks.find(({ block }) => hasCell(block, at.row, at.column));
  if (!found) return null;
  const { block, range } = found;
  const cell = <T>(grid: unknown): T | null =>
    Array.isArray(grid) ? ((grid as T[][])[at.row - block.row]?.[at.column - block.column] ?? null) : null;
  const value = cell<CellValue>(range.values);
  const formula = cell<CellValue>(range.formulas);
  if (value === null || formula === null) return null;
  return { at, content: contentOf(formula, value), format: cell<string>(range.numberFormat) ?? 'General' };
}
