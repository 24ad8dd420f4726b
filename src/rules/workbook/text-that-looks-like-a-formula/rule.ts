import type { CellRef } from '../../../plan/place';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { errorsAreCommon } from '../sources';

/** A text that begins with «=» was meant to be calculated, and is not. */
export const rule: Rule = {
  id: 'workbook/text-that-looks-like-a-formula',
  messages: { notCalculated: 'warning' },
  reads: ['workbook'],
  sources: [errorsAreCommon],
  check({ workbook }) {
    return workbook.sheets.flatMap(({ name, cells }) =>
      (cells?.values ?? []).flatMap((row, rowOffset) =>
        row.flatMap((value, columnOffset): ReportedFinding[] => {
          if (typeof value !== 'string' || !/^\s*=\s*[\p{L}\p{N}(+'$-]/u.test(value)) return [];
          // A formula shows its result; what shows itself is a text.
          if (cells?.formulas[rowOffset]?.[columnOffset] !== value) return [];
          const at: CellRef = {
            sheet: name,
            row: (cells?.row ?? 0) + rowOffset,
            column: (cells?.column ?? 0) + columnOffset,
          };
          return [{ message: 'notCalculated', places: placesOf([at]), values: { text: value.trim() } }];
        }),
      ),
    );
  },
};
