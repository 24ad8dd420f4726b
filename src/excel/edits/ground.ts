import type { Rectangle } from '../../sheets/address';
import type { SheetEdit } from '../../sheets/changeSet';
import { bandFrom, loadBeyond, nothingBeyond, type Beyond } from './beyond';
import { foundCells, type FoundCells, type ReadBlock } from './foundCells';
import { GroundTables, type RowModel } from './groundTables';
import type { Tables } from './positions';
import { reach } from './reach';
import { along, bands, endOf, limitOf, withSpan, type Axis } from './rectangles';

/** Excel on the web answers with 5 MB at most; estimates are rough, so stay well below. */
const ANSWER_BYTES = 3_000_000;
/** A cell of which nothing is known, with its formula and format. */
const BYTES_A_CELL = 30;

/** The edits after which everything stands where it stood. */
const staying: ReadonlySet<SheetEdit['kind']> = new Set(['editCells', 'setLists', 'setNames']);

export interface SheetFacts {
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

/**
 * Reads what a change set rests on: everything is queued first, and read in one round trip unless that would be too much. What is
 * asked for is asked for an edit, by its place in the change set: earlier edits may move it, or make it.
 */
export class Ground {
  private readonly tasks: { readonly bytes: number; readonly load: () => void }[] = [];
  private readonly sheets = new Map<string, () => SheetFacts>();
  private readonly beyonds = new Map<string, () => Beyond>();
  private readonly tables: GroundTables;
  private readonly moving: readonly { readonly edit: SheetEdit; readonly at: number }[];

  constructor(
    readonly context: Excel.RequestContext,
    edits: readonly SheetEdit[],
    private readonly answerBytes = ANSWER_BYTES,
  ) {
    context.workbook.protection.load('protected');
    this.tables = new GroundTables(context);
    this.moving = edits.flatMap((edit, at) => (staying.has(edit.kind) ? [] : [{ edit, at }]));
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

  /** The tables that stand already. */
  get tablesNow(): Tables {
    return this.tables.now;
  }

  sheet(index: number, name: string): () => SheetFacts {
    const isMadeHere = this.movingBefore(index).some((edit) => edit.kind === 'addSheet' && edit.sheet.name === name);
    if (isMadeHere) return () => ({ isProtected: false, isFiltered: false });
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

  /** Asks for a table; answers whether it is filtered. */
  table(index: number, name: string): () => boolean {
    return this.makesTable(index, name) ? () => false : this.tables.get(name).isFiltered;
  }

  /** How the first or the last row of a table looks; `null` for a table that an earlier edit makes. */
  model(index: number, table: string, columns: number, which: 'first' | 'last'): () => RowModel | null {
    return this.makesTable(index, table) ? () => null : this.tables.model(table, columns, which);
  }

  /** What is beyond the end of a table, which stands at `area` when the turn of the edit comes. */
  beyond(index: number, table: string, sheet: string, axis: Axis, area: Rectangle): () => Beyond {
    const key = `${axis} ${table}`;
    const known = this.beyonds.get(key);
    if (known) return known;
    const end = endOf(along(axis, area));
    const next = withSpan(axis, area, { first: end, count: 1 });
    const [start] = end < limitOf(axis) ? reach(this.movingBefore(index), sheet, next) : [];
    const beyond = start
      ? loadBeyond(bandFrom(this.context.workbook.worksheets.getItem(sheet), axis, start), axis)
      : () => nothingBeyond;
    this.beyonds.set(key, beyond);
    return beyond;
  }

  /** The cells that will stand in a rectangle; `expected` tells how much there is to answer. */
  cells(
    index: number,
    sheet: string,
    rectangle: Rectangle,
    hasFormats: boolean,
    expected: readonly (readonly unknown[])[] = [],
  ): FoundCells {
    const cellCount = Math.max(1, rectangle.rowCount * rectangle.columnCount);
    // Contents come twice, as values and as formulas.
    const bytesACell = BYTES_A_CELL + Math.ceil((2 * JSON.stringify(expected).length) / cellCount);
    const pieces = reach(this.movingBefore(index), sheet, rectangle);
    const blocks = pieces
      .flatMap((piece) => [...bands(piece, this.answerBytes / bytesACell)])
      .map((block): ReadBlock => ({ block, range: this.rangeAt(sheet, block), hasFormats }));
    for (const { block, range } of blocks) {
      this.tasks.push({
        bytes: block.rowCount * block.columnCount * bytesACell,
        load: () => range.load(hasFormats ? 'values,formulas,numberFormat' : 'values,formulas'),
      });
    }
    return foundCells(sheet, rectangle, blocks);
  }

  /** The ranges, as they stand now, that will be a rectangle. */
  ranges(index: number, sheet: string, rectangle: Rectangle): Excel.Range[] {
    return reach(this.movingBefore(index), sheet, rectangle).map((piece) => this.rangeAt(sheet, piece));
  }

  private movingBefore(index: number): SheetEdit[] {
    return this.moving.filter(({ at }) => at < index).map(({ edit }) => edit);
  }

  private makesTable(index: number, name: string): boolean {
    return this.movingBefore(index).some(
      (edit) =>
        (edit.kind === 'addTable' && edit.table.name === name) ||
        (edit.kind === 'addSheet' && edit.sheet.tables.some((table) => table.name === name)),
    );
  }

  private rangeAt(sheet: string, { row, column, rowCount, columnCount }: Rectangle): Excel.Range {
    return this.context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
  }
}
