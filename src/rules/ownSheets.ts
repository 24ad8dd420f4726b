import { cellAddress, type CellRef } from '../plan/place';
import { formulaCellsOf } from '../sheets/formulaCells';
import type { PlanReading } from '../sheets/planReading';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../sheets/snapshot';

/** A cell outside our tables: what it shows and, where it is calculated, its formula. */
export interface OwnCell {
  readonly at: CellRef;
  readonly value: CellValue;
  /** With `=`; `null` for what was typed. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** A sheet as the rules about a person's own cells see it. */
export interface OwnSheet {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  readonly cell: (row: number, column: number) => OwnCell | undefined;
  /** The cells that are calculated, row by row. */
  readonly formulas: readonly (OwnCell & { readonly formula: string })[];
}

const known = new WeakMap<WorkbookSnapshot, readonly OwnSheet[]>();

/**
 * Every sheet with the cells that are not ours: outside the declared tables, and not declared to be calculated. What stands in
 * those is for the rules that know them.
 */
export function ownSheetsOf(reading: PlanReading): readonly OwnSheet[] {
  const before = known.get(reading.workbook);
  if (before) return before;
  const ours = new Set(reading.formulas.map(({ at }) => keyOf(at.sheet, at.row, at.column)));
  const sheets = reading.workbook.sheets.flatMap((sheet) => (sheet.cells ? [describe(sheet, reading, ours)] : []));
  known.set(reading.workbook, sheets);
  return sheets;
}

function describe(sheet: SheetSnapshot, { tables }: PlanReading, ours: ReadonlySet<string>): OwnSheet {
  const areas = Object.values(tables).filter((facts) => facts.sheet === sheet.name);
  const isOurs = (row: number, column: number): boolean =>
    areas.some(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    ) || ours.has(keyOf(sheet.name, row, column));
  const block = sheet.cells;
  const cell = (row: number, column: number): OwnCell | undefined => {
    const value = block?.values[row - block.row]?.[column - block.column];
    if (block === null || value === undefined || isOurs(row, column)) return undefined;
    const formula = block.formulas[row - block.row]?.[column - block.column];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    return {
      at: { sheet: sheet.name, row, column },
      value,
      formula: isFormula ? formula : null,
      numberFormat: block.numberFormats[row - block.row]?.[column - block.column] ?? 'General',
    };
  };
  const formulas = formulaCellsOf(sheet).flatMap(({ at, formula, isCalculated }) => {
    const found = isCalculated ? cell(at.row, at.column) : undefined;
    return found ? [{ ...found, formula }] : [];
  });
  return { name: sheet.name, sheet, cell, formulas };
}

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${cellAddress(row, column)}`;

/** Excel's error values as Office.js gives them, whatever the language: `#DIV/0!`, `#NAME?`, `#N/A`, `#SPILL!`. */
export function isErrorValue(value: CellValue): value is string {
  return typeof value === 'string' && /^#(?:[A-Z_]+[!?]|DIV\/0!|N\/A|GETTING_DATA)$/u.test(value);
}
