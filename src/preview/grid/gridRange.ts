import { RANGE_TYPE, type IRange } from '@univerjs/core';
import { lastColumn, lastRow, maxColumns, maxRows, rectBetween, type Rect } from '../document/rect';

/** A rectangle of the document as the grid writes it. */
export function gridRange(rect: Rect): IRange {
  return { startRow: rect.row, startColumn: rect.column, endRow: lastRow(rect), endColumn: lastColumn(rect) };
}

/** What is marked in the grid as a rectangle of the document: its whole rows and columns reach to the sheet's end. */
export function documentRect(range: IRange): Rect {
  const all = range.rangeType === RANGE_TYPE.ALL;
  const wholeColumns = all || range.rangeType === RANGE_TYPE.COLUMN;
  const wholeRows = all || range.rangeType === RANGE_TYPE.ROW;
  return rectBetween(
    wholeColumns ? 0 : range.startRow,
    wholeRows ? 0 : range.startColumn,
    wholeColumns ? maxRows - 1 : range.endRow,
    wholeRows ? maxColumns - 1 : range.endColumn,
  );
}
