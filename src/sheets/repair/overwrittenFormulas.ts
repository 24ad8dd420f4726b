import type { CellContent, EditCells } from '../changeSet';
import type { TableId } from '../declarations/declaration';
import type { DeclaredFormula } from '../planReading';
import { isFormula } from '../read/grid';
import type { LocatedTable, LocatedTables } from '../read/locate';
import type { Repair } from './repair';
import { runsOf } from './runs';

/** Calculated cells that hold something else, column by column; what stands there now is shown before it is replaced. */
export function overwrittenFormulas(formulas: readonly DeclaredFormula[], located: LocatedTables): Repair[] {
  const columns = new Map<string, { readonly table: TableId; readonly cells: DeclaredFormula[] }>();
  for (const cell of formulas) {
    if (cell.actual === cell.expected) continue;
    const table = tableAt(cell, located);
    // The sums above the cost plan stand in several columns, one name a row; a table's column is one.
    const key = `${cell.at.sheet}\n${table ?? ''}\n${cell.label}`;
    const column = columns.get(key) ?? { table: table ?? 'budget', cells: [] };
    columns.set(key, column);
    column.cells.push(cell);
  }
  return [...columns.values()].map(({ table, cells }): Repair => {
    const values = { column: cells[0]?.label ?? '', count: cells.length };
    const title = { kind: 'repair', repair: 'overwrittenFormula', table, values } as const;
    return { kind: 'overwrittenFormula', table, choices: [{ title, edits: editsOf(cells) }] };
  });
}

function tableAt({ at }: DeclaredFormula, located: LocatedTables): TableId | null {
  const entries = Object.entries(located) as [TableId, LocatedTable][];
  const found = entries.find(
    ([, { table, first, last }]) =>
      table.sheet === at.sheet &&
      at.row >= first &&
      at.row <= last &&
      at.column >= table.column &&
      at.column < table.column + table.columnCount,
  );
  return found?.[0] ?? null;
}

/** One edit for cells below each other. */
function editsOf(cells: readonly DeclaredFormula[]): EditCells[] {
  const columns = [...new Set(cells.map(({ at }) => at.column))];
  return columns.flatMap((column) => {
    const byRow = new Map(cells.filter(({ at }) => at.column === column).map((cell) => [cell.at.row, cell]));
    const sheet = cells[0]?.at.sheet ?? '';
    return runsOf([...byRow.keys()].sort((a, b) => a - b)).map(({ first, last }): EditCells => {
      const inRun = [...byRow.values()].filter(({ at }) => at.row >= first && at.row <= last);
      return {
        kind: 'editCells',
        sheet,
        row: first,
        column,
        before: inRun.map((cell) => [standing(cell)]),
        after: inRun.map(({ expected }) => [{ formula: expected }]),
      };
    });
  });
}

const standing = ({ actual }: DeclaredFormula): CellContent =>
  isFormula(actual) ? { formula: String(actual) } : actual;
