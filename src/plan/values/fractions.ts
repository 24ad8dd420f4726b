const vulgar: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);

export const fractionCharacters = [...vulgar.keys()].join('');
const mixedNumber = new RegExp(`^(\\d{1,3})? ?([${fractionCharacters}])$`, 'u');

/** `½`, `1½`, `1 ½` as a number; `null` for anything else. */
export function parseVulgarFraction(text: string): number | null {
  const match = mixedNumber.exec(text);
  const part = match?.[2] === undefined ? undefined : vulgar.get(match[2]);
  return part === undefined ? null : Number(match?.[1] ?? 0) + part;
}
