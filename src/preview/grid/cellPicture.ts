import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import {
  toLocalFormula,
  type CellContents,
  type Culture,
  type OpenDocument,
  type SheetId,
  type TableState,
} from '../document';
import { cellAt, type Worksheet } from '../document/excelts';
import { cellStyle } from './cellStyle';
import type { FormulaFormats } from './formulaFormats';
import { paintAt, tablePaint } from './tablePaint';

export interface CellPicture {
  readonly data: ICellData;
  readonly style: IStyleData;
}

/** How one cell of a sheet is drawn: its value, its formula in the person's language, its format and its table's. */
export class CellPainter {
  private readonly painted;

  constructor(
    private readonly document: OpenDocument,
    private readonly sheet: SheetId,
    private readonly worksheet: Worksheet,
    tables: readonly TableState[],
    private readonly formats: FormulaFormats,
  ) {
    this.painted = tables.flatMap((table) => {
      const paint = tablePaint(table.style.name);
      return table.sheet === sheet && paint ? [{ table, paint }] : [];
    });
  }

  paint(row: number, column: number): CellPicture {
    const contents = this.document.readCell(this.sheet, row, column);
    return { data: cellData(contents, this.document.culture), style: this.style(row, column, contents) };
  }

  private style(row: number, column: number, { value, numberFormat }: CellContents): IStyleData {
    const cell = cellAt(this.worksheet, row, column);
    const own = cell ? cellStyle(cell.style) : {};
    const lent = this.painted
      .map(({ table, paint }) => paintAt(table, paint, row, column))
      .find((style) => style !== undefined);
    // A text keeps out of its cell's number format: the grid would draw «350.000» as the number 350.
    const made = { ...lent, ...own, ...this.formats.styleAt(this.sheet, row, column) };
    if (typeof value === 'string') return { ...made, n: null };
    // A format may also come from the row or the column.
    const pattern = numberFormat === 'General' ? generalPattern(value) : numberFormat;
    return { ...made, ...(pattern === undefined ? {} : { n: { pattern } }) };
  }
}

/** The grid writes a number without a format with a point, whatever the language; with as many decimals as it has, it does not. */
function generalPattern(value: CellContents['value']): string | undefined {
  const decimals = typeof value === 'number' ? /^-?\d+\.(\d{1,9})/.exec(String(value))?.[1] : undefined;
  return decimals && `0.${'0'.repeat(decimals.length)}`;
}

const types: Readonly<Record<CellContents['valueType'], CellValueType | null>> = {
  Empty: null,
  String: CellValueType.STRING,
  Double: CellValueType.NUMBER,
  Boolean: CellValueType.BOOLEAN,
  Error: CellValueType.STRING,
};

function cellData({ value, valueType, formula }: CellContents, culture: Culture): ICellData {
  return {
    v: valueType === 'Empty' ? null : typeof value === 'boolean' ? Number(value) : value,
    t: types[valueType],
    f: formula === null ? null : toLocalFormula(formula, culture),
    p: null,
  };
}
