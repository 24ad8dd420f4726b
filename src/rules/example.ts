import type { FinancingSource, PerScenario, StatedSumKind } from '../plan/budget';
import type { ReadingNoteId } from '../plan/reading';
import type { ReadingNote, StructureProblem, ValueKind } from '../sheets/planReading';
import type { CellValue } from '../sheets/snapshot';
import type { SheetExample } from './sheetExample';

/** What a rule's documentation and tests show: a budget in the few words it takes, or whole sheets as their rows. */
export type RuleExample = ExampleWorkbook | SheetExample;

/** A small workbook as data, for examples and tests: what stands in it and how its unusual cells are read. */
export interface ExampleWorkbook {
  readonly layout: 'tables' | 'planTable';
  readonly lines: readonly ExampleLine[];
  /** The financing plan; in the plan's table the own-funding line takes its place. */
  readonly financing?: Partial<PerScenario<ExampleFinancing>>;
  readonly sums?: readonly ExampleSum[];
  readonly formulas?: readonly ExampleFormula[];
  /** Cells of other columns, such as dates. */
  readonly otherCells?: readonly ExampleOtherCell[];
  readonly structure?: readonly StructureProblem[];
}

export type ExampleLine = PerScenario<ExampleAmount> & {
  readonly activity: string;
  /** `''` where none is chosen. */
  readonly financing: FinancingSource | '';
};

/** Kroner, `''` for an empty cell, or a cell that needs reading. */
export type ExampleAmount = number | '' | ExampleCell;

export interface ExampleCell {
  readonly written: string | number;
  readonly verdict: ReadingNote['verdict'];
  readonly note?: ReadingNoteId;
  /** What was taken as the value. */
  readonly value?: number;
  readonly candidates?: readonly number[];
  readonly isFormula?: boolean;
  /** The column's header, where it is not the usual one. */
  readonly header?: string;
}

export interface ExampleFinancing {
  readonly grant: ExampleAmount;
  readonly ownFunding: ExampleAmount;
  readonly other?: ExampleAmount;
  readonly minimumOwnShare?: ExampleAmount;
}

export type ExampleSum = Partial<PerScenario<ExampleAmount>> & {
  readonly kind: StatedSumKind;
  readonly isFormula?: boolean;
};

export interface ExampleFormula {
  /** A1, on the budget sheet. */
  readonly cell: string;
  readonly label: string;
  readonly expected: string;
  readonly actual: CellValue;
  readonly value: CellValue;
}

export interface ExampleOtherCell extends ExampleCell {
  readonly cell: string;
  readonly column: string;
  readonly kind: ValueKind;
}
