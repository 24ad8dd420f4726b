import type { Reading } from '../reading';
import { readEmptyOrError } from './cell';
import { editDistance } from './editDistance';
import { foldLine } from './normalise';
import { accept, ask, reject } from './verdicts';

const MAX_LENGTH = 100;

/**
 * One of a list, by any of its names. Case, spaces, hyphens and a closing point or colon make no difference. A unique near miss
 * is only ever suggested (`ask`).
 */
export function matchChoice<Id extends string>(
  text: string,
  choices: Readonly<Record<Id, readonly string[]>>,
): Reading<Id> {
  const special = readEmptyOrError<Id>(text);
  if (special) return special;
  const wanted = choiceKey(text);
  if (wanted === '' || wanted.length > MAX_LENGTH) return reject('notInList');

  const keys = (Object.keys(choices) as Id[]).map((id) => ({ id, keys: choices[id].map(choiceKey) }));
  const exact = keys.filter((choice) => choice.keys.includes(wanted)).map((choice) => choice.id);
  const [only] = exact;
  if (only !== undefined) return exact.length === 1 ? accept(only) : ask(exact, 'notInList');

  const limit = nearness(wanted);
  const near = keys.map((choice) => ({
    id: choice.id,
    distance: Math.min(...choice.keys.map((key) => editDistance(wanted, key, limit))),
  }));
  const nearest = Math.min(...near.map((choice) => choice.distance));
  const best = near.filter((choice) => choice.distance === nearest).map((choice) => choice.id);
  return Number.isFinite(nearest) && best.length === 1 ? ask(best, 'notInList') : reject('notInList');
}

function choiceKey(text: string): string {
  return foldLine(text)
    .replace(/[.:;,*]+$/u, '')
    .replace(/[\s-]/gu, '');
}

/** Short names differ by one letter as it is. */
function nearness(text: string): number {
  if (text.length < 4) return 0;
  return text.length < 8 ? 1 : 2;
}
