import type { Reading } from '../reading';
import { readEmptyOrError } from './cell';
import { nearestKeys } from './nearest';
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

  const keys = keysOf(choices);
  const exact = [...new Set(keys.flatMap(([key, id]) => (key === wanted ? [id] : [])))];
  const [only] = exact;
  if (only !== undefined) return exact.length === 1 ? accept(only) : ask(exact, 'notInList');

  const near = [...new Set(nearestKeys(wanted, keys))];
  return near.length === 1 ? ask(near, 'notInList') : reject('notInList');
}

/** The lists are declarations that live as long as the program, and a column of thousands of rows asks for the same one. */
const known = new WeakMap<object, readonly (readonly [key: string, id: string])[]>();

function keysOf<Id extends string>(
  choices: Readonly<Record<Id, readonly string[]>>,
): readonly (readonly [key: string, id: Id])[] {
  const before = known.get(choices);
  // What was put in under this list is of its type.
  if (before) return before as readonly (readonly [string, Id])[];
  const keys = (Object.keys(choices) as Id[]).flatMap((id) =>
    choices[id].map((name) => [choiceKey(name), id] as const),
  );
  known.set(choices, keys);
  return keys;
}

function choiceKey(text: string): string {
  return foldLine(text)
    .replace(/[.:;,*]+$/u, '')
    .replace(/[\s-]/gu, '');
}
