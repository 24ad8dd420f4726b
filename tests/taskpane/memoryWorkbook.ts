import { cellAddress, columnIndex, type Place } from '../../src/plan/place';
import { checkPlan } from '../../src/rules/engine';
import { grantsOf, planSettings } from '../../src/rules/settings';
import type {
  ApplyOutcome,
  CellContent,
  ChangeSet,
  Difference,
  EditCells,
  HostErrorCode,
  SheetEdit,
  TableAt,
} from '../../src/sheets/changeSet';
import { rowsOfPlanTable } from '../../src/sheets/layout/content/budgetRows';
import { contentOf, emptyContent, planContent } from '../../src/sheets/layout/content/workbookContent';
import { missingSheets, outlineOf } from '../../src/sheets/layout/newSheets';
import { readPlan } from '../../src/sheets/read/readPlan';
import { findRepairs } from '../../src/sheets/repair/findRepairs';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../src/sheets/snapshot';
import type { CheckOutcome, SelectedCells, WorkbookPort } from '../../src/excel/workbookPort';

export interface MemorySheet {
  readonly name: string;
  readonly cells: CellContent[][];
  readonly tables: readonly Pick<TableSnapshot, 'name' | 'row' | 'column' | 'rowCount' | 'columnCount'>[];
}

/** A workbook that lives in memory and answers the pane with the real reading and the real rules. */
export class MemoryWorkbook implements WorkbookPort {
  readonly visited: Place[] = [];
  readonly checks: { readonly waited: boolean }[] = [];
  /** Answers instead of the workbook's own, one each time it is asked. */
  readonly checkFailures: HostErrorCode[] = [];
  readonly readFailures: HostErrorCode[] = [];
  readonly applyOutcomes: ApplyOutcome[] = [];
  goToFailure: HostErrorCode | null = null;
  /** Set, it holds back every reading until it is settled. */
  gate: Promise<void> = Promise.resolve();
  private readonly staleListeners = new Set<(change: { readonly byOther: boolean }) => void>();
  private readonly selectionListeners = new Set<(selected: SelectedCells | null) => void>();
  private readonly checkListeners = new Set<() => void>();

  constructor(
    private readonly sheets: MemorySheet[],
    private readonly now: () => number = () => Date.now(),
  ) {}

  async check(options?: { readonly waitForCellEdit?: boolean }): Promise<CheckOutcome> {
    this.checks.push({ waited: options?.waitForCellEdit === true });
    await this.gate;
    const code = this.checkFailures.shift();
    if (code) return { ok: false, code };
    const workbook = this.snapshot();
    const reading = readPlan(workbook);
    const findings = checkPlan(reading, planSettings);
    const isEmpty = reading.plan.budget === null;
    return { ok: true, checked: { workbook, reading, findings, at: this.now(), isEmpty } };
  }

  goTo(place: Place): ReturnType<WorkbookPort['goTo']> {
    this.visited.push(place);
    return Promise.resolve(this.goToFailure ? { ok: false, code: this.goToFailure } : { ok: true });
  }

  async apply(changes: ChangeSet): Promise<ApplyOutcome> {
    await this.gate;
    const scripted = this.applyOutcomes.shift();
    if (scripted) return scripted;
    const places = changes.edits.flatMap((edit) => (edit.kind === 'editCells' ? this.differences(edit) : []));
    if (places.length > 0) return { status: 'refused', reasons: [{ kind: 'changedSince', places }] };
    for (const edit of changes.edits) this.carryOut(edit);
    return {
      status: 'applied',
      undo: { title: { kind: 'undo', of: changes.title }, edits: [...changes.edits].reverse().map(reversed) },
    };
  }

  createSheets(...[content, language, only]: Parameters<WorkbookPort['createSheets']>) {
    const context = { language, date1904: false };
    const everything = content === 'plan' ? planContent([], context) : emptyContent([], context);
    const rows = only ? contentOf(everything, only) : everything;
    const changes = missingSheets(outlineOf(this.snapshot()), rows, language, { kind: 'createSheets' });
    return Promise.resolve({ ok: true, changes } as const);
  }

  convertPlanTable(language: Parameters<WorkbookPort['convertPlanTable']>[0]) {
    const { budget } = readPlan(this.snapshot()).plan;
    if (budget?.layout !== 'planTable') return Promise.resolve({ ok: true, changes: null } as const);
    const rows = rowsOfPlanTable(budget, grantsOf(planSettings), { language, date1904: false });
    const changes = missingSheets(outlineOf(this.snapshot()), rows, language, { kind: 'convertPlanTable' });
    return Promise.resolve({ ok: true, changes } as const);
  }

  prepareRepairs(): ReturnType<WorkbookPort['prepareRepairs']> {
    const workbook = this.snapshot();
    return Promise.resolve({ ok: true, repairs: findRepairs({ workbook, lists: [], names: [], rules: [] }) });
  }

