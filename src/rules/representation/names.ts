import type { MunicipalityNumber } from '../../plan/municipality';
import { municipalityByNumber } from '../../plan/registers/municipalities2018';
import { foldLine } from '../../plan/values/normalise';
import type { Organisation } from '../organisation';

/** Å last, and «Aa» as å. */
const collator = new Intl.Collator('nb');
/** More names than the largest region has municipalities would be no sentence. */
const SHOWN = 15;

/** Names in alphabetical order, in whatever order they came. */
export function listOf(names: readonly string[]): string {
  const sorted = [...new Set(names)].sort((a, b) => collator.compare(a, b) || (a < b ? -1 : 1));
  return `${sorted.slice(0, SHOWN).join(', ')}${sorted.length > SHOWN ? ' …' : ''}`;
}

/** As the workbook's own list calls it, else as the register does. */
export function municipalityName({ municipalityByNumber: listed }: Organisation, number: MunicipalityNumber): string {
  const own = listed.get(number)?.name.value ?? '';
  return own === '' ? (municipalityByNumber(number)?.name ?? number) : own;
}

/** A person or a post as a sentence names it: a post with its municipality where its text does not hold it already. */
export function personLabel(person: string, role: string, municipality: string | null): string {
  const called = person === '' ? role : person;
  return municipality === null || foldLine(called).includes(foldLine(municipality))
    ? called
    : `${called} (${municipality})`;
}
