import { cellFix } from '../../cellFix';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import type { DeclaredFormula } from '../../../sheets/planReading';
import { isSameFormula } from '../../../sheets/sameFormula';

const id = 'workbook/formula-overwritten';

/** Cells that our sheets calculate are still calculated, as declared, and without an error. */
export const rule: Rule = {
  id,
  messages: { constant: 'error', blank: 'error', changed: 'warning', error: 'error' },
  reads: ['workbook'],
  sources: [{ section: '9', quote: 'Sum 2.400.000 4.000.000' }],
  check(reading) {
    return reading.formulas.flatMap(checkFormula);
  },
};

function checkFormula(formula: DeclaredFormula): readonly ReportedFinding[] {
  const { at, expected, actual, value, label } = formula;
  const isFormula = typeof actual === 'string' && actual.startsWith('=');
  const isAsDeclared = isFormula && isSameFormula(actual, expected);
  const message = messageFor(formula, isFormula, isAsDeclared);
  if (message === null) return [];
  const restore = cellFix(
    id,
    'restore',
    { label },
    {
      at,
      before: isFormula ? { formula: actual } : actual,
      after: { formula: expected },
    },
  );
  return [
    {
      message,
      places: placesOf([at]),
      values: { label, expected, actual: String(actual), value: String(value) },
      fixes: isAsDeclared ? [] : [restore],
    },
  ];
}

function messageFor({ actual, value }: DeclaredFormula, isFormula: boolean, isAsDeclared: boolean): string | null {
  if (!isFormula) return actual === '' ? 'blank' : 'constant';
  if (typeof value === 'string' && isErrorValue(value)) return 'error';
  return isAsDeclared ? null : 'changed';
}

/** Excel's error values as Office.js gives them, whatever the language: `#DIV/0!`, `#NAME?`, `#N/A`, `#SPILL!`. */
function isErrorValue(value: string): boolean {
  return /^#(?:[A-Z_]+[!?]|DIV\/0!|N\/A|GETTING_DATA)$/.test(value);
}
