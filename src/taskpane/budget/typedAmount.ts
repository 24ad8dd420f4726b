import { kroner, type Kroner } from '../../plan/kroner';
import type { ReadingNoteId } from '../../plan/reading';
import { readAmount } from '../../plan/values/amount';

/** What somebody has typed for a grant that may come. */
export type TypedAmount =
  | { readonly state: 'empty' }
  | { readonly state: 'negative' }
  | { readonly state: 'read'; readonly amount: Kroner; readonly note: ReadingNoteId | null }
  | { readonly state: 'doubtful'; readonly candidates: readonly Kroner[]; readonly note: ReadingNoteId };

/** Read as a cell of the budget would be; where that can mean several amounts, the person chooses. */
export function readTyped(text: string): TypedAmount {
  const reading = readAmount({ value: text });
  if (reading.verdict === 'reject') return { state: 'doubtful', candidates: [], note: reading.note };
  if (reading.verdict === 'ask') {
    const candidates = [...new Set(reading.candidates)].filter((each) => each >= 0).sort((a, b) => a - b);
    return { state: 'doubtful', candidates: candidates.map(kroner), note: reading.note };
  }
  if (reading.value === null) return { state: 'empty' };
  if (reading.value < 0) return { state: 'negative' };
  return { state: 'read', amount: reading.value, note: reading.verdict === 'accept-note' ? reading.note : null };
}
