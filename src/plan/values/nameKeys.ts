import { foldLine } from './normalise';

/** The letters and digits of a name: case, spaces, hyphens and points make no difference, nor does «aa» for å, «ae» for æ, «oe» for ø. */
export function looseKey(name: string): string {
  return foldLine(name)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/aa/gu, 'å')
    .replace(/ae|ä/gu, 'æ')
    .replace(/oe|ö/gu, 'ø');
}

/** As `looseKey`, as it is typed on a keyboard without æ, ø, å and accents. */
export function asciiKey(name: string): string {
  return looseKey(name).replace(/ø/gu, 'o').replace(/æ/gu, 'a').normalize('NFD').replace(/\p{M}/gu, '');
}
