import type { Reading } from '../reading';
import { readEmptyOrError, type ValueCell } from './cell';
import { foldLine } from './normalise';
import { parseNumberText } from './numberText';
import { accept, acceptNote, ask, reject } from './verdicts';

/** More than any number of inhabitants, members or days in the plan. */
const MAX = 100_000_000;

/** A whole number from 0, such as inhabitants. An empty cell is no number, and not zero. */
export function readCount(cell: ValueCell): Reading<number> {
  const { value } = cell;
  if (typeof value === 'boolean') return reject('notACount');
  if (typeof value === 'number') return isCount(value) ? accept(value) : reject('notACount');
  const special = readEmptyOrError<number>(value);
  if (special) return special;
  const parsed = parseNumberText(foldLine(value));
  switch (parsed.kind) {
    case 'invalid':
      return reject('notACount');
    case 'ambiguous': {
      const counts = parsed.values.filter(isCount);
      const [only] = counts;
      // «24,300»: a number of people has no decimals, so only one meaning is left.
      if (only !== undefined && counts.length === 1) return acceptNote(only, parsed.note);
      return counts.length > 0 ? ask(counts, parsed.note) : reject('notACount');
    }
    case 'number':
      if (!isCount(parsed.value)) return reject('notACount');
      return parsed.note ? acceptNote(parsed.value, parsed.note) : accept(parsed.value);
  }
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MAX;
