import { formulaCellsOf } from '../../../sheets/formulaCells';
import { placesOf } from '../../places';
import type { CellRef } from '../../../plan/place';
import type { Rule } from '../../rule';
import { errorsAreCommon } from '../sources';

/** `[Bok.xlsx]Ark1'!A1` and `[1]Ark1!A1`: brackets, then a sheet's name and an exclamation mark. Tables' columns have none. */
const link = /\[([^[\]]+)\][^[\]'!,;()+*/=<>-]*'?!/u;

/** No formula depends on another file: whoever gets the workbook does not have it. Said once a file. */
export const rule: Rule = {
  id: 'workbook/external-link',
  messages: { link: 'warning' },
  reads: ['workbook'],
  sources: [errorsAreCommon],
  check({ workbook }) {
    const byFile = new Map<string, CellRef[]>();
    for (const { at, formula, isCalculated } of workbook.sheets.flatMap(formulaCellsOf)) {
      if (!isCalculated || !formula.includes('[')) continue;
      const file = link.exec(formula.replace(/"(?:[^"]|"")*"/gu, '""'))?.[1];
      if (file === undefined) continue;
      const cells = byFile.get(file);
      if (cells) cells.push(at);
      else byFile.set(file, [at]);
    }
    return [...byFile].map(([file, cells]) => ({
      message: 'link',
      places: placesOf(cells),
      values: { file, count: cells.length },
    }));
  },
};
