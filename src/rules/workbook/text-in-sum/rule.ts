import { readAmount } from '../../../plan/values';
import { kroner } from '../../../plan/kroner';
import { cellFix } from '../../cellFix';
import type { OwnCell } from '../../ownSheets';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { cellsIn, ownSumsOf } from '../ownSums';
import { numbersAsText } from '../sources';

const id = 'workbook/text-in-sum';

/** No number inside a sum stands as text: the sum passes it by without a word. */
export const rule: Rule = {
  id,
  messages: { passedBy: 'warning' },
  reads: ['workbook'],
  sources: [numbersAsText],
  check(reading) {
    const seen = new Set<string>();
    return ownSumsOf(reading).flatMap(({ sheet, sum, range }) =>
      [...cellsIn(sheet, range)].flatMap((cell): ReportedFinding[] => {
        const number = numberIn(cell);
        const key = `${cell.at.sheet}!${cell.at.row},${cell.at.column}`;
        if (number === null || seen.has(key)) return [];
        seen.add(key);
        const values = { raw: String(cell.value), formula: sum.formula };
        const after = cell.numberFormat === '@' ? { format: { before: '@', after: 'General' } } : {};
        const edit = { at: cell.at, before: cell.value, after: number, ...after };
        return [
          {
            message: 'passedBy',
            places: placesOf([cell.at]).concat(placesOf([sum.at])),
            values,
            fixes: [cellFix(id, 'writeNumber', { value: { kroner: kroner(number) } }, edit)],
          },
        ];
      }),
    );
  },
};

/** The number that a typed text plainly is; `null` for words, for what can mean several numbers, and for what is calculated. */
function numberIn({ value, formula, numberFormat }: OwnCell): number | null {
  if (typeof value !== 'string' || value.trim() === '' || formula !== null || !/\d/u.test(value)) return null;
  const reading = readAmount({ value, numberFormat });
  return 'value' in reading ? reading.value : null;
}
