import type { ReadingNote } from '../sheets/planReading';
import type { TextValues } from '../sheets/changeSet';

/** What the messages about a cell's content have in common: what stands there, in which column, and why it is noted. */
export function noteValues({ raw, column, kind, note }: ReadingNote): TextValues {
  return { raw: String(raw), column, kind, ...(note ? { note } : {}) };
}
