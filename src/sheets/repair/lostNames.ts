import { fundingScenarios } from '../../plan/budget';
import { cellAddress } from '../../plan/place';
import { languages } from '../../text/language';
import { absoluteReference, parseAddress } from '../address';
import type { SetNames } from '../changeSet';
import { tables } from '../declarations';
import type { ColumnDeclaration, TableId } from '../declarations/declaration';
import { sumRows, type SumDeclaration } from '../declarations/sums';
import { listFormula, listNames } from '../layout/listNames';
import { nameIn } from '../read/declaredFormulas';
import { cellOf, isFormula } from '../read/grid';
import type { LocatedTable, LocatedTables } from '../read/locate';
import { isSameFormula } from '../sameFormula';
import { leadsNowhere, type WorkbookName } from '../workbookName';
import type { Repair } from './repair';

type NameChange = SetNames['names'][number];

/** Names that our lists and sums go by, and that are gone, lead nowhere, or no longer follow their table as it grows. */
export function lostNames(located: LocatedTables, names: readonly WorkbookName[]): Repair[] {
  const standing = new Map(names.map((each) => [each.name.toLowerCase(), each]));
  const now = (name: string): WorkbookName | null => standing.get(name.toLowerCase()) ?? null;
  return [...lostListNames(located, now), ...lostSumNames(located, now)];
}

type NameNow = (name: string) => WorkbookName | null;

function lostListNames(located: LocatedTables, now: NameNow): Repair[] {
  const nameOf = nameIn(located);
  return listNames.flatMap((list) => {
    const table: LocatedTable | undefined = located[list.table];
    const formula = listFormula(list, nameOf);
    if (!table || formula === null || !isChosenFrom(list.table, located)) return [];
    const found = now(list.name);
    const isLost = !found || leadsNowhere(found) || isCellsOf(table, found);
    if (!isLost || (found && isSameFormula(found.formula, formula))) return [];
    const change = { name: list.name, before: found?.formula ?? null, after: formula };
    return [repairOf(list.table, table.sheet.name, [change])];
  });
}

/** A column of some table that is there chooses from the table. */
function isChosenFrom(id: TableId, located: LocatedTables): boolean {
  return (Object.keys(located) as TableId[]).some((each) => {
    const columns: readonly ColumnDeclaration[] = tables[each].columns;
    return columns.some(({ listFrom }) => listFrom?.table === id);
  });
}

/** The sums above the cost plan: found by what stands beside them. */
function lostSumNames({ budget }: LocatedTables, now: NameNow): Repair[] {
  if (!budget) return [];
  const changes = sumRows.flatMap((sum) =>
    fundingScenarios.flatMap((scenario): NameChange[] => {
      const name = sum.names[scenario];
      const found = now(name);
      const column = budget.headers.columns[scenario]?.column;
      if (column === undefined || (found && !leadsNowhere(found))) return [];
      const row = rowOfSum(budget, sum, column);
      if (row === null) return [];
      const after = `=${absoluteReference(budget.sheet.name, cellAddress(row, column))}`;
      return [{ name, before: found?.formula ?? null, after }];
    }),
  );
  return changes.length > 0 ? [repairOf('budget', budget.sheet.name, changes)] : [];
}

/** The row above the table that has the sum's label, and a formula in the scenario's column. */
function rowOfSum({ sheet, table }: LocatedTable, { label }: SumDeclaration, column: number): number | null {
  const labels = new Set(languages.map((language) => label[language]));
  for (let row = 0; row < table.row; row++) {
    if (!isFormula(cellOf(sheet, row, column).formula)) continue;
    if (labels.has(String(cellOf(sheet, row, table.column).value).trim())) return row;
  }
  return null;
}

/** Plain cells of the table’s sheet, which is what is left of a column when its table is made cells. */
function isCellsOf({ sheet }: LocatedTable, { formula }: WorkbookName): boolean {
  return parseAddress(formula.replace(/^=/, ''))?.sheet === sheet.name;
}

function repairOf(table: TableId, sheet: string, names: readonly NameChange[]): Repair {
  const values = { name: names[0]?.name ?? '', count: names.length };
  const title = { kind: 'repair', repair: 'lostName', table, values } as const;
  return { kind: 'lostName', table, choices: [{ title, edits: [{ kind: 'setNames', sheet, names }] }] };
}
