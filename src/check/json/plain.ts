import type { Located } from '../../plan/place';

/** A value without its cell. */
export type PlainValue<T> = T extends { readonly value: infer Value; readonly at: unknown } ? Value | null : T;
/** An entity with its values alone: the compiler tells when one is forgotten. */
export type Plain<T> = { readonly [Key in keyof T]: PlainValue<T[Key]> };

/** A text as written; `null` where the cell is empty, as everything absent is. */
export const text = ({ value }: Located<string>): string | null => (value === '' ? null : value);
