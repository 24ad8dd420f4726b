import type { Rectangle } from '../../sheets/address';
import type { CellContent } from '../../sheets/changeSet';
import type { CellValue } from '../../sheets/snapshot';
import { contentOf } from '../cellText';
import { HostFailure } from '../host';
import { before } from './positions';
import { hasCell } from './rectangles';
import type { Step } from './step';

/** A cell as it will stand when an edit's turn comes; `null` where Excel itself will have decided. */
export interface FoundCell {
  readonly content: CellContent | null;
  readonly format: string | null;
  /** Where it stands now; `null` for one that an earlier edit of the change set makes. */
  readonly row: number | null;
  readonly column: number | null;
}
export type FoundCells = (steps: readonly Step[]) => FoundCell[][];

/** A rectangle as it stands now, with what has been asked for of it. */
export interface ReadBlock {
  readonly block: Rectangle;
  readonly range: Excel.Range;
  readonly hasFormats: boolean;
}

/** The cells that will stand in a rectangle after some steps, from what was read before the first of them. */
export function foundCells(sheet: string, rectangle: Rectangle, blocks: readonly ReadBlock[]): FoundCells {
  return (steps) => {
    const concerned = steps.filter((step) => step.kind === 'sheets' || step.sheet === sheet);
    return Array.from({ length: rectangle.rowCount }, (_, r) =>
      Array.from({ length: rectangle.columnCount }, (__, c) =>
        trace(concerned, sheet, rectangle.row + r, rectangle.column + c, blocks),
      ),
    );
  };
}

/** Follows a cell back through the steps before it to where it stands now, or to the step that wrote it. */
function trace(
  steps: readonly Step[],
  sheet: string,
  row: number,
  column: number,
  blocks: readonly ReadBlock[],
): FoundCell {
  let at = { sheet, row, column };
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index];
    if (!step) continue;
    const origin = before(step, at);
    if (!('at' in origin)) return { ...origin, row: null, column: null };
    at = origin.at;
  }
  return readIn(blocks, at.row, at.column);
}

function readIn(blocks: readonly ReadBlock[], row: number, column: number): FoundCell {
  const found = blocks.find(({ block }) => hasCell(block, row, column));
  // What has not been read must never pass for blank.
  if (!found) throw new HostFailure('unexpected');
  const { block, range, hasFormats } = found;
  if (range.formulas === null || range.values === null) throw new HostFailure('rangeTooLarge');
  const at = <T>(grid: unknown[][]): T => grid[row - block.row]?.[column - block.column] as T;
  const content = contentOf(at<CellValue>(range.formulas), at<CellValue>(range.values));
  return { content, format: hasFormats ? at<string>(range.numberFormat) : null, row, column };
}
