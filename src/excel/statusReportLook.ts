import { reportColumns, type ReportCell, type ReportLine, type StatusReport } from '../rules/statusReportLines';
import type { Verdict } from '../rules/representation/requirements';

const FIRST_WIDTH = 200;
const OTHER_WIDTH = 66;
const REST_WIDTH = (reportColumns - 1) * OTHER_WIDTH;

/** Points a line of text is high, and a cautious guess at the letters in one, since Excel fits no row to merged cells. */
const LINE_HEIGHT = 15;
const POINTS_PER_LETTER = 5.8;

const HEADING_COLOR = '#1F3864';
const HEADER_FILL = '#DDEBF7';
const NOTE_COLOR = '#595959';

/** What is as it should be, and what nobody has judged, stays plain: the words say which it is. */
const fills: Partial<Record<Verdict, string>> = { error: '#FFC7CE', warning: '#FFEB9C', info: '#DDEBF7' };

/** What is done once, when the sheet is made: widths and paper stay as somebody may have set them later. */
export function setUpReportSheet(sheet: Excel.Worksheet): void {
  const width = (first: number, count: number, points: number): void => {
    sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn().format.columnWidth = points;
  };
  width(0, 1, FIRST_WIDTH);
  width(1, reportColumns - 1, OTHER_WIDTH);
  sheet.showGridlines = false;
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

export function dressStatusReport(sheet: Excel.Worksheet, { lines }: StatusReport): void {
  const area = sheet.getRangeByIndexes(0, 0, lines.length, reportColumns);
  area.format.verticalAlignment = Excel.VerticalAlignment.top;
  lines.forEach((line, row) => {
    dressLine(sheet, line, row);
    line.cells.forEach((cell, column) => dressCell(sheet, cell, row, column));
  });
}

function dressLine(sheet: Excel.Worksheet, { kind, cells }: ReportLine, row: number): void {
  const { format } = sheet.getRangeByIndexes(row, 0, 1, reportColumns);
  switch (kind) {
    case 'title':
    case 'heading':
      format.font.bold = true;
      format.font.size = kind === 'title' ? 16 : 13;
      format.font.color = HEADING_COLOR;
      return;
    case 'header':
      format.font.bold = true;
      format.fill.color = HEADER_FILL;
      format.wrapText = true;
      return;
    case 'total':
      format.font.bold = true;
      format.borders.getItem(Excel.BorderIndex.edgeTop).style = Excel.BorderLineStyle.continuous;
      return;
    case 'row':
      format.wrapText = true;
      return;
    case 'note':
      format.font.color = NOTE_COLOR;
      spread(sheet, row, 0);
      format.rowHeight = LINE_HEIGHT * linesOf(cells[0], FIRST_WIDTH + REST_WIDTH);
      return;
    case 'entry':
      spread(sheet, row, 1);
      format.rowHeight = LINE_HEIGHT * Math.max(linesOf(cells[0], FIRST_WIDTH), linesOf(cells[1], REST_WIDTH));
      return;
    case 'space':
      return;
  }
}

/** A long text over the rest of the width. */
function spread(sheet: Excel.Worksheet, row: number, from: number): void {
  sheet.getRangeByIndexes(row, from, 1, reportColumns - from).merge();
  sheet.getRangeByIndexes(row, 0, 1, reportColumns).format.wrapText = true;
}

function linesOf(cell: ReportCell | undefined, points: number): number {
  const letters = cell && 'text' in cell ? cell.text.length : 0;
  return Math.max(1, Math.ceil((letters * POINTS_PER_LETTER) / points));
}

function dressCell(sheet: Excel.Worksheet, { verdict }: ReportCell, row: number, column: number): void {
  const fill = verdict && fills[verdict];
  if (fill !== undefined) sheet.getCell(row, column).format.fill.color = fill;
}
