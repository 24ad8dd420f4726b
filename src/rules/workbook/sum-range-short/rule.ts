import { withLastRow } from '../../../sheets/formulaRanges';
import { cellFix } from '../../cellFix';
import type { OwnCell } from '../../ownSheets';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { ownSumsOf, type OwnSum } from '../ownSums';
import { sumMayOmitData } from '../sources';

const id = 'workbook/sum-range-short';

/** A sum of a column takes in the whole column: it does not stop before the numbers do. */
export const rule: Rule = {
  id,
  messages: { stopsShort: 'warning' },
  reads: ['workbook'],
  sources: [sumMayOmitData],
  check(reading) {
    return ownSumsOf(reading).flatMap((each) => {
      const omitted = omittedBy(each);
      const last = omitted.at(-1);
      if (!last) return [];
      const { sum } = each;
      const formula = withLastRow(sum.formula, last.at.row);
      const values = { formula: sum.formula, extended: formula, count: omitted.length };
      const edit = { at: sum.at, before: { formula: sum.formula }, after: { formula } };
      return [
        {
          message: 'stopsShort',
          places: placesOf([sum.at]).concat(placesOf(omitted.map(({ at }) => at))),
          values,
          fixes: formula === sum.formula ? [] : [cellFix(id, 'extend', { formula }, edit)],
        },
      ];
    });
  },
};

/** The numbers right below the range: up to the sum where it stands below them, and only where nothing comes between. */
function omittedBy({ sheet, sum, range }: OwnSum): readonly OwnCell[] {
  if (range.columnCount !== 1 || range.rowCount < 2) return [];
  const first = range.row + range.rowCount;
  const isBelow = sum.at.column === range.column && sum.at.row >= first;
  const found: OwnCell[] = [];
  for (let row = first; isBelow ? row < sum.at.row : true; row++) {
    const next = sheet.cell(row, range.column);
    // Another sum ends the block as well as a blank does.
    if (typeof next?.value !== 'number' || next.formula !== null) break;
    found.push(next);
  }
  return found;
}
