import type { Reading, ReadingNoteId } from '../reading';

export function accept<T>(value: T | null): Reading<T> {
  return { verdict: 'accept', value };
}

export function acceptNote<T>(value: T | null, note: ReadingNoteId): Reading<T> {
  return { verdict: 'accept-note', value, note };
}

/** Repeated candidates are given once. */
export function ask<T>(candidates: readonly T[], note: ReadingNoteId): Reading<T> {
  return { verdict: 'ask', candidates: [...new Set(candidates)], note };
}

export function reject<T>(note: ReadingNoteId): Reading<T> {
  return { verdict: 'reject', note };
}
