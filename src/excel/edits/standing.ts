import { placeOf, type CellRef } from '../../plan/place';
import type { CellContent, Standing } from '../../sheets/changeSet';
import { alikeContent, sameContent } from '../cellText';
import type { Course } from '../course';
import { presenceOf } from './find';
import { isHeaderOf } from './addTable';
import { isGivenEarlier, isGivenLater } from './chains';
import { along } from './rectangles';
import { hasCells, rectangleOfStep, type Sighting, type StepWithCells } from './sightings';
import { isSameName } from './setNames';
import { firstStage, lastDone } from './stages';
import type { CellsStep, LinesStep, NamesStep, Step } from './step';
import type { View } from './view';

/** Whether a cell is as before a step, as after it, or as somebody else left it. */
export interface CellState {
  readonly isBefore: boolean;
  readonly isAfter: boolean;
}

/** One cell of a step. */
export function cellState(step: StepWithCells, row: number, column: number, now: Sighting): CellState {
  switch (step.kind) {
    case 'cells':
      return stateOfCell(step, row, column, now);
    case 'lines':
      return stateOfLine(step, row, column, now);
    case 'table': {
      if (!now) return { isBefore: true, isAfter: true };
      const header = step.header[column] ?? '';
      const [plain, made] = [alikeContent(now.content, header), isHeaderOf(header, now.content)];
      return step.isMade ? { isBefore: plain, isAfter: made } : { isBefore: made, isAfter: plain };
    }
  }
}

function stateOfCell(step: CellsStep, row: number, column: number, now: Sighting): CellState {
  // A cell that is not there because a later step took it away tells nothing.
  if (!now) return { isBefore: true, isAfter: true };
  const [before, after] = [step.before[row]?.[column] ?? '', step.after[row]?.[column] ?? ''];
  const formatAfter = step.formatAfter?.[row]?.[column] ?? null;
  const formatBefore = step.formatBefore?.[row]?.[column] ?? null;
  const isFormatBefore = formatAfter === null || formatBefore === null || now.format === formatBefore;
  return {
    isBefore: holds(now.content, before, after) && isFormatBefore,
    isAfter: holds(now.content, after, before) && (formatAfter === null || now.format === formatAfter),
  };
}

/** For lines that come in «before» is a blank cell, for those that go it is what stood there. */
function stateOfLine(step: LinesStep, row: number, column: number, now: Sighting): CellState {
  if (!now) return { isBefore: step.comeIn, isAfter: !step.comeIn };
  const content = step.content[row]?.[column] ?? null;
  const format = step.formats?.[row]?.[column] ?? null;
  const isFilled = content === null ? isOfExcel(now.content) : alikeContent(now.content, content);
  const isDressed = format === null || now.format === format;
  const isBlank = now.content === '';
  return step.comeIn
    ? { isBefore: isBlank, isAfter: isFilled && isDressed }
    : { isBefore: isFilled && isDressed, isAfter: isBlank };
}

/** Excel fills calculated columns with formulas; nothing else comes of itself. */
const isOfExcel = (content: CellContent): boolean => content === '' || typeof content === 'object';

/** Two spellings of a formula are the same, unless just that is the change. */
const holds = (now: CellContent, wanted: CellContent, other: CellContent): boolean =>
  sameContent(now, wanted) || (alikeContent(now, wanted) && !sameContent(now, other));

/** Every cell of a step that this step alone can be asked about. */
function everyCell(
  step: Step,
  { cells }: View,
  isAsked: (at: CellRef) => boolean,
  test: (state: CellState) => boolean,
): boolean {
  if (!hasCells(step)) return true;
  const { sheet, row, column } = { sheet: step.sheet, ...rectangleOfStep(step) };
  return (cells.get(step) ?? []).every((line, r) =>
    line.every((now, c) => {
      const state = cellState(step, r, c, now);
      return test(state) || !isAsked({ sheet, row: row + r, column: column + c });
    }),
  );
}

/** Lines for which the room has been made though the table has not got them. */
export function hasLooseRoom(step: LinesStep, { beyond }: View): boolean {
  const last = beyond.get(step);
  return (
    last !== undefined &&
    last !== null &&
    step.beyond !== null &&
    last === step.beyond + along(step.axis, step.lines).count
  );
}

