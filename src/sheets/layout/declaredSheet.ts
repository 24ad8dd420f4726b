import type { Language } from '../../text/language';
import type { SheetLayout } from '../changeSet';
import type { TableDeclaration } from '../declarations/declaration';
import type { NameOfColumn } from '../formulaReferences';
import { headings, printLayout, tableArea } from './headings';
import { tableBlock, type TableRowContent } from './tableBlock';
import { rowsOrBlank, tableLooks } from './tableLooks';

/** The title in the first row, the hint below it, a blank row, then the table. */
const HEADER_ROW = 3;

/** A new sheet with one declared table. Blank rows stand in where there is no content. */
export function declaredSheet<Id extends string>(
  declaration: TableDeclaration<Id>,
  name: string,
  content: readonly TableRowContent<Id>[],
  nameOf: NameOfColumn,
  language: Language,
): SheetLayout {
  const { frozenColumns } = tableLooks[declaration.id];
  const block = tableBlock(declaration, HEADER_ROW, rowsOrBlank(declaration.id, content), nameOf, language);
  return {
    name,
    cells: [{ row: 0, column: 0, content: [[declaration.title[language]], [declaration.hint[language]]] }, block.cells],
    tables: [block.table],
    names: [],
    columnWidths: block.widths,
    frozenRows: HEADER_ROW + 1,
    ...(frozenColumns > 0 ? { frozenColumns } : {}),
    formats: [...headings(), { range: tableArea(block.table), verticalAlignment: 'Top' }, ...block.formats],
    lists: block.lists,
    conditionalFormats: block.conditionalFormats,
    print: printLayout(block.table),
  };
}
