import type { Reading } from '../reading';
import { normaliseText } from './normalise';

export interface ListPart<T> {
  readonly text: string;
  readonly reading: Reading<T>;
}

/** These part what stands in a cell whatever it is. */
const alwaysParts = /[;\n•·|]+/u;
/** Commas that part nothing, and dashes before the lines of a list. */
const aroundNames = /^(?:[\s,]|[-–] )+|[\s,]+$/gu;
/** These part it unless they stand inside a name: «Møre og Romsdal», «Fag/involvering». Nothing in parentheses is parted. */
const mayPart = /(\s*,\s*(?:og |samt )?|\s+(?:og|samt|and|&|\+)\s+|\s*\/\s*|\s+-\s+)(?![^(]*\))/u;
/** A name with «og» or a comma in it is made of no more pieces than one and these. */
const moreInOneName = [3, 2, 1];
const MAX_LENGTH = 5000;

/**
 * What a cell that may hold several names holds, each read by itself. The longest run that `read` takes as one name is one name, so
 * that names with «og», commas or dashes stay whole; where nothing is recognised, the text is left in one piece. An empty cell is an
 * empty list.
 */
export function readList<T>(text: string, read: (text: string) => Reading<T>): readonly ListPart<T>[] {
  if (text.length > MAX_LENGTH) return [part(text, read)];
  return normaliseText(text)
    .split(alwaysParts)
    .flatMap((chunk) => {
      const whole = chunk.replace(aroundNames, '').trim();
      if (whole === '') return [];
      const one = part(whole, read);
      if (isTaken(one)) return [one];
      const parts = readParts(whole.split(mayPart), read);
      return parts.some(({ reading }) => reading.verdict !== 'reject') ? parts : [one];
    });
}

/** `pieces` has the separators at the odd places. */
function readParts<T>(pieces: readonly string[], read: (text: string) => Reading<T>): ListPart<T>[] {
  const parts: ListPart<T>[] = [];
  for (let first = 0; first < pieces.length;) {
    const ends = moreInOneName.map((more) => first + 2 * more).filter((end) => end < pieces.length);
    const longer = ends.map((end) => ({
      end,
      found: part(
        pieces
          .slice(first, end + 1)
          .join('')
          .trim(),
        read,
      ),
    }));
    const taken = longer.find(({ found }) => isTaken(found));
    const text = (pieces[first] ?? '').trim();
    if (taken) parts.push(taken.found);
    else if (text !== '') parts.push(part(text, read));
    first = (taken?.end ?? first) + 2;
  }
  return parts;
}

function part<T>(text: string, read: (text: string) => Reading<T>): ListPart<T> {
  return { text, reading: read(text) };
}

function isTaken<T>({ reading }: ListPart<T>): boolean {
  return reading.verdict === 'accept' || reading.verdict === 'accept-note';
}
