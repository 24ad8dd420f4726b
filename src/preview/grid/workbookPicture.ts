import {
  BooleanNumber,
  LocaleType,
  type IObjectMatrixPrimitiveType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { OpenDocument, SheetInfo } from '../document';
import { rowsOf, type Worksheet } from '../document/excelts';
import { lastColumn, lastRow } from '../document/rect';
import { standardStyle } from './cellStyle';
import { CellPainter } from './cellPicture';
import { conditionalFormatResource } from './conditionalFormats';
import type { FormulaFormats } from './formulaFormats';
import { validationResource } from './validations';
import { worksheetOf } from './worksheetOf';

/** Excel's own default sizes in pixels, and how many spare rows and columns the grid shows beyond what is used. */
const rowHeight = 20;
const columnWidth = 64;
const spare = { rows: 60, columns: 12 };
const least = { rows: 200, columns: 26 };

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
    cellData: cells(painter, styles, rows, columns),
    rowData: rowSizes(worksheet),
    columnData: columnSizes(worksheet),
    mergeData: merges(worksheet),
    showGridlines: worksheet.views.some((view) => view.showGridLines === false)
      ? BooleanNumber.FALSE
      : BooleanNumber.TRUE,
    ...freeze(worksheet),
  };
}

function cells(
  painter: CellPainter,
  styles: StyleNumbers,
  rows: number,
  columns: number,
): IObjectMatrixPrimitiveType<ICellData> {
  const drawn: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = 0; row < rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < columns; column++) {
      const { data, style } = painter.paint(row, column);
      const number = styles.numberOf(style);
      if (data.v === null && number === undefined) continue;
      line[column] = number === undefined ? data : { ...data, s: number };
    }
    if (Object.keys(line).length > 0) drawn[row] = line;
  }
  return drawn;
}

function rowSizes(worksheet: Worksheet): NonNullable<IWorksheetData['rowData']> {
  const sizes: NonNullable<IWorksheetData['rowData']> = {};
  rowsOf(worksheet).forEach((row, index) => {
    if (!row || (!row.hidden && !row.height)) return;
    sizes[index] = {
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
