import { parseAddress, type Rectangle } from '../../sheets/address';
import type { CellContent, SheetEdit } from '../../sheets/changeSet';
import type { CellValue } from '../../sheets/snapshot';
import { contentOf } from '../cellText';
import { HostFailure } from '../host';
import { loadRule } from './cellRule';
import { before, type TableState, type Tables } from './positions';
import { reach } from './reach';
import { bands, hasCell, limitOf, endOf, along, type Axis } from './rectangles';
import type { CellRule, Step } from './step';

/** Excel on the web answers with 5 MB at most; estimates are rough, so stay well below. */
const ANSWER_BYTES = 3_000_000;
/** A cell of which nothing is known, with its formula and format. */
const BYTES_A_CELL = 30;

const staying: ReadonlySet<SheetEdit['kind']> = new Set(['editCells', 'setLists', 'setNames']);

/** A cell as it will stand when an edit's turn comes; `null` where Excel itself will have decided. */
export interface FoundCell {
  readonly content: CellContent | null;
  readonly format: string | null;
  /** Where it stands now; `null` for one that an earlier edit of the change set makes. */
  readonly row: number | null;
  readonly column: number | null;
}
export type FoundCells = (steps: readonly Step[]) => FoundCell[][];

export interface SheetFacts {
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

/** What is beyond a table's end, in its breadth. */
export interface Beyond {
  /** First and last row or column with content; `null` when all is blank. */
  readonly first: number | null;
  readonly last: number | null;
  /** Nothing at all, neither content nor another table. */
  readonly isBlank: boolean;
  /** What is there can be moved along: no other table sticks out. */
  readonly canMove: boolean;
}

/** Reads what a change set rests on: everything is queued first, and read in one round trip unless that would be too much. */
export class Ground {
  private readonly tasks: { readonly bytes: number; readonly load: () => void }[] = [];
  private readonly sheets = new Map<string, () => SheetFacts>();
  private readonly tables = new Map<
    string,
    { table: Excel.Table; state: () => TableState; isFiltered: () => boolean }
  >();
  private readonly beyonds = new Map<string, () => Beyond>();

  /** The edits after which something stands elsewhere or is new, with their places in the change set. */
  private readonly moving: readonly { readonly edit: SheetEdit; readonly at: number }[];

  constructor(
    readonly context: Excel.RequestContext,
    edits: readonly SheetEdit[],
    private readonly answerBytes = ANSWER_BYTES,
  ) {
    context.workbook.protection.load('protected');
    this.moving = edits.flatMap((edit, at) => (staying.has(edit.kind) ? [] : [{ edit, at }]));
  }

  private movingBefore(index: number): SheetEdit[] {
    return this.moving.filter(({ at }) => at < index).map(({ edit }) => edit);
  }

  async read(): Promise<void> {
    let asked = 0;
    for (const { bytes, load } of this.tasks) {
      if (asked > 0 && asked + bytes > this.answerBytes) {
        await this.context.sync();
        asked = 0;
      }
      asked += bytes;
      load();
    }
    await this.context.sync();
  }

  get isWorkbookProtected(): boolean {
    return this.context.workbook.protection.protected;
  }

  /** Whether an earlier edit of the change set makes the sheet. */
  isMadeHere(index: number, sheet: string): boolean {
    return this.movingBefore(index).some((edit) => edit.kind === 'addSheet' && edit.sheet.name === sheet);
  }

  sheet(index: number, name: string): () => SheetFacts {
    if (this.isMadeHere(index, name)) return () => ({ isProtected: false, isFiltered: false });
    let facts = this.sheets.get(name);
    if (!facts) {
      const sheet = this.context.workbook.worksheets.getItem(name);
      const protection = sheet.protection.load('protected');
      const filter = sheet.autoFilter.load('isDataFiltered');
      facts = () => ({ isProtected: protection.protected, isFiltered: filter.isDataFiltered });
      this.sheets.set(name, facts);
    }
    return facts;
  }

  /** The tables that stand already, as they stand now. */
  get tablesNow(): Tables {
    return new Map([...this.tables].map(([name, { state }]) => [name, state()]));
  }

  /** Asks for a table, unless an earlier edit makes it; answers whether it is filtered. */
  table(index: number, name: string): () => boolean {
    if (this.makesTable(index, name)) return () => false;
    return this.knownTable(name).isFiltered;
  }

  private makesTable(index: number, name: string): boolean {
    return this.movingBefore(index).some(
      (edit) =>
        (edit.kind === 'addTable' && edit.table.name === name) ||
        (edit.kind === 'addSheet' && edit.sheet.tables.some((table) => table.name === name)),
    );
  }

  private knownTable(name: string) {
    const known = this.tables.get(name);
    if (known) return known;
    const table = this.context.workbook.tables.getItem(name).load('showHeaders,showTotals');
    const filter = table.autoFilter.load('isDataFiltered');
    const range = table.getRange().load('address');
    const found = {
      table,
      isFiltered: () => filter.isDataFiltered,
      state: (): TableState => {
        const { sheet, ...area } = parseAddress(range.address) ?? {
          sheet: null,
          row: 0,
          column: 0,
          rowCount: 0,
          columnCount: 0,
        };
        return { sheet: sheet ?? '', area, hasHeaders: table.showHeaders, hasTotals: table.showTotals };
      },
    };
    this.tables.set(name, found);
    return found;
  }

  /** What is beyond a table that ends before `end` when its edit's turn comes. */
  beyond(index: number, table: string, sheet: string, axis: Axis, area: Rectangle): () => Beyond {
    const key = `${axis} ${table}`;
    let beyond = this.beyonds.get(key);
    if (!beyond) {
      beyond = this.queueBeyond(index, sheet, axis, area);
      this.beyonds.set(key, beyond);
    }
    return beyond;
  }

