import type { CellContent } from './changeSet';
import type { Rectangle } from './address';
import type { TableId } from './declarations/declaration';
import type { Language } from '../text/language';

/** Where a declared table stands and what its rows hold, for whoever makes a change to its rows. */
export interface TableFacts {
  readonly sheet: string;
  /** The table's name in this workbook. */
  readonly name: string;
  /** Zero-based, header and totals row included. */
  readonly area: Rectangle;
  /** Zero-based rows of the body; `last < first` when there is none. */
  readonly first: number;
  readonly last: number;
  readonly hasTotals: boolean;
  /** The sheet column of each declared column that is there. */
  readonly columns: Readonly<Record<string, number>>;
  /** The language most of its headers are in. */
  readonly language: Language;
  /** What a row holds, in every column of the table, a person's own included. */
  readonly contentOf: (row: number) => readonly CellContent[];
  readonly formatsOf: (row: number) => readonly string[];
}

export type TablesFound = Readonly<Partial<Record<TableId, TableFacts>>>;
