import { placeOf, type CellRef } from '../plan/place';
import type { Finding } from '../rules/finding';
import { checkTexts } from '../text/check';
import { formatText } from '../text/format';
import type { Language } from '../text/language';
import type { Reported } from './reported';

const rule = 'workbook/not-calculated';

/** Formulas without a value, said sheet by sheet: in Excel they have one, so that no rule speaks of them. */
export function notCalculatedCells(missing: readonly CellRef[], language: Language): Reported[] {
  return [...new Set(missing.map(({ sheet }) => sheet))].map((sheet) => {
    const own = missing.filter((cell) => cell.sheet === sheet);
    const values = { sheet, count: own.length };
    return {
      rule,
      severity: 'warning',
      places: own.map(placeOf),
      values,
      messageId: 'notCalculated',
      message: formatText(checkTexts.notCalculated, language, values),
    };
  });
}

/** Whether a finding says of such cells alone that they show an error: they would not in Excel. */
export function isAbout({ rule: found, places }: Finding, missing: readonly CellRef[]): boolean {
  if (found !== 'workbook/formula-error' || missing.length === 0) return false;
  const cells = new Set(missing.map((at) => `${at.sheet}!${placeOf(at).cell}`));
  return places.every(({ sheet, cell }) => cells.has(`${sheet}!${cell}`));
}