  private queueBeyond(index: number, sheet: string, axis: Axis, area: Rectangle): () => Beyond {
    const end = endOf(along(axis, area));
    const next: Rectangle =
      axis === 'row' ? { ...area, row: end, rowCount: 1 } : { ...area, column: end, columnCount: 1 };
    const [start] = end < limitOf(axis) ? reach(this.movingBefore(index), sheet, next) : [];
    if (!start) return () => ({ first: null, last: null, isBlank: true, canMove: true });
    const { row, column, rowCount, columnCount } = start;
    const worksheet = this.context.workbook.worksheets.getItem(sheet);
    const band =
      axis === 'row'
        ? worksheet.getRangeByIndexes(row, column, limitOf(axis) - row, columnCount)
        : worksheet.getRangeByIndexes(row, column, rowCount, limitOf(axis) - column);
    const used = band.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    const named = (range: Excel.Range, isWhole: boolean): Excel.TableScopedCollection =>
      range.getTables(isWhole).load('items/name');
    const any = named(band, false);
    const others = [
      named(band, true),
      named(axis === 'row' ? band.getColumn(0) : band.getRow(0), false),
      named(axis === 'row' ? band.getLastColumn() : band.getLastRow(), false),
    ];
    return () => {
      const reaching = others.map(({ items }) => new Set(items.map(({ name }) => name)));
      const [first, count] = axis === 'row' ? [used.rowIndex, used.rowCount] : [used.columnIndex, used.columnCount];
      return {
        first: used.isNullObject ? null : first,
        last: used.isNullObject ? null : first + count - 1,
        isBlank: used.isNullObject && any.items.length === 0,
        // Excel moves another table only as a whole, and ours is the measure: as broad as it, beside nothing else.
        canMove: any.items.every(({ name }) => reaching.every((names) => names.has(name))),
      };
    };
  }

  /** Formats and validations of the first or the last row of a table's body. */
  model(index: number, table: string, columns: number, which: 'first' | 'last') {
    if (this.makesTable(index, table)) return () => null;
    const body = this.knownTable(table).table.getDataBodyRange();
    const row = which === 'first' ? body.getRow(0) : body.getLastRow();
    row.load('numberFormat');
    const rules = Array.from({ length: columns }, (_, column) => loadRule(row.getCell(0, column)));
    return (): { readonly formats: readonly string[]; readonly rules: readonly (CellRule | null)[] } => ({
      formats: (row.numberFormat as string[][])[0] ?? [],
      rules: rules.map((rule) => rule()),
    });
  }

  /** The cells that will stand in a rectangle when the turn of an edit comes; `expected` tells how much there is to answer. */
  cells(
    index: number,
    sheet: string,
    rectangle: Rectangle,
    withFormats: boolean,
    expected: readonly (readonly unknown[])[] = [],
  ): FoundCells {
    const cellCount = Math.max(1, rectangle.rowCount * rectangle.columnCount);
    // Contents come twice, as values and as formulas.
    const bytesACell = BYTES_A_CELL + Math.ceil((2 * JSON.stringify(expected).length) / cellCount);
    const blocks = this.blocksIn(index, sheet, rectangle, this.answerBytes / bytesACell).map((block) => {
      const range = this.rangeAt(sheet, block);
      this.tasks.push({
        bytes: block.rowCount * block.columnCount * bytesACell,
        load: () => range.load(withFormats ? 'values,formulas,numberFormat' : 'values,formulas'),
      });
      return { block, range };
    });
    const read = (row: number, column: number): FoundCell => {
      const found = blocks.find(({ block }) => hasCell(block, row, column));
      if (!found) return { content: '', format: null, row, column };
      const { block, range } = found;
      if (range.formulas === null || range.values === null) throw new HostFailure('rangeTooLarge');
      const at = <T>(grid: unknown[][]): T => grid[row - block.row]?.[column - block.column] as T;
      const content = contentOf(at<CellValue>(range.formulas), at<CellValue>(range.values));
      return { content, format: withFormats ? at<string>(range.numberFormat) : null, row, column };
    };
    return (steps) => {
      const concerned = steps.filter((step) => step.kind === 'sheets' || step.sheet === sheet);
      return Array.from({ length: rectangle.rowCount }, (_, r) =>
        Array.from({ length: rectangle.columnCount }, (__, c) =>
          trace(concerned, sheet, rectangle.row + r, rectangle.column + c, read),
        ),
      );
    };
  }

  /** The ranges, as they stand now, that will be a rectangle when the turn of an edit comes. */
  ranges(index: number, sheet: string, rectangle: Rectangle): Excel.Range[] {
    return reach(this.movingBefore(index), sheet, rectangle).map((piece) => this.rangeAt(sheet, piece));
  }

  private blocksIn(index: number, sheet: string, rectangle: Rectangle, cells: number): Rectangle[] {
    return reach(this.movingBefore(index), sheet, rectangle).flatMap((piece) => [...bands(piece, cells)]);
  }

  private rangeAt(sheet: string, { row, column, rowCount, columnCount }: Rectangle): Excel.Range {
    return this.context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
  }
}

/** Follows a cell back through the steps before it to where it stands now, or to the step that wrote it. */
function trace(
  steps: readonly Step[],
  sheet: string,
  row: number,
  column: number,
  read: (row: number, column: number) => FoundCell,
): FoundCell {
  let at = { sheet, row, column };
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index];
    if (!step) continue;
    const origin = before(step, at);
    if (!('at' in origin)) return { ...origin, row: null, column: null };
    at = origin.at;
  }
  return read(at.row, at.column);
}
