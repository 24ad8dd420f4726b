import { readHeaderUnit } from '../plan/values/headerUnit';
import type { ReadingNote } from '../sheets/planReading';

/**
 * Whether a number may be written into the noted cell as it is. A calculated cell is never rewritten, and a column «i 1000 kr»
 * must not get whole kroner: its numbers are multiplied when they are read.
 */
export function isWritable({ isFormula, kind, column }: ReadingNote): boolean {
  return !isFormula && (kind !== 'amount' || readHeaderUnit(column) === 1);
}
