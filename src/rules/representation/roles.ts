import type { Membership, ProfessionalRole } from '../../plan/membership';
import { matchChoice } from '../../plan/values';
import { foldLine } from '../../plan/values/normalise';
import { namesByChoice } from '../../sheets/declarations/declaration';
import { roleChoices } from '../../sheets/declarations/organisationChoices';

/** Shorter names, such as IT, stand in too many other words. */
const LONG = 4;
const names = namesByChoice(roleChoices);

/** One of the roles that are asked for: by the plan's word for it or any other. */
interface AskedRole {
  readonly role: string;
  readonly known: ProfessionalRole | null;
  readonly keys: readonly string[];
}

/**
 * Tells which of the roles a seat fills, by its role or, where none is given, by its post. Generous: «IT-rådgiver» is IT, and
 * «Kommuneoverlege og fastlege» is both.
 */
export function roleMatcher(
  roles: readonly string[],
): (seat: Pick<Membership, 'person' | 'role' | 'knownRole'>) => readonly string[] {
  const asked = roles.map(askedRole);
  const remembered = new Map<ProfessionalRole | null, Map<string, readonly string[]>>();
  return ({ person, role, knownRole }) => {
    const text = role.value === '' ? person.value : role.value;
    let byText = remembered.get(knownRole);
    if (!byText) remembered.set(knownRole, (byText = new Map<string, readonly string[]>()));
    let found = byText.get(text);
    if (!found) {
      const folded = foldLine(text);
      const words = new Set(folded.split(/[^\p{L}\p{N}]+/u));
      found = asked
        .filter(
          ({ known, keys }) =>
            (known !== null && known === knownRole) ||
            keys.some((each) => (each.length < LONG ? words.has(each) : folded.includes(each))),
        )
        .map((each) => each.role);
      byText.set(text, found);
    }
    return found;
  };
}

/** Whether two texts name the same role. */
export function isSameRole(a: string, b: string): boolean {
  const [first, second] = [askedRole(a), askedRole(b)];
  return first.known === null ? foldLine(a) === foldLine(b) : first.known === second.known;
}

function askedRole(role: string): AskedRole {
  const reading = matchChoice<ProfessionalRole>(role, names);
  const known = reading.verdict === 'accept' ? reading.value : null;
  return { role, known, keys: (known === null ? [role] : names[known]).map(foldLine) };
}
