import { parseAddress } from '../../../sheets/address';
import { notesOnInput } from '../../cellNotes';
import { isErrorValue, ownSheetsOf, type OwnCell, type OwnSheet } from '../../ownSheets';
import { placesOf } from '../../places';
import { noteValues } from '../../readingValues';
import type { ReportedFinding, Rule } from '../../rule';

/** No cell shows an error. In a person's own sheets only where the error begins: what follows from it is not said again. */
export const rule: Rule = {
  id: 'workbook/formula-error',
  messages: { inTable: 'error', inOwnSheet: 'warning' },
  reads: ['workbook'],
  sources: [{ section: '9', quote: 'Sum 2.400.000 4.000.000' }],
  check(reading) {
    const inTables = notesOnInput(reading).flatMap((note): ReportedFinding[] =>
      note.note === 'errorValue' ? [{ message: 'inTable', places: placesOf([note.at]), values: noteValues(note) }] : [],
    );
    const inOwn = ownSheetsOf(reading).flatMap((sheet) =>
      sheet.formulas
        .filter((cell) => isErrorValue(cell.value) && !isCaused(cell, sheet))
        .map(({ at, value, formula }) => ({
          message: 'inOwnSheet',
          places: placesOf([at]),
          values: { value: String(value), formula },
        })),
    );
    return [...inTables, ...inOwn];
  },
};

const MOST_CELLS = 1_000;

/** Whether a cell that the formula refers to on its own sheet shows an error already. */
function isCaused({ formula }: OwnCell & { readonly formula: string }, { cell }: OwnSheet): boolean {
  const references = formula.match(/\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_(!])/giu) ?? [];
  return references.some((reference) => {
    const area = parseAddress(reference);
    if (!area || area.rowCount * area.columnCount > MOST_CELLS) return false;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        if (isErrorValue(cell(row, column)?.value ?? '')) return true;
      }
    }
    return false;
  });
}
