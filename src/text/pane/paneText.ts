import type { Localized } from '../language';

/**
 * The names of the values a text asks for, read off its bokmål pattern: `{name}` and `{name, plural, …}` outside and inside
 * plural forms. Words within a plural form hold a space or begin with `#`, and are no names.
 */
export type ArgumentsOf<Pattern extends string> = Pattern extends `${string}{${infer Rest}`
  ? NameAtStart<Rest> | ArgumentsOf<Rest>
  : never;

type NameAtStart<Rest extends string> = Rest extends `${infer Inside}}${string}` ? NameIn<FirstOf<Inside>> : never;
type FirstOf<Inside extends string> = Inside extends `${infer Name},${string}` ? Name : Inside;
type NameIn<Candidate extends string> = Candidate extends `${string} ${string}` | `#${string}` | '' ? never : Candidate;

/** Keeps the patterns as literal types, so that a text asked for without its values does not compile. */
export function paneTexts<const T extends Readonly<Record<string, Localized>>>(texts: T): T {
  return texts;
}