const namesAre = (step: NamesStep, { names }: View, which: 'before' | 'after'): boolean =>
  step.names.every((each, index) => isSameName(names.get(step)?.[index] ?? null, each[which]));

/** The workbook is as before the course. */
export function isBefore(course: Course, view: View): boolean {
  const stage = firstStage(course);
  if (view.stage !== stage) return false;
  return course.steps.every((step, index) => {
    if (step.kind === 'lists') return view.lists.get(step)?.every((list) => list.isBefore) ?? false;
    if (step.kind === 'names') return namesAre(step, view, 'before');
    if (step.kind === 'sheets') {
      return !view.found || presenceOf(step.layouts, view.found) === (step.areMade ? 'none' : 'all');
    }
    if (step.kind === 'table' && view.found?.strays.has(step)) return false;
    if (step.kind === 'lines' && step.comeIn) {
      if (index !== stage || step.way === 'inside') return true;
      if (step.way === 'push') return !hasLooseRoom(step, view);
    }
    return everyCell(
      step,
      view,
      (at) => !isGivenEarlier(course, index, at),
      (state) => state.isBefore,
    );
  });
}

/** The workbook is as intended. Of sheets that were made only the cells could be compared, not their looks. */
export function isAfter(course: Course, view: View): boolean {
  if (view.stage !== course.steps.length) return false;
  return course.steps.every((step, index) => {
    if (step.kind === 'lists') return view.lists.get(step)?.every((list) => list.isAfter) ?? false;
    if (step.kind === 'names') return namesAre(step, view, 'after');
    if (step.kind === 'sheets') return !step.areMade && !!view.found && presenceOf(step.layouts, view.found) === 'none';
    if (step.kind === 'table' && view.found?.strays.has(step)) return false;
    if (step.kind === 'lines' && !step.comeIn && hasLooseRoom(step, view)) return false;
    return everyCell(
      step,
      view,
      (at) => !isGivenLater(course, index, at),
      (state) => state.isAfter,
    );
  });
}

/** How many cells speak against a stage. */
export function mismatches(course: Course, view: View): number {
  const done = lastDone(course, view.stage);
  return course.steps.reduce((sum, step, index) => {
    // Between two structural steps either may be true.
    if (!hasCells(step) || (index > done && index < view.stage)) return sum;
    if (step.kind === 'lines' && step.comeIn && index > done) return sum;
    const { sheet, row, column } = { sheet: step.sheet, ...rectangleOfStep(step) };
    const faults = (view.cells.get(step) ?? []).flatMap((line, r) =>
      line.filter((now, c) => {
        const at = { sheet, row: row + r, column: column + c };
        const state = cellState(step, r, c, now);
        return index <= done
          ? !state.isAfter && !isGivenLater(course, index, at)
          : !state.isBefore && !isGivenEarlier(course, index, at);
      }),
    );
    return sum + faults.length;
  }, 0);
}

/** What stands where a course writes. `view` is `null` when it could not be read, or fits no point of the course. */
export function standingOf({ steps }: Course, view: View | null): Standing[] {
  return steps.flatMap((step) => {
    if (!hasCells(step) || step.kind === 'table') return [];
    const { row, column, rowCount, columnCount } = rectangleOfStep(step);
    const seen = view?.cells.get(step);
    return Array.from({ length: rowCount * columnCount }, (_, at): Standing => {
      const [r, c] = [Math.floor(at / columnCount), at % columnCount];
      const now = seen?.[r]?.[c] ?? null;
      const place = placeOf(now?.at ?? { sheet: step.sheet, row: row + r, column: column + c });
      return { place, ...intended(step, r, c), now: now ? now.content : null };
    });
  });
}

function intended(step: CellsStep | LinesStep, r: number, c: number): { before: CellContent; wanted: CellContent } {
  if (step.kind === 'cells') return { before: step.before[r]?.[c] ?? '', wanted: step.after[r]?.[c] ?? '' };
  const content = step.content[r]?.[c] ?? '';
  return step.comeIn ? { before: '', wanted: content } : { before: content, wanted: '' };
}
