import { attr, parseXml } from '@cj-tech-master/excelts/xml';
import { parseRect } from '../a1';
import { isFormula } from '../cells/cellContents';
import { forEachCell } from '../cells/forEachCell';
import { cellAt, makeCell, stored, type StoredValue, type Style, type Worksheet } from '../excelts';
import type { AutoFilterState } from '../filter/autoFilterState';
import { rectBetween } from '../rect';
import { eachCellIn } from '../cells/cellStore';
import { elements } from '../../../xlsx/xml/tree';
import type { Parts } from './parts';
import { xmlBlock } from './xmlBlock';
import { readFilters } from './filterXml';

const dayOfSerial0 = 25_569;
const days1904 = 1_462;

/**
 * Makes a sheet as the reader left it into what the document works on: dates are their serials again, every formula stands in
 * its own cell, and what a spilled array left behind is gone, for it spills anew.
 */
export function settleCells(worksheet: Worksheet, date1904: boolean): void {
  const serial = (date: Date): number =>
    Number((date.getTime() / 86_400_000 + dayOfSerial0 - (date1904 ? days1904 : 0)).toPrecision(15));
  const formulas: { row: number; column: number; value: StoredValue }[] = [];
  forEachCell(worksheet, (cell, row, column) => {
    if (cell.value instanceof Date) cell.value = serial(cell.value);
    else if (isFormula(cell)) {
      const { shareType, sharedFormula, ...rest } = cell.value as unknown as Record<string, unknown>;
      const result = cell.result instanceof Date ? serial(cell.result) : cell.result;
      const isShared = shareType === 'shared' || sharedFormula !== undefined;
      const value = isShared
        ? { formula: cell.formula, result }
        : { ...rest, ...(shareType === undefined ? {} : { shareType }), result };
      formulas.push({ row, column, value: value as StoredValue });
    }
  });
  for (const { row, column, value } of formulas) makeCell(worksheet, row, column).value = value;
  forEachCell(worksheet, (cell, row, column) => {
    const { ref, isDynamicArray } = isFormula(cell) ? (cell.model as { ref?: string; isDynamicArray?: boolean }) : {};
    const rect = isDynamicArray && ref ? parseRect(ref) : null;
    if (!rect || !isFormula(cell)) return;
    cell.value = { formula: cell.formula, result: cell.result, isDynamicArray } as StoredValue;
    eachCellIn(
      worksheet,
      rectBetween(row, column, row + rect.rowCount - 1, column + rect.columnCount - 1),
      (spilled) => {
        if (spilled !== cell && !isFormula(spilled) && spilled.type !== stored.merged) spilled.value = null;
      },
    );
  });
}

/** Numbers of the cell formats that carry a leading apostrophe. */
export function quotePrefixStyles(parts: Parts, stylesPath: string): ReadonlySet<string> {
  const styles = parts.xml(stylesPath);
  const formats = styles && elements(styles, 'cellXfs')[0];
  const numbers = (formats ? elements(formats, 'xf') : []).flatMap((format, number) => {
    const value = attr(format, 'quotePrefix');
    return value === '1' || value === 'true' ? [String(number)] : [];
  });
  return new Set(numbers);
}

export function markQuotePrefixes(worksheet: Worksheet, sheetXml: string, styles: ReadonlySet<string>): void {
  if (styles.size === 0) return;
  for (const [tag] of sheetXml.matchAll(/<(?:\w+:)?c\s[^>]*>/g)) {
    const style = /\ss="(\d+)"/.exec(tag)?.[1];
    const rect = style !== undefined && styles.has(style) ? parseRect(/\sr="([A-Z]+\d+)"/.exec(tag)?.[1] ?? '') : null;
    const cell = rect && cellAt(worksheet, rect.row, rect.column);
    if (cell) cell.style = { ...cell.style, quotePrefix: true } as Partial<Style>;
  }
}

/** The sheet's own filter, not a table's. */
export function readAutoFilter(sheetXml: string): AutoFilterState | null {
  const block = xmlBlock('autoFilter').exec(sheetXml)?.[0];
  if (!block) return null;
  const root = parseXml(block).root;
  const rect = parseRect(attr(root, 'ref') ?? '');
  return rect && { rect, filters: readFilters(root) };
}
