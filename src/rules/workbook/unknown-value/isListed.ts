import type { ReadingNote } from '../../../sheets/planReading';

/** A note about a cell that holds one of a list: a choice, or a name of a register. An error value is no value of any list. */
export function isListed({ kind, note }: ReadingNote): boolean {
  return (kind === 'choice' || kind === 'region' || kind === 'municipality') && note !== 'errorValue';
}