  async readWorkbook(): ReturnType<WorkbookPort['readWorkbook']> {
    await this.gate;
    const code = this.readFailures.shift();
    return code ? { ok: false, code } : { ok: true, value: this.snapshot() };
  }

  async readOutline(): ReturnType<WorkbookPort['readOutline']> {
    await this.gate;
    const code = this.readFailures.shift();
    return code ? { ok: false, code } : { ok: true, value: outlineOf(this.snapshot()) };
  }

  prepareForChanges(): Promise<void> {
    return Promise.resolve();
  }

  onSelection(listener: (selected: SelectedCells | null) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  onStale(listener: (change: { readonly byOther: boolean }) => void): () => void {
    this.staleListeners.add(listener);
    return () => this.staleListeners.delete(listener);
  }

  onCheckRequested(listener: () => void): () => void {
    this.checkListeners.add(listener);
    return () => this.checkListeners.delete(listener);
  }

  /** Somebody types. */
  type(sheet: string, address: string, content: CellContent, byOther = false): void {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    this.rowOf(sheet, Number(row) - 1)[columnIndex(letters)] = content;
    for (const listener of this.staleListeners) listener({ byOther });
  }

  read(sheet: string, address: string): CellContent | undefined {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return this.rowOf(sheet, Number(row) - 1)[columnIndex(letters)];
  }

  /** Somebody selects a cell. */
  select(sheet: string, address: string): void {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const selected = {
      sheetId: sheet,
      row: Number(row) - 1,
      column: columnIndex(letters),
      rowCount: 1,
      columnCount: 1,
    };
    for (const listener of this.selectionListeners) listener(selected);
  }

  /** A ribbon command asks for a check. */
  askForCheck(): void {
    for (const listener of this.checkListeners) listener();
  }

  get sheetNames(): readonly string[] {
    return this.sheets.map(({ name }) => name);
  }

  private rowOf(sheet: string, row: number): CellContent[] {
    const found = this.sheetNamed(sheet);
    while (found.cells.length <= row) found.cells.push([]);
    return found.cells[row] ?? [];
  }

  private differences({ sheet, row, column, before, after }: EditCells): readonly Difference[] {
    return before.flatMap((contents, r) =>
      contents.flatMap((expected, c) => {
        const actual = this.rowOf(sheet, row + r)[column + c] ?? '';
        if (JSON.stringify(actual) === JSON.stringify(expected)) return [];
        const place = { sheet, cell: cellAddress(row + r, column + c) };
        return [{ place, expected, actual, wanted: after[r]?.[c] ?? '' }];
      }),
    );
  }

  private write({ sheet, row, column, after }: EditCells): void {
    after.forEach((contents, r) =>
      contents.forEach((content, c) => (this.rowOf(sheet, row + r)[column + c] = content)),
    );
  }

  private carryOut(edit: SheetEdit): void {
    switch (edit.kind) {
      case 'editCells':
        return this.write(edit);
      case 'addSheet':
        this.sheets.push(sheetOf(edit.sheet));
        return;
      case 'removeSheet':
        this.sheets.splice(this.indexOf(edit.sheet.name), 1);
        return;
      case 'insertRows':
        return this.moveRows(edit, edit.content.length, edit.content);
      case 'deleteRows':
        return this.moveRows(edit, -edit.before.length, []);
      case 'insertColumn':
        return this.moveColumns(edit, [edit.header, ...edit.content]);
      case 'deleteColumn':
        return this.moveColumns(edit, null);
      case 'addTable':
        return this.setTables(edit.sheet, (tables) => [...tables, edit.table]);
      case 'removeTable':
        return this.setTables(edit.sheet, (tables) => tables.filter(({ name }) => name !== edit.table.name));
      case 'setLists':
      case 'setNames':
        // Neither is part of what is read here.
        return;
    }
  }

  /** Cells of the table's columns move down or up by so many rows; `content` stands where they left. */
  private moveRows({ sheet, table, area, row }: TableAt & { row: number }, by: number, content: NewRows): void {
    const { cells } = this.sheetNamed(sheet);
    const within = (line: readonly CellContent[] | undefined): CellContent[] =>
      Array.from({ length: area.columnCount }, (_, c) => line?.[area.column + c] ?? '');
    const column = cells.map(within);
    if (by > 0) column.splice(row, 0, ...content.map((line) => line.map((each) => each ?? '')));
    else column.splice(row, -by);
    const height = Math.max(column.length, cells.length);
    for (let r = 0; r < height; r++) {
      within(
        column[r]?.length ? [...Array<CellContent>(area.column).fill(''), ...(column[r] ?? [])] : undefined,
      ).forEach((each, c) => (this.rowOf(sheet, r)[area.column + c] = each));
    }
    this.setTables(sheet, (tables) =>
      tables.map((each) => (each.name === table ? { ...each, rowCount: each.rowCount + by } : each)),
    );
  }

  private moveColumns({ sheet, table, area, index }: TableAt & { index: number }, cells: CellContent[] | null): void {
    for (let r = 0; r < area.rowCount; r++) {
      const line = this.rowOf(sheet, area.row + r);
      while (line.length < area.column + index) line.push('');
      if (cells) line.splice(area.column + index, 0, cells[r] ?? '');
      else line.splice(area.column + index, 1);
    }
    const by = cells ? 1 : -1;
    this.setTables(sheet, (tables) =>
      tables.map((each) => (each.name === table ? { ...each, columnCount: each.columnCount + by } : each)),
    );
  }

  private setTables(sheet: string, change: (tables: MemorySheet['tables']) => MemorySheet['tables']): void {
    const at = this.indexOf(sheet);
    const found = this.sheetNamed(sheet);
    this.sheets[at] = { ...found, tables: change(found.tables) };
  }

  private indexOf(sheet: string): number {
    return this.sheets.findIndex(({ name }) => name === sheet);
  }

  private sheetNamed(sheet: string): MemorySheet {
    const found = this.sheets[this.indexOf(sheet)];
    if (!found) throw new Error(`no sheet ${sheet}`);
    return found;
  }

  private snapshot(): WorkbookSnapshot {
    return {
      sheets: this.sheets.map(({ name, cells }) => {
        const width = Math.max(1, ...cells.map(({ length }) => length));
        const grid = cells.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''));
        return {
          id: name,
          name,
          isVisible: true,
          isProtected: false,
          unreadRows: 0,
          cells:
            grid.length === 0
              ? null
              : {
                  row: 0,
                  column: 0,
                  values: grid.map((row) => row.map(valueOf)),
                  formulas: grid.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.formula : cell))),
                  numberFormats: grid.map((row) => row.map(() => 'General')),
                },
        };
      }),
      tables: this.sheets.flatMap(({ name, tables }) =>
        tables.map((table) => ({ ...table, sheet: name, hasHeaders: true, hasTotals: false, isFiltered: false })),
      ),
      names: [],
      date1904: false,
    };
  }
}

