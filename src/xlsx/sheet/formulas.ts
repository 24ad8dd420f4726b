import { parseAddress, type Rectangle } from '../../sheets/address';
import { movedFormula } from '../formula/movedFormula';
import { shownFormula } from '../formula/shownFormula';
import type { TablePart } from '../table';

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The formulas of one sheet as Excel shows them; cells that share one say so by its number, and the first of them holds it. */
export class SheetFormulas {
  private readonly shared = new Map<string, SharedFormula>();
  /** The cells that one formula fills. */
  readonly arrays: Rectangle[] = [];

  constructor(private readonly tables: readonly TablePart[]) {}

  /** With `=`; `null` when the cell's formula is none that can be shown. */
  shown(row: number, column: number, attributes: Readonly<Record<string, string>>, written: string): string | null {
    const stored = this.stored(row, column, attributes, written.trim().replace(/^=/, ''));
    return stored === '' ? null : shownFormula(stored, () => this.tableAt(row, column)?.name);
  }

  private stored(row: number, column: number, attributes: Readonly<Record<string, string>>, text: string): string {
    const { t: kind, si: number, ref } = attributes;
    const filled = kind === 'array' ? parseAddress(ref ?? '') : undefined;
    if (filled && filled.row === row && filled.column === column) this.arrays.push(filled);
    if (kind !== 'shared' || number === undefined) return text;
    if (text !== '') {
      if (!this.shared.has(number)) this.shared.set(number, { text, row, column });
      return text;
    }
    const first = this.shared.get(number);
    return first ? movedFormula(first.text, row - first.row, column - first.column) : '';
  }

  private tableAt(row: number, column: number): TablePart | undefined {
    return this.tables.find(
      (table) =>
        row >= table.row &&
        row < table.row + table.rowCount &&
        column >= table.column &&
        column < table.column + table.columnCount,
    );
  }
}
