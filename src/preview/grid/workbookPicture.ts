import {
  BooleanNumber,
  LocaleType,
  WrapStrategy,
  type IObjectMatrixPrimitiveType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { OpenDocument, SheetInfo } from '../document';
import { rowsOf, type Worksheet } from '../document/excelts';
import { lastColumn, lastRow } from '../document/rect';
import { standardFont, standardStyle } from './cellStyle';
import { CellPainter } from './cellPicture';
import { conditionalFormatResource } from './conditionalFormats';
import { fittingHeight, measureOnCanvas, type FittingCell } from './fittingHeight';
import type { FormulaFormats } from './formulaFormats';
import { validationResource } from './validations';
import { worksheetOf } from './worksheetOf';

/** Excel's own default sizes in pixels, and how many spare rows and columns the grid shows beyond what is used. */
const rowHeight = 20;
const columnWidth = 64;
const spare = { rows: 60, columns: 12 };
const least = { rows: 200, columns: 26 };
/** Pixels of a cell's breadth that its text does not have, and the rows that are fitted when a workbook is opened. */
const padding = 6;
const fittedRows = 2_000;
const measure = measureOnCanvas('Arial, sans-serif');

/** The whole document as the grid takes it. Sheets keep the document's ids. */
export function workbookPicture(document: OpenDocument, id: string, formats: FormulaFormats): Partial<IWorkbookData> {
  const styles = new StyleNumbers();
  const sheets = document.sheets.list();
  return {
    id,
    name: id,
    locale: LocaleType.EN_US,
    defaultStyle: standardStyle,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetPicture(document, sheet, styles, formats)])),
    styles: styles.all,
    resources: [conditionalFormatResource(document), validationResource(document)],
  };
}

/** Each distinct format once, by number, as the grid wants it. */
class StyleNumbers {
  readonly all: Record<string, IStyleData> = {};
  private readonly numbers = new Map<string, string>();

  numberOf(style: IStyleData): string | undefined {
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = `f${this.numbers.size}`;
    this.numbers.set(key, number);
    this.all[number] = style;
    return number;
  }
}

function sheetPicture(
  document: OpenDocument,
  sheet: SheetInfo,
  styles: StyleNumbers,
  formats: FormulaFormats,
): Partial<IWorksheetData> {
  const worksheet = worksheetOf(document, sheet);
  const painter = new CellPainter(document, sheet.id, worksheet, document.tables.list(sheet.id), formats);
  const used = document.usedRect(sheet.id);
  const [rows, columns] = used ? [lastRow(used) + 1, lastColumn(used) + 1] : [0, 0];
  const widths = columnSizes(worksheet);
  const drawn = drawnCells(painter, styles, rows, columns, (column) => widths[column]?.w ?? columnWidth);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(least.rows, rows + spare.rows),
    columnCount: Math.max(least.columns, columns + spare.columns),
    defaultRowHeight: worksheet.properties.defaultRowHeight
      ? pixelsOfPoints(worksheet.properties.defaultRowHeight)
      : rowHeight,
    defaultColumnWidth: columnWidth,
    cellData: drawn.cells,
    rowData: rowSizes(worksheet, drawn.heights),
    columnData: widths,
    mergeData: merges(worksheet),
    showGridlines: worksheet.views.some((view) => view.showGridLines === false)
      ? BooleanNumber.FALSE
      : BooleanNumber.TRUE,
    ...freeze(worksheet),
  };
}

interface DrawnCells {
  readonly cells: IObjectMatrixPrimitiveType<ICellData>;
  /** Pixels by row, of those that their wrapped texts or their font make higher than others. */
  readonly heights: ReadonlyMap<number, number>;
}

function drawnCells(
  painter: CellPainter,
  styles: StyleNumbers,
  rows: number,
  columns: number,
  widthOf: (column: number) => number,
): DrawnCells {
  const drawn: IObjectMatrixPrimitiveType<ICellData> = {};
  const heights = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const line: Record<number, ICellData> = {};
    const fitting: FittingCell[] = [];
    for (let column = 0; column < columns; column++) {
      const { data, style } = painter.paint(row, column);
      const number = styles.numberOf(style);
      if (data.v === null && number === undefined) continue;
      line[column] = number === undefined ? data : { ...data, s: number };
      if (row < fittedRows) fitting.push(fittingCell(data, style, widthOf(column)));
    }
    if (Object.keys(line).length > 0) drawn[row] = line;
    const height = fittingHeight(fitting, measure);
    if (height > rowHeight) heights.set(row, height);
  }
  return { cells: drawn, heights };
}

function fittingCell({ v }: ICellData, style: IStyleData, width: number): FittingCell {
  return {
    text: typeof v === 'string' || typeof v === 'number' ? String(v) : '',
    size: style.fs ?? standardFont.size,
    isBold: style.bl === BooleanNumber.TRUE,
    breadth: style.tb === WrapStrategy.WRAP ? Math.max(1, width - padding) : null,
  };
}

/** A height that is set counts; a row without one is as high as what stands in it, as Excel has it. */
function rowSizes(worksheet: Worksheet, heights: ReadonlyMap<number, number>): NonNullable<IWorksheetData['rowData']> {
  const sizes: NonNullable<IWorksheetData['rowData']> = {};
  for (const [row, height] of heights) sizes[row] = { h: height, ia: BooleanNumber.FALSE };
  rowsOf(worksheet).forEach((row, index) => {
    if (!row || (!row.hidden && !row.height)) return;
    sizes[index] = {
      ...sizes[index],
      hd: row.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      ...(row.height ? { h: pixelsOfPoints(row.height), ia: BooleanNumber.FALSE } : {}),
    };
  });
  return sizes;
}

function columnSizes(worksheet: Worksheet): NonNullable<IWorksheetData['columnData']> {
  const sizes: NonNullable<IWorksheetData['columnData']> = {};
  worksheet.columns.forEach((column, index) => {
    if (!column.hidden && !column.width) return;
    sizes[index] = {
      hd: column.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      ...(column.width ? { w: pixelsOfCharacters(column.width) } : {}),
    };
  });
  return sizes;
}

/** Files give a row's height in points and a column's width in characters of the default font. */
const pixelsOfPoints = (points: number): number => Math.round((points * 96) / 72);
const pixelsOfCharacters = (characters: number): number => Math.trunc(((256 * characters + 18) / 256) * 7);

function merges(worksheet: Worksheet): NonNullable<IWorksheetData['mergeData']> {
  return worksheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    startRow: top - 1,
    startColumn: left - 1,
    endRow: bottom - 1,
    endColumn: right - 1,
  }));
}

interface WorksheetViewFrozenSides {
  readonly xSplit?: number;
  readonly ySplit?: number;
}

function freeze(worksheet: Worksheet): Pick<Partial<IWorksheetData>, 'freeze'> {
  const frozen = worksheet.views.find((view) => 'state' in view && view.state === 'frozen');
  if (!frozen || !('xSplit' in frozen || 'ySplit' in frozen)) return {};
  const { xSplit = 0, ySplit = 0 } = frozen as WorksheetViewFrozenSides;
  return { freeze: { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 } };
}
