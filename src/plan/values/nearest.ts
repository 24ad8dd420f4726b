import { editDistance } from './editDistance';
import { asciiKey } from './nameKeys';

/**
 * What the names nearest in spelling stand for; none when no name is near. Only ever to be suggested. `names` are under their
 * `asciiKey`.
 */
export function nearest<T>(text: string, names: Iterable<readonly [key: string, value: T]>): readonly T[] {
  return nearestKeys(asciiKey(text), names);
}

/** As `nearest`, for names under a key of any kind, with the text under the same kind of key. */
export function nearestKeys<T>(wanted: string, names: Iterable<readonly [key: string, value: T]>): readonly T[] {
  const letters = lettersOf(wanted);
  let limit = nearness(wanted);
  let found: T[] = [];
  for (const [key, value] of names) {
    if (!mayBeWithin(limit, letters, lettersOf(key))) continue;
    const distance = editDistance(wanted, key, limit);
    if (distance > limit) continue;
    if (distance < limit) found = [];
    limit = distance;
    found.push(value);
  }
  return found;
}

/** Short names differ by one letter as it is. */
function nearness(key: string): number {
  if (key.length < 4) return 0;
  return key.length < 8 ? 1 : 2;
}

/** Which letters a key has, a bit each, so that most names are passed by at little cost. */
function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

/** One edit brings in one letter that is missing and takes away one that is too many. */
function mayBeWithin(limit: number, one: number, other: number): boolean {
  return hasAtMost(limit, one & ~other) && hasAtMost(limit, other & ~one);
}

function hasAtMost(count: number, bits: number): boolean {
  let rest = bits;
  for (let taken = 0; taken < count; taken += 1) rest &= rest - 1;
  return rest === 0;
}
