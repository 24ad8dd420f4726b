import { tableIds } from '../declarations/declaration';
import type { CellContent } from '../changeSet';
import type { TableFacts, TablesFound } from '../tableFacts';
import { cellOf, isFormula } from './grid';
import type { LocatedTable, LocatedTables } from './locate';

/** The located tables as those see them who change rows. */
export function tableFacts(located: LocatedTables): TablesFound {
  return Object.fromEntries(
    tableIds.flatMap((id) => {
      const table: LocatedTable | undefined = located[id];
      return table ? [[id, factsOf(table)]] : [];
    }),
  );
}

function factsOf({ table, sheet, headers, first, last, language }: LocatedTable): TableFacts {
  const { row, column, rowCount, columnCount } = table;
  const cells = (at: number) => Array.from({ length: columnCount }, (_, offset) => cellOf(sheet, at, column + offset));
  return {
    sheet: sheet.name,
    name: table.name,
    area: { row, column, rowCount, columnCount },
    first,
    last,
    hasTotals: table.hasTotals,
    columns: Object.fromEntries(
      Object.entries(headers.columns).flatMap(([id, matched]) => (matched ? [[id, matched.column]] : [])),
    ),
    language,
    contentOf: (at) =>
      cells(at).map(({ formula, value }): CellContent =>
        // A text that begins with = shows itself as its own formula.
        typeof formula === 'string' && isFormula(formula) && formula !== value ? { formula } : value,
      ),
    formatsOf: (at) => cells(at).map(({ numberFormat }) => numberFormat),
  };
}
