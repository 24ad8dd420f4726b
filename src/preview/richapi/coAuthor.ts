import { parseRect } from '../document/a1';
import type { CellInput } from '../document/input/enter';
import type { OpenDocument } from '../document/openDocument';

/** Another person in the same workbook: what they do reaches the add-in as remote events. */
export class CoAuthor {
  constructor(private readonly document: OpenDocument) {}

  /** Types values (in the document's language) into a rectangle of their shape, e.g. `edit('Budsjett', 'B2', [[5]])`. */
  edit(sheet: string, address: string, values: readonly (readonly CellInput[])[]): void {
    const found = this.document.sheets.find(sheet);
    const rect = parseRect(address);
    if (!found || !rect) throw new Error(`${sheet}!${address} is no range.`);
    this.document.editCells(found.id, [{ row: rect.row, column: rect.column, inputs: values }], 'coauthor');
  }
}
