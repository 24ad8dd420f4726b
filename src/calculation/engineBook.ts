import type { DefinedNameEntry, WorkbookLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { Coverage } from '../xlsx/formula/coverage';
import type { FormulaEntry } from '../xlsx/formula/formulaEntry';
import type { FormulaFacts } from '../xlsx/formulaFacts';
import type { CellGrid } from './cellGrid';
import { EngineSheet } from './engineSheet';

export interface NamedFormula {
  readonly name: string;
  /** The sheet that it holds for; `null` for the whole workbook. */
  readonly sheet: string | null;
  /** As the library understands it, without `=`. */
  readonly text: string;
}

/** The workbook as the library sees it: results are written into the grids. */
export class EngineBook {
  private readonly names: readonly DefinedNameEntry[];

  constructor(
    private readonly grids: readonly CellGrid[],
    names: readonly NamedFormula[],
    private readonly arrays: FormulaFacts['arrays'],
    private readonly date1904: boolean,
  ) {
    this.names = names.map(({ name, sheet, text }) => {
      const position = grids.findIndex((grid) => grid.sheet.name === sheet);
      return { name, ranges: [text], ...(position < 0 ? {} : { localSheetId: position }) };
    });
  }

  /** With these formulas to calculate, and what they read as it is now. */
  showing(entries: ReadonlySet<FormulaEntry>): WorkbookLike {
    const { grids, names, arrays, date1904 } = this;
    const sheets = grids.map((grid, position) => new EngineSheet(position + 1, grid));
    const everything = [...entries].some(({ unbounded }) => unbounded);
    grids.forEach((grid, at) => {
      const sheet = sheets[at];
      if (!sheet) return;
      const own = grid.sheet.name;
      showValues(sheet, grid, entries, everything);
      for (const entry of entries) {
        if (entry.sheet !== own) continue;
        const array = arrays.find(
          (one) => one.sheet === own && one.rect.row === entry.row && one.rect.column === entry.column,
        );
        sheet.showFormula(entry, array?.rect);
      }
    });
    return {
      worksheets: sheets,
      properties: { date1904 },
      definedNames: { getAllEntries: () => [...names], getAllNames: () => [...names] },
      getWorksheet: (key?: number | string): WorksheetLike | undefined =>
        sheets.find(
          ({ id, name }) => key === id || (typeof key === 'string' && name.toLowerCase() === key.toLowerCase()),
        ),
    };
  }
}

function showValues(sheet: EngineSheet, grid: CellGrid, entries: ReadonlySet<FormulaEntry>, everything: boolean): void {
  const { top, bottom, left, right } = grid;
  const coverage = new Coverage();
  if (everything)
    coverage.add({ row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 }, right + 1);
  for (const { precedents } of entries) {
    for (const { sheet: read, rect } of precedents) if (read === grid.sheet.name) coverage.add(rect, right + 1);
  }
  for (const span of coverage.spans()) {
    for (let row = Math.max(span.top, top); row <= Math.min(span.bottom, bottom); row++) {
      sheet.showValue(row, span.column);
    }
  }
}
