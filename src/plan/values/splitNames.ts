import { normaliseText } from './normalise';

/** The names in a cell that may hold several, parted by semicolons, commas or line breaks; each once, in the order written. */
export function splitNames(text: string): readonly string[] {
  const names = normaliseText(text)
    .split(/[;,\n•·|]+/u)
    .map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
