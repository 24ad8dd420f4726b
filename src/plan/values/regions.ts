import type { Reading, ReadingNoteId } from '../reading';
import { readEmptyOrError } from './cell';
import { readList, type ListPart } from './list';
import { foldLine } from './normalise';
import { readRegion, type KnownRegion } from './region';
import { accept, acceptNote, ask, reject } from './verdicts';

/** «Alle», «Samtlige regioner», «All regions»: no list, but every region there is. */
export function isEveryRegion(text: string): boolean {
  return /^(?:i )?(?:alle|samtlige|samtlege|all)(?: (?:kommune)?region(?:er|ar|ane|ene|s)?)?$/u.test(foldLine(text));
}

/** Several regions of `known` in one cell, as `readRegion` reads each. One that is not plain makes the whole cell not plain. */
export function readRegions(text: string, known: readonly KnownRegion[]): Reading<readonly string[]> {
  const special = readEmptyOrError<readonly string[]>(text);
  if (special) return special;
  const parts = readList(text, (part) => readRegion(part, known));
  const rejected = parts.map(({ reading }) => reading).find(({ verdict }) => verdict === 'reject');
  if (rejected?.verdict === 'reject') return reject(rejected.note);
  const asked = parts.map(({ reading }) => reading).find(({ verdict }) => verdict === 'ask');
  if (asked?.verdict === 'ask') return ask(candidateLists(parts), asked.note);
  const names = [...new Set(parts.flatMap(namesOf))];
  const note = parts.map(noteOf).find((id) => id !== null);
  return note ? acceptNote(names, note) : accept(names);
}

/** The whole cell with the first candidate of each doubtful name, and with each other candidate of a lone doubtful one. */
function candidateLists(parts: readonly ListPart<string>[]): readonly (readonly string[])[] {
  const doubtful = parts.filter(({ reading }) => reading.verdict === 'ask');
  const [only] = doubtful;
  const choices = only?.reading.verdict === 'ask' && doubtful.length === 1 ? only.reading.candidates.length : 1;
  return Array.from({ length: choices }, (_, choice) => [
    ...new Set(
      parts.flatMap((part) => {
        if (part.reading.verdict !== 'ask') return namesOf(part);
        return part.reading.candidates[part === only ? choice : 0] ?? [];
      }),
    ),
  ]);
}

function namesOf({ reading }: ListPart<string>): readonly string[] {
  return 'value' in reading && reading.value !== null ? [reading.value] : [];
}

function noteOf({ reading }: ListPart<string>): ReadingNoteId | null {
  return reading.verdict === 'accept-note' ? reading.note : null;
}
