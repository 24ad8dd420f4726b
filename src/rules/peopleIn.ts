import type { Membership } from '../plan/membership';
import { nameHash } from './nameHash';
import { isNamed, nameOf } from './people';

/** A person in a list of seats: the first of the seats, and all of them where there are several. */
type Visit = (first: Membership, several: readonly Membership[] | null) => void;

const known = new WeakMap<readonly Membership[], People>();

/** The people in the seats, counted once for a list. */
export function peopleOf(seats: readonly Membership[]): People {
  const before = known.get(seats);
  if (before) return before;
  const people = new People(seats);
  known.set(seats, people);
  return people;
}

/**
 * The people in a list of seats: a person by name, a post by name and municipality (`personKey`). Made for long lists: most people
 * have one seat and a name like nobody else's, and nothing is made for them.
 */
class People {
  private readonly first: Membership[] = [];
  /** By the person's place among the first seats: all their seats, where there are several. */
  private readonly more = new Map<number, Membership[]>();
  private readonly byHash = new Map<number, number>();
  /** The next person whose name has the same hash. */
  private readonly next = new Map<number, number>();
  private listed: readonly (readonly Membership[])[] | null = null;

  constructor(seats: readonly Membership[]) {
    for (const seat of seats) this.add(seat);
  }

  get count(): number {
    return this.first.length;
  }

  /** Each with the seats that are theirs, in the order in which they first appear. */
  get all(): readonly (readonly Membership[])[] {
    this.listed ??= this.first.map((seat, index) => this.more.get(index) ?? [seat]);
    return this.listed;
  }

  /** The seats of those who have several. */
  get withSeveral(): readonly (readonly Membership[])[] {
    return [...this.more.values()];
  }

  /** Goes through them in the order in which they first appear. */
  forEach(visit: Visit): void {
    const hasSeveral = this.more.size > 0;
    this.first.forEach((seat, index) => visit(seat, hasSeveral ? (this.more.get(index) ?? null) : null));
  }

  /** Whether the person or post of the seat is among them. */
  has(seat: Membership): boolean {
    return this.find(seat, this.byHash.get(nameHash(calledIn(seat)))) !== undefined;
  }

  /** Whether anybody among them is called so (`nameOf`). */
  hasName(name: string): boolean {
    for (let at = this.byHash.get(nameHash(name)); at !== undefined; at = this.next.get(at)) {
      const seat = this.first[at];
      if (seat && nameOf(seat) === name) return true;
    }
    return false;
  }

  private add(seat: Membership): void {
    const hash = nameHash(calledIn(seat));
    const from = this.byHash.get(hash);
    const same = from === undefined ? undefined : this.find(seat, from);
    if (same !== undefined) {
      const theirs = this.more.get(same);
      const first = this.first[same];
      if (theirs) theirs.push(seat);
      else if (first) this.more.set(same, [first, seat]);
      return;
    }
    const own = this.first.length;
    this.first.push(seat);
    if (from === undefined) this.byHash.set(hash, own);
    else {
      // Right behind the first: the order among them is of no account.
      const after = this.next.get(from);
      this.next.set(from, own);
      if (after !== undefined) this.next.set(own, after);
    }
  }

  private find(seat: Membership, from: number | undefined): number | undefined {
    for (let at = from; at !== undefined; at = this.next.get(at)) {
      const other = this.first[at];
      if (other && isSame(other, seat)) return at;
    }
    return undefined;
  }
}

export type { People };

/** What the seat calls its person, as written. */
function calledIn({ person, role }: Membership): string {
  return person.value === '' ? role.value : person.value;
}

function isSame(a: Membership, b: Membership): boolean {
  const named = isNamed(a);
  if (!named && a.municipality.value !== b.municipality.value) return false;
  if (calledIn(a) !== calledIn(b) && nameOf(a) !== nameOf(b)) return false;
  return named === isNamed(b);
}
