import { eachCellIn } from '../document/cells/cellStore';
import { setColumnPoints, setRowPoints } from '../document/layout/lines';
import { lastColumn } from '../document/rect';
import { displayText } from '../document/text/displayText';
import { coreOf } from './coreOf';
import { documentCulture } from './culture';
import type { Host } from './host';
import type { RangeTarget } from './rangeTarget';

const pointsPerCharacter = 5.25;
const margin = 3.75;

/** Widens each column to its longest text, at the width of a digit in the standard font; no text is measured. */
export function autofitColumns({ sheet, rect }: RangeTarget, host: Host): void {
  const core = coreOf(host);
  const worksheet = core.worksheet(sheet);
  const culture = documentCulture(host.culture);
  const longest = new Map<number, number>();
  core.catchUp();
  eachCellIn(worksheet, rect, (_cell, row, column) => {
    const { length } = displayText(worksheet, row, column, culture);
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  });
  for (let column = rect.column; column <= lastColumn(rect); column++) {
    const characters = longest.get(column);
    if (!characters) continue;
    setColumnPoints(
      core,
      sheet,
      { ...rect, column, columnCount: 1 },
      characters * pointsPerCharacter + margin,
      'addin',
    );
  }
}

/** Gives rows back the height that fits their font. */
export function autofitRows({ sheet, rect }: RangeTarget, host: Host): void {
  setRowPoints(coreOf(host), sheet, rect, undefined, 'addin');
}
