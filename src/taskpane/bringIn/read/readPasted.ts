import { readDelimitedText } from '../../../sheets/bringIn/delimitedText';
import type { SourceOutcome, SourceProblem } from '../../../sheets/bringIn/source';
import { readHtmlTables } from './htmlTables';

/** Why nothing came of what was pasted or opened. */
export type PasteProblem = SourceProblem | 'tooLarge';

export type Pasted =
  | { readonly ok: true; readonly source: Extract<SourceOutcome, { ok: true }>['source'] }
  | { readonly ok: false; readonly problem: PasteProblem };

/** Characters; a member list of 20,000 rows as Word writes it is below. */
export const MAX_PASTED = 60_000_000;

/** The tables of what is on the clipboard: those of its page, or else the lines of its text. */
export function readPasted(html: string, text: string): Pasted {
  if (html.length > MAX_PASTED || text.length > MAX_PASTED) return { ok: false, problem: 'tooLarge' };
  const fromHtml = html === '' ? null : readHtmlTables(html);
  return fromHtml ?? readDelimitedText(text);
}
