import type { FormField } from '../../sheets/forms/rowForm';

/** What parts several values in one field. */
export const separator = ';';

/**
 * The text with its last value written out, where it is the beginning of one choice alone: «verd» is Verdal. A text that means
 * something as it is stays as it is.
 */
export function completed(field: FormField, text: string): string {
  if (field.control !== 'list' && field.control !== 'several') return text;
  if (text.trim() === '' || field.read(text).content !== null) return text;
  const { before, value } = lastValue(field, text);
  const beginning = fold(value);
  const [only, ...others] = field.options.filter((option) => fold(option.text).startsWith(beginning));
  return beginning !== '' && only && others.length === 0 ? before + only.text : text;
}

/** The value that is being typed, and what stands before it. */
export function lastValue({ control }: FormField, text: string): { readonly before: string; readonly value: string } {
  const at = control === 'several' ? text.lastIndexOf(separator) : -1;
  if (at < 0) return { before: '', value: text };
  return { before: `${text.slice(0, at + 1)} `, value: text.slice(at + 1).trimStart() };
}

/** The text with a choice in place of the value that is being typed. */
export function withChoice(field: FormField, text: string, choice: string): string {
  return lastValue(field, text).before + choice;
}

const fold = (text: string): string => text.trim().toLocaleLowerCase('nb');

/** The choices that hold what has been typed, those that begin with it first. */
export function matching(field: FormField, text: string): FormField['options'] {
  const wanted = fold(lastValue(field, text).value);
  if (wanted === '') return field.options;
  const rank = ({ text: name, hint }: FormField['options'][number]): number => {
    const [inName, inHint] = [fold(name).indexOf(wanted), fold(hint).indexOf(wanted)];
    if (inName === 0 || inHint === 0) return 0;
    return inName > 0 ? 1 : 2;
  };
  const ranked = field.options.map((option) => ({ option, rank: rank(option) })).filter((each) => each.rank < 2);
  return ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option);
}
