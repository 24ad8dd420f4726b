import { counties, type County } from '../county';
import { countySpellings, otherCounties } from '../registers/counties';
import { looseKey } from './nameKeys';

/** A county as written beside a municipality's name; `other` is one outside the plan's area. */
export type CountyNamed = County | 'other';

const byName = new Map<string, CountyNamed>([
  ...otherCounties.map((name) => [name, 'other'] as const),
  ...counties.flatMap((county) => countySpellings[county].map((name) => [name, county] as const)),
]);

export function countyNamed(text: string): CountyNamed | undefined {
  return byName.get(looseKey(text).replace(/fylke(?:skommune)?$/u, ''));
}

const joined =
  /(?<!\p{L})(møre|m\.?|sogn|vestfold|troms) ?(?:og|&|\+|\/) ?(romsdal|r\.?|fjordane|telemark|finnmark)(?!\p{L})/gu;

/** The folded text with «møre og romsdal» and the like as one word, so that it is not taken for two. */
export function joinCountyNames(text: string): string {
  return text.replace(joined, '$1$2');
}
