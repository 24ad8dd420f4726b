import { normaliseHeader } from '../../../sheets/read/headers';

/**
 * Which of the unknown headers may be the expected one renamed: those that resemble it. When none does, a single unknown
 * header is plausible if it alone can fill the single gap.
 */
export function plausibleHeaders<Header extends { readonly header: string }>(
  expected: string,
  unknown: readonly Header[],
  isOnlyGap: boolean,
): readonly Header[] {
  const similar = unknown.filter(({ header }) => isSimilar(normaliseHeader(expected), normaliseHeader(header)));
  if (similar.length > 0) return similar;
  return isOnlyGap && unknown.length === 1 ? unknown : [];
}

/** One contains the other, or at most a third of the letters differ. */
function isSimilar(expected: string, header: string): boolean {
  const [shorter, longer] = expected.length < header.length ? [expected, header] : [header, expected];
  if (shorter.length >= 4 && longer.includes(shorter)) return true;
  return editDistance(expected, header) <= Math.max(1, Math.floor(longer.length / 3));
}

/** Least number of letters put in, taken out or replaced. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
