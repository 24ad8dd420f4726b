import { parameters, type ParameterId } from '../../plan/parameters';
import type { ListRule } from '../changeSet';
import { tables } from '../declarations';
import { tableIds, type ColumnDeclaration } from '../declarations/declaration';
import { columnList } from '../layout/columnLists';
import { settingList } from '../layout/settingSheet';
import type { SettingLine } from '../layout/settingLines';
import { nameIn } from '../read/declaredFormulas';
import { cellOf } from '../read/grid';
import type { LocatedTable, LocatedTables } from '../read/locate';
import { severityKeyPrefix } from '../settingKeys';
import type { ListArea } from './repair';
import { rowsOf, runsOf } from './runs';

/** Where our tables are to have drop-down lists: whole columns, and the settings that are a choice. */
export function listAreas(located: LocatedTables): ListArea[] {
  const nameOf = nameIn(located);
  const columns = tableIds.flatMap((id) => {
    const table: LocatedTable | undefined = located[id];
    if (!table || table.last < table.first) return [];
    const declared: readonly ColumnDeclaration[] = tables[id].columns;
    return declared.flatMap((column): ListArea[] => {
      const matched = table.headers.columns[column.id];
      const rule = matched ? columnList(column, nameOf, table.language) : null;
      if (!matched || !rule) return [];
      const { first, last } = table;
      return [
        { table: id, header: matched.header, sheet: table.sheet.name, column: matched.column, first, last, rule },
      ];
    });
  });
  return [...columns, ...settingAreas(located.settings)];
}

function settingAreas(table: LocatedTables['settings']): ListArea[] {
  const { value, key } = table?.headers.columns ?? {};
  if (!table || !value || !key) return [];
  const kindAt = (row: number): SettingLine['kind'] | null =>
    kindOf(String(cellOf(table.sheet, row, key.column).value));
  const kinds = [...new Set(rowsOf(table).map(kindAt))];
  return kinds.flatMap((kind) => {
    const rule: ListRule | null = kind && settingList(kind, table.language);
    if (!rule) return [];
    const rows = rowsOf(table).filter((row) => kindAt(row) === kind);
    return runsOf(rows).map((run): ListArea => ({
      table: 'settings',
      header: value.header,
      sheet: table.sheet.name,
      column: value.column,
      ...run,
      rule,
    }));
  });
}

function kindOf(key: string): SettingLine['kind'] | null {
  if (key.startsWith(severityKeyPrefix)) return 'severity';
  return Object.hasOwn(parameters, key) ? parameters[key as ParameterId].kind : null;
}
