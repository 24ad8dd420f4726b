import { readHeaderUnit } from '../plan/values/headerUnit';
import type { ReadingNote } from '../sheets/planReading';

/** A column has one header and many cells, so each header is understood once. */
const isInKroner = new Map<string, boolean>();

/**
 * Whether a number may be written into the noted cell as it is. A calculated cell is never rewritten, and a column «i 1000 kr»
 * must not get whole kroner: its numbers are multiplied when they are read.
 */
export function isWritable({ isFormula, kind, column }: ReadingNote): boolean {
  if (isFormula) return false;
  if (kind !== 'amount') return true;
  const known = isInKroner.get(column) ?? readHeaderUnit(column) === 1;
  isInKroner.set(column, known);
  return known;
}
