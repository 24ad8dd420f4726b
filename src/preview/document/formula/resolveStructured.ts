import type { ReferenceScope } from '../../../xlsx/formula/resolveStructured';
import type { SheetId } from '../sheets/sheetState';
import type { TableState } from '../tables/tableState';

export { resolveStructured, type FormulaPlace } from '../../../xlsx/formula/resolveStructured';

/** What a formula's words can mean here: of a table all that the document knows. */
export interface FormulaScope extends ReferenceScope {
  table(name: string): TableState | undefined;
  tableAt(sheet: SheetId, row: number, column: number): TableState | undefined;
}
