import type { Rectangle } from '../../sheets/address';
import type { CellBlock } from '../../sheets/snapshot';
import { notCalculated } from '../formulaFacts';
import type { TablePart } from '../table';
import { scanXml, type XmlEvents } from '../xml/scan';
import { isTrue } from '../xml/tree';
import type { Budget } from './budget';
import { columnOf, rowOf } from './cellPlace';
import { cellValue, type ValueContext } from './cellValue';
import { SheetFormulas } from './formulas';
import { SheetGrid } from './grid';
import { RichText, unescaped } from './richText';

export interface SheetContext extends ValueContext {
  readonly tables: readonly TablePart[];
  /** Number formats by cell format. */
  readonly formats: readonly string[];
  readonly budget: Budget;
}

export interface SheetContent {
  readonly cells: CellBlock | null;
  readonly unreadRows: number;
  readonly isProtected: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  /** Cells that one formula fills. */
  readonly arrays: readonly Rectangle[];
}

type Attributes = Readonly<Record<string, string>>;

export async function readSheet(pieces: AsyncIterable<Uint8Array>, context: SheetContext): Promise<SheetContent> {
  context.budget.nextSheet();
  const scan = new SheetScan(context);
  await scanXml(pieces, scan);
  return { ...scan.grid.finish(), isProtected: scan.isProtected, arrays: scan.formulas.arrays };
}

/** Follows a sheet part from its beginning to its end. */
class SheetScan implements XmlEvents {
  readonly grid: SheetGrid;
  isProtected = false;
  readonly formulas: SheetFormulas;
  private readonly inline = new RichText();
  private row = -1;
  private column = -1;
  /** Attributes of the cell that is open, and of its formula. */
  private cell: Attributes | null = null;
  private formula: Attributes | null = null;
  private valueText = '';
  private formulaText = '';
  private inside = '';

  constructor(private readonly context: SheetContext) {
    this.grid = new SheetGrid(context.budget, context.formats);
    this.formulas = new SheetFormulas(context.tables);
  }

  open(name: string, attributes: Attributes): void {
    if (this.cell) this.openInCell(name, attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.openColumns(attributes);
    else if (name === 'sheetProtection') this.isProtected = isTrue(attributes['sheet']);
  }

  text(text: string): void {
    if (this.inside === 'v') this.valueText += text;
    else if (this.inside === 'f') this.formulaText += text;
    else if (this.inside === 'is') this.inline.text(text);
  }

  close(name: string): void {
    if (!this.cell) return;
    if (name === 'c') this.closeCell(this.cell);
    else if (name === this.inside) this.inside = '';
    else if (this.inside === 'is') this.inline.close(name);
  }

  private openColumns({ min, max, style }: Attributes): void {
    if (min !== undefined && style !== undefined)
      this.grid.styleColumns(Number(min) - 1, Number(max) - 1, Number(style));
  }

  private openRow({ r, s, customFormat, hidden }: Attributes): void {
    // Places may be left out where they are simply the next.
    this.row = r === undefined ? this.row + 1 : rowOf(r);
    this.column = -1;
    if (s !== undefined && isTrue(customFormat)) this.grid.styleRow(this.row, Number(s));
    if (isTrue(hidden)) this.grid.hideRow(this.row);
  }

  private openCell(attributes: Attributes): void {
    const { r } = attributes;
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    this.cell = attributes;
    this.formula = null;
    this.valueText = this.formulaText = this.inside = '';
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (this.inside === 'is') this.inline.open(name);
    else if (name === 'v' || name === 'is') this.inside = name;
    else if (name === 'f') {
      this.inside = name;
      this.formula = attributes;
    }
  }

  private closeCell({ t: type = 'n', s: style }: Attributes): void {
    const { row, column, context } = this;
    this.cell = null;
    const formula = this.formula && this.formulas.shown(row, column, this.formula, this.formulaText);
    const isText = type === 'inlineStr' || type === 'str';
    const text = type === 'inlineStr' ? this.inline.take() : isText ? unescaped(this.valueText) : this.valueText;
    const written = isText ? context.budget.keep(text) : cellValue(type, text, context);
    if (formula !== null) context.budget.keep(formula);
    // A formula that gives an empty text says of itself that it gives text.
    const value = formula !== null && written === '' && !isText ? notCalculated : written;
    this.grid.put(row, column, value, formula, Number(style ?? 0));
  }
}
