import type { OpenDocument } from '../document';

/** What the grid tells of a gesture on a sheet's tab. */
interface GestureParameters {
  readonly subUnitId?: string;
  readonly name?: string;
}

/** The gestures on the sheets' tabs, by the grid's name for them, as changes of the document. */
export const sheetGestures: Readonly<Record<string, (document: OpenDocument, parameters: GestureParameters) => void>> =
  {
    'sheet.command.insert-sheet': (document) => {
      document.sheets.activate(document.sheets.add(undefined, 'user'), 'user');
    },
    'sheet.command.set-worksheet-name': (document, { subUnitId = document.sheets.active, name = '' }) => {
      document.sheets.rename(subUnitId, name, 'user');
    },
  };
