import { editDistance } from './editDistance';
import { asciiKey } from './nameKeys';

/**
 * What the names nearest in spelling stand for; none when no name is near. Only ever to be suggested. `names` are under their
 * `asciiKey`.
 */
export function nearest<T>(text: string, names: Iterable<readonly [key: string, value: T]>): readonly T[] {
  const wanted = asciiKey(text);
  let limit = nearness(wanted);
  let found: T[] = [];
  for (const [key, value] of names) {
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
