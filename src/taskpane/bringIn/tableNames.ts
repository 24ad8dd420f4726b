import type { ListTable } from '../../sheets/bringIn/headerNames';
import { headerOf } from '../../sheets/bringIn/rowContent';
import { tableIn, type Target } from '../../sheets/bringIn/target';
import { tables } from '../../sheets/declarations';
import type { ColumnDeclaration } from '../../sheets/declarations/declaration';
import type { Language } from '../../text/language';

/** What a table of ours is called: the sheet it stands in, or will. */
export function tableName(table: ListTable, target: Target, language: Language): string {
  return tableIn(target, table)?.sheet.name ?? tables[table].sheetNames[language];
}

/** What our column is called in the workbook; in the reader's language where it is no column there. */
export function ourHeader(id: string, table: ListTable, target: Target, language: Language): string {
  const stands = tableIn(target, table)?.headers.columns[id];
  if (stands) return headerOf(id, table, target);
  const columns: readonly ColumnDeclaration[] = tables[table].columns;
  return columns.find((column) => column.id === id)?.headers[language] ?? id;
}
