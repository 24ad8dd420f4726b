import { areaText, lex, type Axis, type Corner } from './lexer';

/** A formula as it reads when it is filled so many rows down and columns right; off the sheet is `#REF!`. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = (axis: Axis | null, by: number): Axis | null =>
    axis && !axis.absolute ? { ...axis, index: axis.index + by } : axis;
  const corner = (one: Corner): Corner => ({ row: moved(one.row, rows), column: moved(one.column, columns) });
  return lex(formula)
    .map((piece) => {
      if (piece.kind !== 'area') return piece.source;
      const area = { first: corner(piece.area.first), second: piece.area.second && corner(piece.area.second) };
      const prefix = piece.source.slice(0, piece.source.lastIndexOf('!') + 1);
      const indexes = [area.first, area.second].flatMap((one) => [one?.row?.index ?? 0, one?.column?.index ?? 0]);
      return prefix + (Math.min(...indexes) < 0 ? '#REF!' : areaText(area));
    })
    .join('');
}
