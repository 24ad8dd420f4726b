import { reportColumns, type ReportCell, type ReportLine, type StatusReport } from '../rules/statusReportLines';
import type { Verdict } from '../rules/representation/requirements';

const FIRST_WIDTH = 225;
const OTHER_WIDTH = 66;
const REST_WIDTH = (reportColumns - 1) * OTHER_WIDTH;

/** Points: the height of a line, a cautious guess at the width of a letter, and the most that Excel lets a row have. */
const LINE_HEIGHT = 15;
const MOST_HEIGHT = 409;
const fontSizes = { title: 16, heading: 13 } as const;
const POINTS_PER_LETTER = 5.1;

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

function dressLine(sheet: Excel.Worksheet, line: ReportLine, row: number): void {
  const { format } = sheet.getRangeByIndexes(row, 0, 1, reportColumns);
  // Set for every row: Excel fits none to merged cells, and not every program that opens the file fits rows at all.
  format.rowHeight = heightOf(line);
  switch (line.kind) {
    case 'title':
    case 'heading':
      format.font.bold = true;
      format.font.size = fontSizes[line.kind];
      format.font.color = HEADING_COLOR;
      return;
    case 'header':
      format.font.bold = true;
      format.fill.color = HEADER_FILL;
      return align(sheet, row);
    case 'total':
      format.font.bold = true;
      format.borders.getItem(Excel.BorderIndex.edgeTop).style = Excel.BorderLineStyle.continuous;
      return align(sheet, row);
    case 'row':
      return align(sheet, row);
    case 'note':
      format.font.color = NOTE_COLOR;
      return spread(sheet, row, 0);
    case 'entry':
      return spread(sheet, row, 1);
    case 'space':
      return;
  }
}

/** Texts to the left, what is counted and the words between to the right, so that a heading stands over its numbers. */
function align(sheet: Excel.Worksheet, row: number): void {
  sheet.getRangeByIndexes(row, 0, 1, reportColumns).format.wrapText = true;
  const others = sheet.getRangeByIndexes(row, 1, 1, reportColumns - 1);
  others.format.horizontalAlignment = Excel.HorizontalAlignment.right;
}

/** A long text over the rest of the width. */
function spread(sheet: Excel.Worksheet, row: number, from: number): void {
  sheet.getRangeByIndexes(row, from, 1, reportColumns - from).merge();
  sheet.getRangeByIndexes(row, 0, 1, reportColumns).format.wrapText = true;
}

function heightOf({ kind, cells }: ReportLine): number {
  if (kind === 'title' || kind === 'heading') return fontSizes[kind] * 1.5;
  const widths =
    kind === 'note' ? [FIRST_WIDTH + REST_WIDTH] : [FIRST_WIDTH, kind === 'entry' ? REST_WIDTH : OTHER_WIDTH];
  const lines = cells.map((cell, column) => linesOf(cell, widths[Math.min(column, widths.length - 1)] ?? OTHER_WIDTH));
  return Math.min(MOST_HEIGHT, LINE_HEIGHT * Math.max(1, ...lines));
}

function linesOf(cell: ReportCell, points: number): number {
  return 'text' in cell ? Math.max(1, Math.ceil((cell.text.length * POINTS_PER_LETTER) / points)) : 1;
}

function dressCell(sheet: Excel.Worksheet, { verdict }: ReportCell, row: number, column: number): void {
  const fill = verdict && fills[verdict];
  if (fill !== undefined) sheet.getCell(row, column).format.fill.color = fill;
}
