import { areaText, lex, type Area, type Axis, type Corner } from '../../../xlsx/formula/lexer';
import { areaRect } from '../../../xlsx/formula/formulaEntry';
import { isWithinBand, shiftedSpan, type Shift } from './shift';

/** Letters with a number, or two with a colon between them: what every reference to cells has in it. */
const mayRefer = /[A-Za-z]\$?\d|:/;

/**
 * A formula after cells were inserted or deleted: references to cells that moved follow them, references to deleted cells
 * become `#REF!`. `isOwn` tells whether a reference without a sheet's name means the sheet that changed.
 */
export function shiftFormula(formula: string, shift: Shift, sheetName: string, isOwn: boolean): string {
  if (!mayRefer.test(formula)) return formula;
  return lex(formula)
    .map((piece) => {
      if (piece.kind !== 'area') return piece.source;
      const { sheets } = piece;
      const concerned =
        sheets === null ? isOwn : sheets.last === null && sheets.first.toLowerCase() === sheetName.toLowerCase();
      if (!concerned) return piece.source;
      const area = shiftedArea(piece.area, shift);
      if (area === piece.area) return piece.source;
      const prefix = piece.source.slice(0, piece.source.lastIndexOf('!') + 1);
      return prefix + (area ? areaText(area) : '#REF!');
    })
    .join('');
}

function shiftedArea(area: Area, shift: Shift): Area | null {
  if (!isWithinBand(shift, areaRect(area))) return area;
  const { first, second } = area;
  const axisOf = (corner: Corner): Axis | null => (shift.axis === 'row' ? corner.row : corner.column);
  const a = axisOf(first);
  const b = axisOf(second ?? first);
  if (!a || !b) return area;
  const isTurned = a.index > b.index;
  const span = shiftedSpan(shift, { first: Math.min(a.index, b.index), last: Math.max(a.index, b.index) });
  if (!span) return null;
  const [newA, newB] = isTurned ? [span.last, span.first] : [span.first, span.last];
  if (newA === a.index && newB === b.index) return area;
  const moved = (corner: Corner, axis: Axis, index: number): Corner =>
    shift.axis === 'row' ? { ...corner, row: { ...axis, index } } : { ...corner, column: { ...axis, index } };
  return { first: moved(first, a, newA), second: second && moved(second, b, newB) };
}
