import type { CellContent, DeleteRows, InsertRows, TextValues } from '../sheets/changeSet';
import { tables } from '../sheets/declarations';
import type { TableId } from '../sheets/declarations/declaration';
import type { TableFacts } from '../sheets/tableFacts';
import type { Fix, RuleId } from './finding';

/** New rows at the end of a table, by column id; columns that the sheet lacks are left out. */
export function addRowsFix(
  rule: RuleId,
  id: string,
  values: TextValues,
  table: TableId,
  facts: TableFacts,
  rows: readonly Readonly<Record<string, CellContent>>[],
): Fix {
  const edit: InsertRows = {
    kind: 'insertRows',
    sheet: facts.sheet,
    table: facts.name,
    area: facts.area,
    row: facts.last + 1,
    content: rows.map((row) => contentOf(table, facts, row)),
  };
  return { id, values, changes: { title: { kind: 'fix', rule, fix: id, values }, edits: [edit] } };
}

/** Takes one row of a table away, whatever stands in it. */
export function deleteRowFix(rule: RuleId, id: string, values: TextValues, facts: TableFacts, row: number): Fix {
  const edit: DeleteRows = {
    kind: 'deleteRows',
    sheet: facts.sheet,
    table: facts.name,
    area: facts.area,
    row,
    before: [facts.contentOf(row)],
    formatBefore: [facts.formatsOf(row)],
  };
  return { id, values, changes: { title: { kind: 'fix', rule, fix: id, values }, edits: [edit] } };
}

/** Takes rows of a table away, whatever stands in them: the lowest first, so that those above stand where they stood. */
export function rowsGone(facts: TableFacts, rows: readonly number[]): readonly DeleteRows[] {
  const { sheet, name: table, area } = facts;
  return [...new Set(rows)]
    .sort((a, b) => b - a)
    .map((row, index) => ({
      kind: 'deleteRows',
      sheet,
      table,
      area: { ...area, rowCount: area.rowCount - index },
      row,
      before: [facts.contentOf(row)],
      formatBefore: [facts.formatsOf(row)],
    }));
}

/** One entry a column of the table: what is given, nothing in a calculated column, blank in the rest. */
function contentOf(
  table: TableId,
  { area, columns }: TableFacts,
  row: Readonly<Record<string, CellContent>>,
): (CellContent | null)[] {
  const content: (CellContent | null)[] = Array.from({ length: area.columnCount }, () => '');
  for (const { id, kind } of tables[table].columns) {
    const column = columns[id];
    if (column === undefined) continue;
    content[column - area.column] = kind === 'formula' ? null : (row[id] ?? '');
  }
  return content;
}
