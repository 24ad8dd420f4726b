import { areaRect } from '../../../xlsx/formula/formulaEntry';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { areaText, lex, type Area, type Corner } from '../../../xlsx/formula/lexer';
import { lastColumn, lastRow } from '../rect';
import { rewriteFormulas } from '../words/rewriteFormulas';
import { bodyRect, type TableState } from './tableState';

/** Letters with a number: what every reference to cells in rows has in it. */
const mayRefer = /[A-Za-z]\$?\d/;

/**
 * References that cover all rows of a table's column, no more and no less, cover the rows it grows by: this is how a list of
 * choices made from plain cells follows its table. `table` is as before.
 */
export function growReferences(core: DocumentCore, step: Step, table: TableState, count: number): void {
  const body = bodyRect(table);
  const sheetName = core.sheetName(table.sheet).toLowerCase();
  const coversColumn = (area: Area): boolean => {
    const rect = areaRect(area);
    return (
      rect.row === body.row &&
      lastRow(rect) === lastRow(body) &&
      rect.column >= body.column &&
      lastColumn(rect) <= lastColumn(body)
    );
  };
  rewriteFormulas(core, step, (formula, at) => {
    if (!mayRefer.test(formula)) return formula;
    return lex(formula)
      .map((piece) => {
        if (piece.kind !== 'area' || !piece.area.second) return piece.source;
        const { sheets } = piece;
        const concerned = sheets
          ? sheets.last === null && sheets.first.toLowerCase() === sheetName
          : at === table.sheet;
        if (!concerned || !coversColumn(piece.area)) return piece.source;
        return piece.source.slice(0, piece.source.lastIndexOf('!') + 1) + areaText(longer(piece.area, count));
      })
      .join('');
  });
}

/** The lower of the two corners goes down. */
function longer({ first, second }: Area, count: number): Area {
  const down = (corner: Corner): Corner =>
    corner.row ? { ...corner, row: { ...corner.row, index: corner.row.index + count } } : corner;
  const isTurned = (first.row?.index ?? 0) > (second?.row?.index ?? 0);
  return isTurned ? { first: down(first), second } : { first, second: second && down(second) };
}
