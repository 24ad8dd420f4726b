import type { CellRef } from '../../plan/place';
import type { Course } from '../course';
import { cellState, type CellState } from './cellState';
import { isGivenEarlier, isGivenLater } from './chains';
import { presenceOf } from './find';
import { along } from './rectangles';
import { isSameName } from './setNames';
import { hasCells, rectangleOfStep } from './sightings';
import { firstStage, lastDone } from './stages';
import type { LinesStep, NamesStep, Step } from './step';
import type { View } from './view';

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
