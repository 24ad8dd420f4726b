/** The counties as people write them, and how a municipality's number tells its county. */
import { counties, countyNumbers, type County } from '../county';

/** In lower case, without spaces, hyphens and points. Trøndelag was two counties until 2018. */
export const countySpellings: Readonly<Record<County, readonly string[]>> = {
  moreOgRomsdal: ['møreromsdal', 'møre', 'mr', 'sunnmøre', 'nordmøre', 'romsdal'],
  trondelag: [
    'trøndelag',
    'nordtrøndelag',
    'sørtrøndelag',
    'ntrøndelag',
    'strøndelag',
    'trlag',
    'nt',
    'st',
    'namdalen',
    'fosen',
  ],
  nordland: ['nordland', 'helgeland'],
};

/** Counties outside the plan's area, in 2018 and since. */
export const otherCounties: readonly string[] = (
  'østfold akershus oslo hedmark oppland innlandet buskerud viken vestfold telemark austagder vestagder agder rogaland hordaland ' +
  'sognfjordane vestland troms finnmark vestfoldtelemark tromsfinnmark'
).split(' ');

/** By the first two digits; `undefined` outside the plan's area. */
export function countyOfNumber(number: string): County | undefined {
  return counties.find((county) => number.startsWith(countyNumbers[county]));
}
