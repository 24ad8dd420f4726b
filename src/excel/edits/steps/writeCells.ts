import type { CellContent } from '../../../sheets/changeSet';
import type { CellsStep } from '../step';
import { writeContents, writeFormats, type Batch } from './batch';

const TEXT = '@';

/** Gives cells their new contents and formats; `null` leaves either as it is. */
export interface CellsToWrite extends Pick<CellsStep, 'sheet' | 'row' | 'column'> {
  readonly contents: readonly (readonly (CellContent | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[] | null;
}

/**
 * The format goes first: a cell formatted as text would take a number as text. A number that shall stand in a cell formatted as
 * text is therefore written before the cell becomes one.
 */
export async function writeCells(batch: Batch, { contents, formats, ...at }: CellsToWrite): Promise<void> {
  const isLate = (r: number, c: number): boolean =>
    formats?.[r]?.[c] === TEXT && contents[r]?.[c] !== null && typeof contents[r]?.[c] !== 'string';
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
