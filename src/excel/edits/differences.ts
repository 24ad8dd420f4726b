import { placeOf } from '../../plan/place';
import type { CellContent, Difference } from '../../sheets/changeSet';
import { alikeContent } from '../cellText';
import type { FoundCell } from './foundCells';

interface Expectation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly CellContent[])[];
  readonly wanted: (row: number, column: number) => CellContent;
}

/** The cells that do not hold what an edit expects. What Excel itself decides by then is not held against it. */
export function differences(
  { sheet, row, column, before, wanted }: Expectation,
  found: readonly (readonly FoundCell[])[],
): Difference[] {
  return before.flatMap((line, r) =>
    line.flatMap((expected, c): Difference[] => {
      const cell = found[r]?.[c];
      const actual = cell ? cell.content : '';
      if (actual === null || alikeContent(actual, expected)) return [];
      const place = placeOf({ sheet, row: cell?.row ?? row + r, column: cell?.column ?? column + c });
      return [{ place, expected, actual, wanted: wanted(r, c) }];
    }),
  );
}
