import { cellAddress } from '../../plan/place';
import type { CellContent, InsertRows, SetLists, SheetEdit } from '../changeSet';
import { settingTable, type SettingColumnId } from '../declarations/settings';
import { settingLines, type RuleSetting, type SettingLine } from '../layout/settingLines';
import { settingFormats, settingList } from '../layout/settingSheet';
import { cellOf } from '../read/grid';
import type { LocatedTable } from '../read/locate';
import type { Repair } from './repair';
import { rowsOf } from './runs';

/** Settings that the workbook has no row for, such as those of checks that came later. Rows that are there are let be. */
export function missingSettings(
  located: LocatedTable<SettingColumnId> | undefined,
  rules: readonly RuleSetting[],
  date1904: boolean,
): Repair[] {
  const { key } = located?.headers.columns ?? {};
  if (!located || !key) return [];
  const present = new Set(rowsOf(located).map((row) => String(cellOf(located.sheet, row, key.column).value).trim()));
  const missing = settingLines(rules, { language: located.language, date1904 }).filter(
    (line) => !present.has(line.key),
  );
  if (missing.length === 0) return [];
  const title = {
    kind: 'repair',
    repair: 'missingSettings',
    table: 'settings',
    values: { count: missing.length },
  } as const;
  return [{ kind: 'missingSettings', table: 'settings', choices: [{ title, edits: editsFor(located, missing) }] }];
}

function editsFor(located: LocatedTable<SettingColumnId>, lines: readonly SettingLine[]): SheetEdit[] {
  const { value } = located.headers.columns;
  const first = located.last + 1;
  const lists = lines.flatMap(({ kind }, index): SetLists['lists'][number][] => {
    if (!value) return [];
    // New rows may take over the list of the row above them, also where they are no choice.
    const after = settingList(kind, located.language);
    return [{ range: cellAddress(first + index, value.column), before: null, after }];
  });
  return [
    rowsAtEnd(located, lines),
    ...(lists.length > 0 ? [{ kind: 'setLists' as const, sheet: located.sheet.name, lists }] : []),
  ];
}

function rowsAtEnd(located: LocatedTable<SettingColumnId>, lines: readonly SettingLine[]): InsertRows {
  const { table, headers, last } = located;
  const ids = Array.from(
    { length: table.columnCount },
    (_, offset) => settingTable.columns.find(({ id }) => headers.columns[id]?.column === table.column + offset)?.id,
  );
  const valueColumns: readonly (SettingColumnId | undefined)[] = ['value', 'default'];
  return {
    kind: 'insertRows',
    sheet: table.sheet,
    table: table.name,
    area: { row: table.row, column: table.column, rowCount: table.rowCount, columnCount: table.columnCount },
    row: last + 1,
    content: lines.map(({ row }) => ids.map((id): CellContent | null => (id ? (row[id] ?? '') : null))),
    formats: lines.map(({ kind }) => ids.map((id) => (valueColumns.includes(id) ? settingFormats[kind] : null))),
  };
}
