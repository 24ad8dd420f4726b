import { placeOf } from '../../plan/place';
import type { CellContent, Standing } from '../../sheets/changeSet';
import type { Course } from '../course';
import { hasCells, rectangleOfStep } from './sightings';
import type { CellsStep, LinesStep } from './step';
import type { View } from './view';

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
