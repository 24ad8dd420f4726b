import { containsCell, intersects, maxColumns, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import type { FormulaEntry, SheetRect } from '../../../xlsx/formula/formulaEntry';
import { SortedCells } from './sortedCells';

const keyOf = (row: number, column: number): number => row * maxColumns + column;

interface Sheet {
  readonly entries: Map<number, FormulaEntry>;
  /** Formulas that read one single cell, by that cell. */
  readonly bySingle: Map<number, Set<FormulaEntry>>;
  /** Formulas that read a rectangle of this sheet. */
  readonly byRange: Map<FormulaEntry, Rect[]>;
}

const isSingle = (rect: Rect): boolean => rect.rowCount === 1 && rect.columnCount === 1;

/** All formula cells and who reads what, so that a change reaches exactly the formulas that rest on it. */
export class FormulaIndex {
  private readonly sheets = new Map<SheetId, Sheet>();
  private readonly always = new Set<FormulaEntry>();

  get size(): number {
    let count = 0;
    for (const sheet of this.sheets.values()) count += sheet.entries.size;
    return count;
  }

  clear(): void {
    this.sheets.clear();
    this.always.clear();
  }

  find(sheet: SheetId, row: number, column: number): FormulaEntry | undefined {
    return this.sheets.get(sheet)?.entries.get(keyOf(row, column));
  }

  *all(): Iterable<FormulaEntry> {
    for (const sheet of this.sheets.values()) yield* sheet.entries.values();
  }

  add(entry: FormulaEntry): void {
    this.remove(entry.sheet, entry.row, entry.column);
    this.sheet(entry.sheet).entries.set(keyOf(entry.row, entry.column), entry);
    if (entry.always) this.always.add(entry);
    for (const { sheet, rect } of entry.precedents) {
      const readers = this.sheet(sheet);
      if (isSingle(rect)) {
        const key = keyOf(rect.row, rect.column);
        const known = readers.bySingle.get(key);
        if (known) known.add(entry);
        else readers.bySingle.set(key, new Set([entry]));
      } else {
        const known = readers.byRange.get(entry);
        if (known) known.push(rect);
        else readers.byRange.set(entry, [rect]);
      }
    }
  }

  remove(sheet: SheetId, row: number, column: number): void {
    const entry = this.find(sheet, row, column);
    if (!entry) return;
    this.sheet(sheet).entries.delete(keyOf(row, column));
    this.always.delete(entry);
    for (const precedent of entry.precedents) {
      const readers = this.sheet(precedent.sheet);
      readers.byRange.delete(entry);
      readers.bySingle.get(keyOf(precedent.rect.row, precedent.rect.column))?.delete(entry);
    }
  }

  /** Every formula whose result may be another after the cells in `touched` changed, those in `touched` included. */
  dependents(touched: readonly SheetRect[]): Set<FormulaEntry> {
    const found = new Set<FormulaEntry>(this.always);
    let fresh = [...found];
    const take = (entry: FormulaEntry): void => {
      if (found.has(entry)) return;
      found.add(entry);
      fresh.push(entry);
    };
    for (const { sheet, rect } of touched) this.eachIn(sheet, rect, take);
    for (const { sheet, rect } of touched) this.eachReader(sheet, rect, take);
    while (fresh.length > 0) {
      const cells = new SortedCells(fresh);
      const before = fresh;
      fresh = [];
      for (const entry of before) {
        const readers = this.sheets.get(entry.sheet)?.bySingle.get(keyOf(entry.row, entry.column));
        if (readers) for (const reader of readers) take(reader);
      }
      for (const [sheet, readers] of this.sheets) {
        for (const [reader, rects] of readers.byRange) {
          if (!found.has(reader) && rects.some((rect) => cells.anyIn(sheet, rect))) take(reader);
        }
      }
    }
    return found;
  }

  /** Formulas that skip hidden rows and read one of the rows in `rect`. */
  mindingHiddenRows(sheet: SheetId, rect: Rect): FormulaEntry[] {
    const readers = this.sheets.get(sheet)?.byRange ?? new Map<FormulaEntry, Rect[]>();
    return [...readers]
      .filter(([entry, rects]) => entry.minds && rects.some((r) => intersects(r, rect)))
      .map(([entry]) => entry);
  }

  private eachIn(sheet: SheetId, rect: Rect, take: (entry: FormulaEntry) => void): void {
    const entries = this.sheets.get(sheet)?.entries;
    if (!entries || entries.size === 0) return;
    if (isSingle(rect)) {
      const entry = entries.get(keyOf(rect.row, rect.column));
      if (entry) take(entry);
    } else {
      for (const entry of entries.values()) if (containsCell(rect, entry.row, entry.column)) take(entry);
    }
  }

  private eachReader(sheet: SheetId, rect: Rect, take: (entry: FormulaEntry) => void): void {
    const readers = this.sheets.get(sheet);
    if (!readers) return;
    if (isSingle(rect)) {
      readers.bySingle.get(keyOf(rect.row, rect.column))?.forEach(take);
    } else {
      for (const [key, entries] of readers.bySingle) {
        if (containsCell(rect, Math.floor(key / maxColumns), key % maxColumns)) entries.forEach(take);
      }
    }
    for (const [entry, rects] of readers.byRange) if (rects.some((read) => intersects(read, rect))) take(entry);
  }

  private sheet(id: SheetId): Sheet {
    const known = this.sheets.get(id);
    if (known) return known;
    const made: Sheet = { entries: new Map(), bySingle: new Map(), byRange: new Map() };
    this.sheets.set(id, made);
    return made;
  }
}