/** Nothing is calculated here: a formula has no value. */
function valueOf(content: CellContent): CellValue {
  return typeof content === 'object' ? '' : content;
}

function sheetOf(layout: Extract<ChangeSet['edits'][number], { kind: 'addSheet' }>['sheet']): MemorySheet {
  const cells: CellContent[][] = [];
  for (const block of layout.cells) {
    block.content.forEach((contents, r) => {
      const row = block.row + r;
      while (cells.length <= row) cells.push([]);
      contents.forEach((content, c) => {
        const line = cells[row];
        if (line) line[block.column + c] = content;
      });
    });
  }
  const filled = cells.map((row) => Array.from(row, (content) => content ?? ''));
  return { name: layout.name, cells: filled, tables: layout.tables };
}

type NewRows = Extract<SheetEdit, { kind: 'insertRows' }>['content'];

/** The way back, as far as this workbook keeps what an edit changes. */
function reversed(edit: SheetEdit): SheetEdit {
  switch (edit.kind) {
    case 'editCells':
      return { ...edit, before: edit.after, after: edit.before };
    case 'addSheet':
      return { ...edit, kind: 'removeSheet' };
    case 'removeSheet':
      return { ...edit, kind: 'addSheet' };
    case 'insertRows': {
      const { content, formats: _, ...where } = edit;
      const before = content.map((row) => row.map((each) => each ?? ''));
      const formatBefore = before.map((row) => row.map(() => 'General'));
      const area = { ...edit.area, rowCount: edit.area.rowCount + content.length };
      return { ...where, kind: 'deleteRows', area, before, formatBefore };
    }
    case 'deleteRows': {
      const { before, formatBefore, ...where } = edit;
      const area = { ...edit.area, rowCount: edit.area.rowCount - before.length };
      return { ...where, kind: 'insertRows', area, content: before, formats: formatBefore };
    }
    case 'insertColumn':
      return { ...edit, kind: 'deleteColumn', area: { ...edit.area, columnCount: edit.area.columnCount + 1 } };
    case 'deleteColumn':
      return { ...edit, kind: 'insertColumn', area: { ...edit.area, columnCount: edit.area.columnCount - 1 } };
    case 'addTable':
      return { ...edit, kind: 'removeTable' };
    case 'removeTable':
      return { ...edit, kind: 'addTable' };
    case 'setLists':
      return {
        ...edit,
        lists: edit.lists.map(({ range, before, after }) => ({ range, before: after, after: before })),
      };
    case 'setNames':
      return {
        ...edit,
        names: edit.names.map(({ name, before, after }) => ({ name, before: after, after: before })),
      };
  }
}
