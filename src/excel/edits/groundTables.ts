import { parseAddress } from '../../sheets/address';
import { loadRule } from './cellRule';
import type { TableState, Tables } from './positions';
import type { CellRule } from './step';

interface KnownTable {
  readonly table: Excel.Table;
  readonly state: () => TableState;
  readonly isFiltered: () => boolean;
}

/** How the rows beside new ones look. */
export interface RowModel {
  readonly formats: readonly string[];
  readonly rules: readonly (CellRule | null)[];
}

const nowhere = { sheet: null, row: 0, column: 0, rowCount: 0, columnCount: 0 };

/** The tables that a change set rests on, each asked for once. */
export class GroundTables {
  private readonly known = new Map<string, KnownTable>();

  constructor(private readonly context: Excel.RequestContext) {}

  /** As they stand now. */
  get now(): Tables {
    return new Map([...this.known].map(([name, { state }]) => [name, state()]));
  }

  get(name: string): KnownTable {
    const known = this.known.get(name);
    if (known) return known;
    const table = this.context.workbook.tables.getItem(name).load('showHeaders,showTotals');
    const filter = table.autoFilter.load('isDataFiltered');
    const range = table.getRange().load('address');
    const found: KnownTable = {
      table,
      isFiltered: () => filter.isDataFiltered,
      state() {
        const { sheet, ...area } = parseAddress(range.address) ?? nowhere;
        return { sheet: sheet ?? '', area, hasHeaders: table.showHeaders, hasTotals: table.showTotals };
      },
    };
    this.known.set(name, found);
    return found;
  }

  /** Formats and validations of the first or the last row of a table's body. */
  model(name: string, columns: number, which: 'first' | 'last'): () => RowModel {
    const body = this.get(name).table.getDataBodyRange();
    const row = which === 'first' ? body.getRow(0) : body.getLastRow();
    row.load('numberFormat');
    const rules = Array.from({ length: columns }, (_, column) => loadRule(row.getCell(0, column)));
    return () => ({
      formats: (row.numberFormat as string[][])[0] ?? [],
      rules: rules.map((rule) => rule()),
    });
  }
}
