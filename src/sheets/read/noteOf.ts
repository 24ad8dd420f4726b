import type { Reading } from '../../plan/reading';
import type { ReadingNote } from '../planReading';
import type { CellValue } from '../snapshot';
import { isBlank } from './grid';
import type { ValueReader } from './valueReaders';

/** What a reading says of a value, wherever it stands. */
export type ValueNote = Pick<ReadingNote, 'kind' | 'verdict' | 'note' | 'raw' | 'isText' | 'value' | 'candidates'>;

/** What there is to say about a value; `null` where it is plainly what its column asks for. */
export function noteOf<T>(reading: Reading<T>, reader: ValueReader<T>, raw: CellValue): ValueNote | null {
  const value = reading.verdict === 'accept' || reading.verdict === 'accept-note' ? reading.value : null;
  const stored = value === null ? null : reader.store(value);
  const isText = typeof raw === 'string' && !isBlank(raw);
  // Where a number belongs, Excel passes a text by in sums and comparisons even though it is plainly understood.
  const isMisplaced = isText && typeof stored === 'number' && reader.format !== null;
  if (reading.verdict === 'accept' && !isMisplaced) return null;
  return {
    kind: reader.kind,
    verdict: reading.verdict,
    ...(reading.verdict === 'accept' ? {} : { note: reading.note }),
    raw,
    isText,
    value: stored,
    candidates: reading.verdict === 'ask' ? reading.candidates.flatMap((each) => reader.store(each) ?? []) : [],
  };
}
