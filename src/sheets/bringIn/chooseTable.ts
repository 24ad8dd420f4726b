import { tables } from '../declarations';
import type { ColumnDeclaration } from '../declarations/declaration';
import { normaliseHeader } from '../read/headers';
import { listTables, type ListTable } from './headerNames';
import { candidatesIn, matchColumns, type ScoredMatches } from './matchColumns';
import { isBlankCell } from './source';
import type { SourceList } from './sourceList';
import { columnsFor, type Target } from './target';

export interface TableGuess {
  readonly table: ListTable;
  /** How sure it is that the list belongs there, beside the next best. */
  readonly isSure: boolean;
  readonly matches: Readonly<Record<ListTable, ScoredMatches>>;
}

/** Which of our tables the list belongs in, by how well its columns match and by what it is called. */
export function chooseTable(list: SourceList, name: string, target: Target): TableGuess {
  const candidates = candidatesIn(list);
  const matches = Object.fromEntries(
    listTables.map((table) => [table, matchColumns(candidates, table, target)]),
  ) as Record<ListTable, ScoredMatches>;
  const names = [name, ...list.titles].map(normaliseHeader);
  const ranked = listTables
    .map((table) => ({ table, score: suits(table, matches[table], names, list, target) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  return {
    table: best?.table ?? 'memberships',
    isSure: best !== undefined && best.score > 1 && best.score - (next?.score ?? 0) > 0.3,
    matches,
  };
}

function suits(
  table: ListTable,
  { columns, score }: ScoredMatches,
  names: readonly string[],
  list: SourceList,
  target: Target,
): number {
  const required = columnsFor(target, table).filter((column) => column.required);
  const found = required.filter(({ id }) => columns[id]?.source.kind === 'columns').length;
  const used = new Set(
    Object.values(columns).flatMap(({ source }) => (source.kind === 'columns' ? source.columns : [])),
  );
  const unused = list.columns.filter(
    ({ id }, index) => !used.has(id) && list.rows.some(({ cells }) => cells[index] && !isBlankCell(cells[index])),
  ).length;
  return score + 0.3 * found - 0.25 * (required.length - found) - 0.1 * unused + (isCalled(table, names) ? 0.8 : 0);
}

/** Whether the sheet or a title above the list is called what the table is called. */
function isCalled(table: ListTable, names: readonly string[]): boolean {
  const {
    sheetNames,
    sheetAliases = [],
    title,
  } = tables[table] as {
    readonly sheetNames: Readonly<Record<string, string>>;
    readonly sheetAliases?: readonly string[];
    readonly title: Readonly<Record<string, string>>;
    readonly columns: readonly ColumnDeclaration[];
  };
  const own = [...Object.values(sheetNames), ...sheetAliases, ...Object.values(title)].map(normaliseHeader);
  return names.some(
    (name) => name !== '' && own.some((word) => name === word || (word.length > 6 && name.includes(word))),
  );
}
