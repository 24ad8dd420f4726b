import type { ReadingNote } from '../../../sheets/planReading';

/** A note about a text that a number was taken from. */
export function isTextNumber(note: ReadingNote): note is ReadingNote & { readonly value: number } {
  return note.isText && typeof note.value === 'number' && (note.verdict === 'accept' || note.verdict === 'accept-note');
}
