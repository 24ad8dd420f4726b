import type { Language } from '../../text/language';
import { tables } from '../declarations';
import type { ColumnDeclaration, TableId } from '../declarations/declaration';
import type { NameOfColumn } from '../formulaReferences';
import { nameIn } from '../read/declaredFormulas';
import type { LocatedTables } from '../read/locate';

/** What columns are called once new tables have been made: as they stand where they are there already, as declared in the new ones. */
export function namesWith(located: LocatedTables, created: ReadonlySet<TableId>, language: Language): NameOfColumn {
  const existing = nameIn(located);
  return (id, column) => {
    if (!created.has(id)) return existing(id, column);
    const columns: readonly ColumnDeclaration[] = tables[id].columns;
    const declared = columns.find((each) => each.id === column && each.readOnly !== true);
    return declared ? { table: tables[id].tableName, header: declared.headers[language] } : null;
  };
}
