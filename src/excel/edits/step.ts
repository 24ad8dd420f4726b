import type { Rectangle } from '../../sheets/address';
import type { CellContent, EditCells, SetLists, SetNames, SheetLayout, TableLayout } from '../../sheets/changeSet';
import type { Axis } from './rectangles';

/**
 * What a change set comes down to once it is known what stands in the workbook. Each step can be told from its absence by
 * reading, and can be turned round.
 */
export type Step = CellsStep | LinesStep | TableStep | ListsStep | NamesStep | SheetsStep;

export type CellsStep = Omit<EditCells, 'kind'> & { readonly kind: 'cells' };

/** Rows or columns of a table that come in, or go. */
export interface LinesStep {
  readonly kind: 'lines';
  readonly comeIn: boolean;
  readonly axis: Axis;
  readonly sheet: string;
  readonly table: string;
  /** The table without the lines. */
  readonly area: Rectangle;
  /** The lines, in the whole breadth of the table. */
  readonly lines: Rectangle;
  readonly way: LinesWay;
  /** `null` leaves a cell to Excel. */
  readonly content: readonly (readonly (CellContent | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[] | null;
  /** For the lines' cells, one entry a column of the table; empty where Excel sees to it. */
  readonly rules: readonly (CellRule | null)[];
  /** The last row or column with content beyond the table while the lines are not there. */
  readonly beyond: number | null;
}

/**
 * How lines get their room. `inside`: among the table's own, what is beyond the table moves with them. At its end: `push` moves
 * what is beyond, over `free` cells there is nothing to move, and `resize` takes blank cells in and gives them back where what is
 * farther beyond cannot move.
 */
export type LinesWay = 'inside' | 'push' | 'free' | 'resize';

/** A data validation of whatever kind, as Excel gave it. */
export interface CellRule {
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

export interface TableStep {
  readonly kind: 'table';
  readonly isMade: boolean;
  readonly sheet: string;
  readonly table: TableLayout;
  /** What the header cells hold while there is no table. */
  readonly header: readonly CellContent[];
}

export interface ListsStep {
  readonly kind: 'lists';
  readonly sheet: string;
  readonly lists: SetLists['lists'];
}

export interface NamesStep {
  readonly kind: 'names';
  readonly sheet: string;
  readonly names: SetNames['names'];
}

/** Sheets are made together, since their formulas refer to each other's tables. */
export interface SheetsStep {
  readonly kind: 'sheets';
  readonly areMade: boolean;
  readonly layouts: readonly SheetLayout[];
}

/** The step that takes this one back. */
export function reversed(step: Step): Step {
  switch (step.kind) {
    case 'cells': {
      const { formatBefore, formatAfter, ...rest } = step;
      return {
        ...rest,
        before: step.after,
        after: step.before,
        ...(formatAfter ? { formatBefore: formatAfter } : {}),
        ...(formatBefore ? { formatAfter: formatBefore } : {}),
      };
    }
    case 'lines':
      return { ...step, comeIn: !step.comeIn };
    case 'table':
      return { ...step, isMade: !step.isMade };
    case 'lists':
      return {
        ...step,
        lists: step.lists.map(({ range, before, after }) => ({ range, before: after, after: before })),
      };
    case 'names':
      return {
        ...step,
        names: step.names.map(({ name, before, after }) => ({ name, before: after, after: before })),
      };
    case 'sheets':
      return { ...step, areMade: !step.areMade };
  }
}

/** Steps after which something stands elsewhere, or is or is no longer there. */
export const isStructural = ({ kind }: Step): boolean => kind === 'lines' || kind === 'table' || kind === 'sheets';
