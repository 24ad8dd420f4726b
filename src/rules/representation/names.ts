import type { Membership } from '../../plan/membership';
import type { MunicipalityNumber } from '../../plan/municipality';
import { municipalityByNumber } from '../../plan/registers/municipalities2018';
import { foldLine } from '../../plan/values/normalise';
import type { Organisation } from '../organisation';

/** Å last, and «Aa» as å. */
const collator = new Intl.Collator('nb');
/** More names than the largest region has municipalities would be no sentence. */
const SHOWN = 15;

/** Names in alphabetical order, in whatever order they came; posts with a comma in them are parted by semicolons. */
export function listOf(names: readonly string[]): string {
  const distinct = new Set(names);
  const shown = firstOf(distinct, SHOWN);
  const separator = shown.some((name) => name.includes(',')) ? '; ' : ', ';
  return `${shown.join(separator)}${distinct.size > SHOWN ? ' …' : ''}`;
}

/** The first so many in alphabetical order: of thousands the rest need not be sorted. */
function firstOf(names: ReadonlySet<string>, count: number): readonly string[] {
  const inOrder = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : 1);
  if (names.size <= count) return [...names].sort(inOrder);
  const first: string[] = [];
  for (const name of names) {
    const last = first[count - 1];
    if (last !== undefined && inOrder(last, name) < 0) continue;
    let at = first.length;
    while (at > 0 && inOrder(name, first[at - 1] ?? name) < 0) at--;
    first.splice(at, 0, name);
    first.length = Math.min(first.length, count);
  }
  return first;
}

/** As the workbook's own list calls it, else as the register does. */
export function municipalityName({ municipalityByNumber: listed }: Organisation, number: MunicipalityNumber): string {
  const own = listed.get(number)?.name.value ?? '';
  return own === '' ? (municipalityByNumber(number)?.name ?? number) : own;
}

/** A person or a post as a sentence names it: a post with its municipality where its text does not hold it already. */
function personLabel(person: string, role: string, municipality: string | null): string {
  const called = person === '' ? role : person;
  return municipality === null || foldLine(called).includes(foldLine(municipality))
    ? called
    : `${called} (${municipality})`;
}

/** Who sits there, as a sentence names it. */
export function seatLabel(organisation: Organisation, { person, role, municipality }: Membership): string {
  const place = municipality.value === null ? null : municipalityName(organisation, municipality.value);
  return personLabel(person.value, role.value, place);
}
