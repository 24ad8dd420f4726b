import { foldLine } from '../plan/values/normalise';

const SPACE = 0x20;

/**
 * A number that texts have in common which `foldLine` makes the same, without making the folded text: of a long list of names most
 * are told apart by it alone.
 */
export function nameHash(text: string): number {
  let hash = 0;
  let before = SPACE;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === SPACE ? before === SPACE : !isPlain(code)) return hashOf(foldLine(text));
    hash = mixed(hash, isCapital(code) ? code + 0x20 : code);
    before = code;
  }
  // Spaces at the ends are no part of a name.
  return before === SPACE ? hashOf(foldLine(text)) : shortened(hash);
}

function hashOf(folded: string): number {
  let hash = 0;
  for (let index = 0; index < folded.length; index++) hash = mixed(hash, folded.charCodeAt(index));
  return shortened(hash);
}

const mixed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
/** Small enough to be no number of its own in memory. */
const shortened = (hash: number): number => hash & 0x3fffffff;

/** ASCII and Latin letters and signs that are written in one way only. */
function isPlain(code: number): boolean {
  if (code < 0x7f) return code > SPACE && code !== 0x60;
  return code > 0xa0 && code <= 0xff && code !== 0xad && code !== 0xb4;
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}
