import { describeProbe } from '../calculation/probes';
import type { FormulaEntry } from '../../../xlsx/formula/formulaEntry';
import type { DocumentCore } from '../core/documentCore';
import { lex, type Area } from '../../../xlsx/formula/lexer';
import { intersection, lastColumn, lastRow, rectBetween, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { movedFormula } from '../tables/calculatedColumns';
import { conditionalFormats, type FormatRule } from './conditionalFormats';
import { expressionOf } from './expression';

/** Cells of a conditional format that one formula speaks for. */
export interface FormatProbe {
  readonly rule: FormatRule;
  /** The rule's place in the order; the lowest is applied first. */
  readonly order: number;
  readonly rect: Rect;
  readonly entry: FormulaEntry;
}

/** More would keep a person waiting; what is beyond is shown without its conditional formats. */
const mostProbes = 20_000;

/** Every formula that tells where a sheet's conditional formats apply, within a part of the sheet. */
export function formatProbes(core: DocumentCore, sheet: SheetId, within: Rect): FormatProbe[] {
  const probes: FormatProbe[] = [];
  conditionalFormats(core, sheet).forEach(({ rule, rects }, order) => {
    const [first] = rects;
    const expression = first && expressionOf(rule, first);
    if (!expression) return;
    for (const range of rects) {
      const shown = intersection(range, within);
      for (const rect of shown ? parts(shown, expression) : []) {
        if (probes.length === mostProbes) return;
        const formula = movedFormula(expression, rect.row - first.row, rect.column - first.column);
        const entry = describeProbe({ sheet, row: rect.row, column: rect.column, formula }, core);
        probes.push({ rule, order, rect, entry });
      }
    }
  });
  return probes;
}

/** The cells for which the formula reads the same: a row, where it speaks of fixed columns, a column, all or one. */
function* parts(range: Rect, expression: string): Generator<Rect> {
  const [byRow, byColumn] = [depends(expression, 'row'), depends(expression, 'column')];
  for (let row = range.row; row <= lastRow(range); row += byRow ? 1 : range.rowCount) {
    for (let column = range.column; column <= lastColumn(range); column += byColumn ? 1 : range.columnCount) {
      yield rectBetween(row, column, byRow ? row : lastRow(range), byColumn ? column : lastColumn(range));
    }
  }
}

function depends(expression: string, axis: 'row' | 'column'): boolean {
  const isRelative = ({ first, second }: Area): boolean =>
    [first, second].some((corner) => corner?.[axis]?.absolute === false);
  return lex(expression).some(
    (piece) =>
      (piece.kind === 'area' && isRelative(piece.area)) ||
      (piece.kind === 'function' && /^(ROWS?|COLUMNS?|CELL|OFFSET|INDIRECT)$/i.test(piece.name)) ||
      (axis === 'row' && piece.kind === 'structured'),
  );
}

/** Whether each probe's formula holds: a number other than 0, or true. */
export function evaluateProbes(core: DocumentCore, probes: readonly FormatProbe[]): boolean[] {
  if (probes.length === 0) return [];
  const values = core.calculation.probe(new Set(probes.map(({ entry }) => entry)));
  return probes.map(({ entry }) => {
    const value = values.get(entry);
    return value === true || (typeof value === 'number' && value !== 0);
  });
}
