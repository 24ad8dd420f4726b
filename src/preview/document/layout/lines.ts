import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { partSlot } from '../core/partSlot';
import { touchHidden } from '../filter/filters';
import { rowsOf, type Worksheet } from '../excelts';
import { lastColumn, lastRow, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';

/** Points of a row that has no height of its own, and pixels of a column that has no width of its own. */
const defaultRowPoints = 15;
const defaultColumnPixels = 64;
const pixelsPerDigit = 7;
const pointsPerPixel = 0.75;

export const columnPoints = (worksheet: Worksheet, column: number): number => {
  const width = worksheet.columns?.[column]?.width ?? worksheet.properties.defaultColWidth;
  const pixels = width === undefined ? defaultColumnPixels : Math.trunc(((256 * width + 18) / 256) * pixelsPerDigit);
  return pixels * pointsPerPixel;
};

export const rowPoints = (worksheet: Worksheet, row: number): number =>
  rowsOf(worksheet)[row]?.height ?? worksheet.properties.defaultRowHeight ?? defaultRowPoints;

export const isRowHidden = (worksheet: Worksheet, row: number): boolean => rowsOf(worksheet)[row]?.hidden ?? false;
export const isColumnHidden = (worksheet: Worksheet, column: number): boolean =>
  worksheet.columns?.[column]?.hidden ?? false;

export function setColumnPoints(
  core: DocumentCore,
  sheet: SheetId,
  rect: Rect,
  points: number,
  source: ChangeSource,
): void {
  const width: number | undefined = Math.round((points / pointsPerPixel / pixelsPerDigit) * 256) / 256;
  changeColumns(
    core,
    sheet,
    rect,
    source,
    (column): { width?: number | undefined } => ({ width: column.width }),
    (column, kept) => {
      if (kept.width === undefined) delete column.width;
      else column.width = kept.width;
    },
    { width },
  );
}

/** `undefined` gives the rows back the height that fits. */
export function setRowPoints(
  core: DocumentCore,
  sheet: SheetId,
  rect: Rect,
  points: number | undefined,
  source: ChangeSource,
): void {
  core.change(source, (step) => {
    const worksheet = core.worksheet(sheet);
    for (let index = rect.row; index <= lastRow(rect); index++) {
      const row = worksheet.getRow(index + 1);
      step.keep(
        partSlot(
          sheet,
          `height of row ${index}`,
          () => row.height,
          (height) => (row.height = height as number),
        ),
      );
      row.height = points as number;
    }
    step.tell({ kind: 'sheetLayout', sheet, what: 'rows' });
  });
}

export function setRowsHidden(
  core: DocumentCore,
  sheet: SheetId,
  rect: Rect,
  hidden: boolean,
  source: ChangeSource,
): void {
  core.change(source, (step) => {
    const worksheet = core.worksheet(sheet);
    for (let index = rect.row; index <= lastRow(rect); index++) {
      const row = worksheet.getRow(index + 1);
      step.keep(
        partSlot(
          sheet,
          `hiding of row ${index}`,
          () => row.hidden,
          (value) => (row.hidden = value),
        ),
      );
      row.hidden = hidden;
    }
    touchHidden(core, step, sheet, rect);
    step.tell({ kind: 'sheetLayout', sheet, what: 'rows' });
  });
}

export function setColumnsHidden(
  core: DocumentCore,
  sheet: SheetId,
  rect: Rect,
  hidden: boolean,
  source: ChangeSource,
): void {
  changeColumns(
    core,
    sheet,
    rect,
    source,
    (column) => ({ hidden: column.hidden }),
    (column, value) => (column.hidden = value.hidden),
    { hidden },
  );
}

type Column = ReturnType<Worksheet['getColumn']>;

function changeColumns<T>(
  core: DocumentCore,
  sheet: SheetId,
  rect: Rect,
  source: ChangeSource,
  read: (column: Column) => T,
  write: (column: Column, value: T) => void,
  wanted: T,
): void {
  core.change(source, (step) => {
    const worksheet = core.worksheet(sheet);
    for (let index = rect.column; index <= lastColumn(rect); index++) {
      const column = worksheet.getColumn(index + 1);
      const name = `${Object.keys(wanted as object).join()} of column ${index}`;
      step.keep(
        partSlot(
          sheet,
          name,
          () => read(column),
          (value) => write(column, value),
        ),
      );
      write(column, wanted);
    }
    step.tell({ kind: 'sheetLayout', sheet, what: 'columns' });
  });
}
