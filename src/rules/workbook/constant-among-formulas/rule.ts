import { filledFormula, relativeFormula } from '../../../sheets/formulaRanges';
import { cellFix } from '../../cellFix';
import { ownSheetsOf, type OwnCell, type OwnSheet } from '../../ownSheets';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { valueOverFormula } from '../sources';

const id = 'workbook/constant-among-formulas';
/** So many formulas that say the same must stand above and below, so that a lone number among them is no accident of layout. */
const LIKE_FORMULAS = 4;

/** In a column that is calculated alike, no cell is typed over. */
export const rule: Rule = {
  id,
  messages: { typedOver: 'warning' },
  reads: ['workbook'],
  sources: [valueOverFormula],
  check(reading) {
    return ownSheetsOf(reading).flatMap((sheet) =>
      typedOver(sheet).map(({ cell, formula, count }) => {
        const edit = { at: cell.at, before: cell.value, after: { formula } };
        return {
          message: 'typedOver',
          places: placesOf([cell.at]),
          values: { value: String(cell.value), formula, count },
          fixes: [cellFix(id, 'restore', { formula }, edit)],
        };
      }),
    );
  },
};

interface TypedOver {
  readonly cell: OwnCell;
  /** As the formulas around it would stand here. */
  readonly formula: string;
  readonly count: number;
}

/** Numbers with a like formula right above and right below, in a run of enough of them. */
function typedOver(sheet: OwnSheet): readonly TypedOver[] {
  const relative = new Map<string, string>();
  const keyOf = (row: number, column: number): string => `${row},${column}`;
  for (const { at, formula } of sheet.formulas) {
    relative.set(keyOf(at.row, at.column), relativeFormula(formula, at.row, at.column));
  }
  const found: TypedOver[] = [];
  for (const { at, formula } of sheet.formulas) {
    const cell = sheet.cell(at.row + 1, at.column);
    if (typeof cell?.value !== 'number' || cell.formula !== null) continue;
    const pattern = relative.get(keyOf(at.row, at.column));
    if (pattern === undefined || relative.get(keyOf(at.row + 2, at.column)) !== pattern) continue;
    const count = runOf(pattern, relative, at.row, at.column, -1) + runOf(pattern, relative, at.row + 2, at.column, 1);
    if (count >= LIKE_FORMULAS) found.push({ cell, formula: filledFormula(formula, 1, 0), count });
  }
  return found;
}

/** How many cells in a row, up or down from one, hold the same formula. */
function runOf(
  pattern: string,
  relative: ReadonlyMap<string, string>,
  row: number,
  column: number,
  step: number,
): number {
  let count = 0;
  while (relative.get(`${row + count * step},${column}`) === pattern) count++;
  return count;
}
