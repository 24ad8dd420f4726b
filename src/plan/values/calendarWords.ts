/** Month and weekday names in bokmål, nynorsk and English with their abbreviations, in lower case. */

const months = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'febr', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];

const weekdays = [
  ['mandag', 'måndag', 'monday', 'man', 'mon', 'må'],
  ['tirsdag', 'tysdag', 'tuesday', 'tirs', 'tir', 'tys', 'tue', 'tues'],
  ['onsdag', 'wednesday', 'ons', 'wed'],
  ['torsdag', 'thursday', 'tors', 'tor', 'thu', 'thurs'],
  ['fredag', 'friday', 'fre', 'fri'],
  ['lørdag', 'laurdag', 'saturday', 'lør', 'lau', 'sat'],
  ['søndag', 'sundag', 'sunday', 'søn', 'sun'],
];

const monthByName = numbered(months);
const weekdayByName = numbered(weekdays);

/** 1–12. */
export function monthNumber(word: string): number | undefined {
  return monthByName.get(word);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayNumber(word: string): number | undefined {
  return weekdayByName.get(word);
}

function numbered(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
}
