import type { Rectangle } from '../../sheets/address';
import { summedRange } from '../../sheets/formulaRanges';
import type { PlanReading } from '../../sheets/planReading';
import { ownSheetsOf, type OwnCell, type OwnSheet } from '../ownSheets';

/** A sum in a person's own cells, over one range of its own sheet. */
export interface OwnSum {
  readonly sheet: OwnSheet;
  readonly sum: OwnCell & { readonly formula: string };
  readonly range: Rectangle;
}

/** More cells than a sum that somebody looks through. */
const MOST_CELLS = 20_000;

export function ownSumsOf(reading: PlanReading): readonly OwnSum[] {
  return ownSheetsOf(reading).flatMap((sheet) =>
    sheet.formulas.flatMap((sum): OwnSum[] => {
      const range = summedRange(sum.formula);
      if (!range || range.rowCount * range.columnCount > MOST_CELLS) return [];
      const isSameSheet = range.sheet === null || range.sheet.toLowerCase() === sheet.name.toLowerCase();
      return isSameSheet ? [{ sheet, sum, range }] : [];
    }),
  );
}

/** The cells of a range, row by row. */
export function* cellsIn({ cell }: OwnSheet, { row, column, rowCount, columnCount }: Rectangle): Generator<OwnCell> {
  for (let at = row; at < row + rowCount; at++) {
    for (let across = column; across < column + columnCount; across++) {
      const found = cell(at, across);
      if (found) yield found;
    }
  }
}
