import type { CellContent } from '../../../sheets/changeSet';
import { isQuoted } from '../../cellText';
import type { CellsStep } from '../step';
import { writeContents, writeFormats, type Batch } from './batch';

/** The number format of cells that take everything as text. */
export const TEXT = '@';

/** Gives cells their new contents and formats; `null` leaves either as it is. */
export interface CellsToWrite extends Pick<CellsStep, 'sheet' | 'row' | 'column'> {
  readonly contents: readonly (readonly (CellContent | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[] | null;
}

/**
 * The format goes first: a cell formatted as text would take a number as text. What shall stand in a cell formatted as text is
 * for the same reason written before the cell becomes one: numbers, and texts that need an apostrophe elsewhere.
 */
export async function writeCells(batch: Batch, { contents, formats, ...at }: CellsToWrite): Promise<void> {
  const isLate = (r: number, c: number): boolean => {
    const content = contents[r]?.[c] ?? null;
    return formats?.[r]?.[c] === TEXT && content !== null && (typeof content !== 'string' || isQuoted(content));
  };
  const late = formats?.map((row, r) => row.map((code, c) => (isLate(r, c) ? code : null))) ?? [];
  if (formats) {
    const early = formats.map((row, r) => row.map((code, c) => (isLate(r, c) ? 'General' : code)));
    await writeFormats(batch, at, early);
  }
  await writeContents(batch, at, contents);
  if (late.some((row) => row.some((code) => code !== null))) await writeFormats(batch, at, late);
}

export const writeCellsStep = (batch: Batch, { sheet, row, column, after, formatAfter }: CellsStep): Promise<void> =>
  writeCells(batch, { sheet, row, column, contents: after, formats: formatAfter ?? null });
