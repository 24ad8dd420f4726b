import type { Reading, ReadingNoteId } from '../../../src/plan/reading';

/** A text, the verdict owed to it, and why. */
export type Row<T> = readonly [input: string, reading: Reading<T>, because: string];

export const taken = <T>(value: T | null): Reading<T> => ({ verdict: 'accept', value });
export const noted = <T>(value: T | null, note: ReadingNoteId): Reading<T> => ({ verdict: 'accept-note', value, note });
export const asked = <T>(note: ReadingNoteId, ...candidates: readonly T[]): Reading<T> => ({
  verdict: 'ask',
  candidates,
  note,
});
export const rejected = <T>(note: ReadingNoteId): Reading<T> => ({ verdict: 'reject', note });
