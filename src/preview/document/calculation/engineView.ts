import type { WorkbookLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { isFormula } from '../cells/cellContents';
import { cellAt } from '../excelts';
import { maxColumns, maxRows, rectBetween } from '../rect';
import type { SheetId, SheetState } from '../sheets/sheetState';
import { filledRect, Spills } from './arrays';
import type { FormulaEntry, SheetRect } from '../../../xlsx/formula/formulaEntry';
import { ProbeSheet } from './probeSheet';
import { SheetView, showArrayParts, showCells, SpillNotes, type ResultListener } from './sheetView';

export interface CalculatedNames {
  name: string;
  ranges: string[];
  localSheetId?: number;
}

/**
 * The workbook as the calculation sees it. One object for the document's whole life: the library keeps what it knows of
 * spilled arrays by the object's identity.
 */
export class EngineView implements WorkbookLike {
  private readonly views = new Map<SheetId, SheetView>();
  readonly spills = new Spills();
  private readonly notes = new SpillNotes(this.spills);
  private names: readonly CalculatedNames[] = [];
  private probes: ProbeSheet | undefined;
  readonly definedNames = { getAllEntries: () => [...this.names], getAllNames: () => [...this.names] };

  constructor(
    private readonly sheetStates: () => readonly SheetState[],
    private readonly isDate1904: () => boolean,
    private readonly changed: ResultListener,
  ) {}

  get properties(): { date1904: boolean } {
    return { date1904: this.isDate1904() };
  }

  get worksheets(): WorksheetLike[] {
    const views = this.sheetStates().map((state) => this.view(state));
    return this.probes ? [...views, this.probes] : views;
  }

  getWorksheet(key?: number | string): WorksheetLike | undefined {
    if (key !== undefined && (key === this.probes?.id || key === this.probes?.name)) return this.probes;
    const state = this.sheetStates().find(({ worksheet }) =>
      typeof key === 'string' ? worksheet.name.toLowerCase() === key.toLowerCase() : worksheet.id === key,
    );
    return state && this.view(state);
  }

  /** While `work` runs there is one sheet more, whose formulas read what the entries read. */
  withProbes(entries: ReadonlySet<FormulaEntry>, names: readonly CalculatedNames[], work: () => void): ProbeSheet {
    this.show(new Set(), names);
    this.showRead(entries);
    const probes = new ProbeSheet(entries);
    this.probes = probes;
    try {
      work();
    } finally {
      this.probes = undefined;
    }
    return probes;
  }

  /** Shows the formulas and what they read; everything when one of them may read anywhere. */
  show(entries: ReadonlySet<FormulaEntry>, names: readonly CalculatedNames[]): void {
    this.names = names;
    for (const view of this.views.values()) view.hide();
    this.showRead(entries);
    const states = new Map(this.sheetStates().map((state) => [state.id, state]));
    for (const entry of entries) {
      const state = states.get(entry.sheet);
      const cell = state && cellAt(state.worksheet, entry.row, entry.column);
      if (state && isFormula(cell)) {
        const view = this.view(state);
        view.show(entry.row, entry.column, view.formulaCell(cell, entry));
        const filled = filledRect(cell);
        if (filled) showArrayParts(view, filled);
      }
    }
  }

  private showRead(entries: ReadonlySet<FormulaEntry>): void {
    const states = this.sheetStates();
    const everything = [...entries].some((entry) => entry.unbounded);
    const read: SheetRect[] = everything
      ? states.map(({ id }) => ({ sheet: id, rect: rectBetween(0, 0, maxRows - 1, maxColumns - 1) }))
      : [...entries].flatMap((entry) => entry.precedents);
    for (const state of states) {
      const rects = read.filter((one) => one.sheet === state.id).map((one) => one.rect);
      if (rects.length > 0) showCells(this.view(state), rects);
    }
  }

  private view(state: SheetState): SheetView {
    const known = this.views.get(state.id);
    if (known) return known;
    const made = new SheetView(state, this.changed, this.notes);
    this.views.set(state.id, made);
    return made;
  }
}
