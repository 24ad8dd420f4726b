import {
  calculateFormulas,
  type CellLike,
  type FormulaResultLike,
  type RowLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';

/** Which functions the library knows; it has no list to ask, but says `#NAME?` to what it does not know. */
export function knownFunctions(names: Iterable<string>): ReadonlySet<string> {
  const asked = [...names].filter((name) => /^[A-Z][A-Z0-9_.]*$/.test(name));
  const known = new Set<string>();
  const cells = asked.map((name, index): CellLike => ({
    row: index + 1,
    col: 1,
    type: 6,
    formula: `${name}()`,
    model: {},
    value: null,
    get result() {
      return undefined;
    },
    set result(result: FormulaResultLike) {
      const isUnknown = typeof result === 'object' && 'error' in result && result.error === '#NAME?';
      if (!isUnknown) known.add(name);
    },
  }));
  const sheet: WorksheetLike = {
    id: 1,
    name: 'x',
    dimensions: { top: 1, left: 1, bottom: cells.length, right: 1 },
    eachRow(first: unknown, second?: unknown) {
      const visit = (second ?? first) as (row: RowLike, rowNumber: number) => void;
      for (const cell of cells) visit({ hidden: false, eachCell: alone(cell) }, cell.row);
    },
    findCell: (row) => cells[row - 1],
    getCell: (row, col) => cells[row - 1] ?? { row, col, type: 0, model: {}, value: null, result: undefined },
  };
  if (cells.length > 0) calculateFormulas({ worksheets: [sheet], getWorksheet: () => sheet });
  return known;
}

const alone =
  (cell: CellLike): RowLike['eachCell'] =>
  (first: unknown, second?: unknown) => {
    ((second ?? first) as (cell: CellLike, column: number) => void)(cell, 1);
  };
