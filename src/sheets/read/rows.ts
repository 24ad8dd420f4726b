import type { CellRef, Located } from '../../plan/place';
import type { TableDeclaration } from '../declarations/declaration';
import type { CellReader } from './cellReader';
import { isBlank, valueAt } from './grid';
import type { MatchedColumn } from './headers';
import type { LocatedTable } from './locate';

type ReadCell<T> = (row: number, column: MatchedColumn) => Located<T | null>;

/** One row of a located table, its cells read by column; a column that is not there reads as blank. */
export interface TableRow<Id extends string> {
  readonly row: number;
  /** Where the column's cell is; the row's first cell where there is no such column. */
  readonly at: (id: Id) => CellRef;
  readonly has: (id: Id) => boolean;
  readonly text: (id: Id) => Located<string>;
  readonly value: <T>(id: Id, read: ReadCell<T>) => Located<T | null>;
}

/**
 * The rows that hold anything in a declared column; a row with nothing but a person's own columns filled in is passed by, and
 * so is what stands in calculated columns, which are filled in every row.
 */
export function* filledRows<Id extends string>(
  located: LocatedTable<Id>,
  declaration: TableDeclaration<Id>,
  reader: CellReader,
): Generator<TableRow<Id>> {
  const { sheet, table, headers, first, last } = located;
  const filledIn = declaration.columns.flatMap(({ id, kind }) => {
    const column = headers.columns[id];
    return column && kind !== 'formula' ? [column.column] : [];
  });
  for (let row = first; row <= last; row++) {
    if (filledIn.every((column) => isBlank(valueAt(sheet, row, column)))) continue;
    const at = (id: Id): CellRef => ({
      sheet: sheet.name,
      row,
      column: headers.columns[id]?.column ?? table.column,
    });
    yield {
      row,
      at,
      has: (id) => headers.columns[id] !== undefined,
      text: (id) => {
        const column = headers.columns[id];
        return column ? reader.text(row, column) : { value: '', at: at(id) };
      },
      value: (id, read) => {
        const column = headers.columns[id];
        return column ? read(row, column) : { value: null, at: at(id) };
      },
    };
  }
}
