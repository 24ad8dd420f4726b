import { counties } from '../../plan/county';
import type { Plan } from '../../plan/plan';
import { cooperationRegions } from '../../plan/registers/cooperationRegions';
import { municipalityByNumber } from '../../plan/registers/municipalities2018';
import { readList, readMunicipality, readRegion } from '../../plan/values';
import { countyNamed, joinCountyNames, type CountyNamed } from '../../plan/values/countyNames';
import { foldLine } from '../../plan/values/normalise';
import { accept, reject } from '../../plan/values/verdicts';
import type { Reading } from '../../plan/reading';

/** Whom a line is for, as far as its text tells: counties, and how far down it goes. */
export interface Recipient {
  readonly kind: 'county' | 'region' | 'municipality';
  /** A region's is the county it stands under in the plan (section 8). `other` is outside the plan's area. */
  readonly county: CountyNamed;
}

const everybody =
  /^(?:alle|samtlige|samtlege|all)(?: (?:opsjons)?(?:kommun|fylk|region|municipalit|count)\p{L}*)?$|^(?:hele |heile |all of )?(?:midt-?norge|central norway)$/u;
const municipalitiesIn = /^(?:alle |samtlige |samtlege |all )?(?:opsjons)?(?:kommun\p{L}*|municipalities) (?:i|in) /u;

/** Every recipient that a text names; `null` where it names none, or something beside them that is not understood. */
export function recipientsIn(text: string, { regions }: Pick<Plan, 'regions'>): readonly Recipient[] | null {
  const folded = foldLine(text).replace(municipalitiesIn, '');
  if (folded === '') return null;
  if (everybody.test(folded)) return counties.map((county) => ({ kind: 'county', county }));
  const parts = readList(folded, (part) => readOne(part, regions));
  const found = parts.flatMap(({ reading }) => ('value' in reading && reading.value ? [reading.value] : []));
  return found.length === parts.length && found.length > 0 ? found : null;
}

function readOne(text: string, regions: Plan['regions']): Reading<Recipient> {
  const county = countyNamed(joinCountyNames(text));
  if (county !== undefined) return accept<Recipient>({ kind: 'county', county });
  const municipality = readMunicipality({ value: text });
  if ('value' in municipality && municipality.value !== null) {
    const registered = municipalityByNumber(municipality.value);
    if (registered) return accept<Recipient>({ kind: 'municipality', county: registered.county });
  }
  const region = readRegion(text, cooperationRegions);
  const own = regions?.find(({ name, aliases }) =>
    [name.value, ...aliases.value].some((each) => each !== '' && foldLine(each) === text),
  );
  const name = 'value' in region ? region.value : null;
  const of = own?.county.value ?? cooperationRegions.find((each) => each.name === name)?.county;
  return of === undefined ? reject('unknownRegion') : accept<Recipient>({ kind: 'region', county: of });
}
