import type { Membership } from '../plan/membership';
import { isNamed, nameOf } from './people';

/** The people in a list of seats. */
export interface People {
  /** Each with the seats that are theirs, in the order in which they first appear. */
  readonly all: readonly (readonly Membership[])[];
  /** Whether the person or post of the seat is among them. */
  readonly has: (seat: Membership) => boolean;
  /** Whether anybody among them is called so (`nameOf`). */
  readonly hasName: (name: string) => boolean;
}

const known = new WeakMap<readonly Membership[], People>();

/** Counts the people in the seats, once for a list: a person by name, a post by name and municipality (`personKey`). */
export function peopleOf(seats: readonly Membership[]): People {
  const before = known.get(seats);
  if (before) return before;
  const people = count(seats);
  known.set(seats, people);
  return people;
}

/** Most names are one person's: only namesakes are looked at more closely. */
function count(seats: readonly Membership[]): People {
  const all: Membership[][] = [];
  /** By name, the first who is called so; and for each person the next namesake. */
  const first = new Map<string, number>();
  const next: number[] = [];
  const find = (seat: Membership, from: number | undefined): Membership[] | undefined => {
    for (let at = from; at !== undefined; at = next[at]) {
      const theirs = all[at];
      if (theirs?.[0] && isSame(theirs[0], seat)) return theirs;
    }
    return undefined;
  };
  for (const seat of seats) {
    const name = nameOf(seat);
    const namesake = first.get(name);
    const theirs = namesake === undefined ? undefined : find(seat, namesake);
    if (theirs) {
      theirs.push(seat);
      continue;
    }
    if (namesake === undefined) first.set(name, all.length);
    else {
      // Right behind the first: the order among namesakes is of no account.
      const after = next[namesake];
      next[namesake] = all.length;
      if (after !== undefined) next[all.length] = after;
    }
    all.push([seat]);
  }
  return {
    all,
    has: (seat) => find(seat, first.get(nameOf(seat))) !== undefined,
    hasName: (name) => first.has(name),
  };
}

/** Of two seats with the same name. */
function isSame(a: Membership, b: Membership): boolean {
  const named = isNamed(a);
  return named === isNamed(b) && (named || a.municipality.value === b.municipality.value);
}
