import type { Membership } from '../plan/membership';
import type { MunicipalityNumber } from '../plan/municipality';
import { foldLine } from '../plan/values/normalise';

/** Words of posts. A seat is filled by a post where the name is not known, and many municipalities have the same posts. */
const postWord =
  /(?:leder|leiar|sjef|lege|rådmann|direktør|rådgiver|rådgjevar|pleier|pleiar|ansvarlig|ansvarleg|konsulent|koordinator|ordfører|ordførar|representant|observatør|medlem)$/u;
/** «Kari Nordmann», «Nordmann, Kari» and «Ola van der Berg»: two words or more, the first and the last with a capital. */
const nameLike = /^\p{Lu}[\p{L}'.-]*\p{Ll}[\p{L}'.-]*,?(?: \p{L}[\p{L}'.-]*)* \p{Lu}[\p{L}'.-]*$/u;

function isNameText(text: string): boolean {
  if (!mayBeName(text)) return false;
  const name = text.replace(/\s+/gu, ' ');
  const [first = ''] = name.split(/[ ,]/u);
  return nameLike.test(name) && !postWord.test(first.toLowerCase());
}

/** Says no at a glance to most of what is no name: one word, a small letter first, a digit or a bracket anywhere. */
function mayBeName(text: string): boolean {
  let isPlain = true;
  let last = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === SPACE) last = index + 1;
    else if (code < SPACE || code > LAST_ASCII) isPlain = false;
    else if (!isLetter(code) && !nameSigns.has(code)) return false;
  }
  // Letters beyond ASCII, and other white space, are for the closer look.
  return !isPlain || (last > 0 && isCapital(text.charCodeAt(0)) && isCapital(text.charCodeAt(last)));
}

const SPACE = 0x20;
const LAST_ASCII = 0x7e;
const nameSigns: ReadonlySet<number> = new Set([...",.'-"].map((sign) => sign.charCodeAt(0)));
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isLetter = (code: number): boolean => isCapital(code & ~0x20);

/** Whether the seat is filled by a person's name rather than by a post. In doubt it is a post. */
export function isNamed({ person }: Pick<Membership, 'person'>): boolean {
  return isNameText(person.value);
}

/** Whether the seat says who sits in it: a person, a post or a role. A row without is one to be filled in, and no member yet. */
export function isFilled({ person, role }: Pick<Membership, 'person' | 'role'>): boolean {
  return person.value !== '' || role.value !== '';
}

/** What the seat calls its person, without case and doubled spaces. */
export function nameOf({ person, role }: Pick<Membership, 'person' | 'role'>): string {
  return foldLine(person.value === '' ? role.value : person.value);
}

/** One and the same person, or one and the same post of a municipality, within a group. */
export function personKey(seat: Pick<Membership, 'person' | 'role' | 'municipality'>): string {
  return isNamed(seat) ? nameOf(seat) : postKey(nameOf(seat), seat.municipality.value);
}

export function postKey(name: string, municipality: MunicipalityNumber | null): string {
  return `${name}|${municipality ?? ''}`;
}
