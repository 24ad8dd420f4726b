import { formulaCellsOf } from '../../../sheets/formulaCells';
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
    return workbook.sheets
      .flatMap(formulaCellsOf)
      .flatMap(({ at, formula, isCalculated }): ReportedFinding[] =>
        isCalculated || !/^=\s*[\p{L}\p{N}(+'$-]/u.test(formula)
          ? []
          : [{ message: 'notCalculated', places: placesOf([at]), values: { text: formula } }],
      );
  },
};
