import type { Reading } from '../reading';
import { readEmptyOrError, type ValueCell } from './cell';
import { foldLine } from './normalise';
import { accept, ask, reject } from './verdicts';

const plain: ReadonlyMap<string, boolean> = new Map([
  ...['ja', 'yes', '1', 'sann', 'sant', 'true', '✓', '✔', '☑', '✅', '🗹'].map((word) => [word, true] as const),
  ...['nei', 'no', '0', 'usann', 'usant', 'false', '✗', '✘', '☐', '❌'].map((word) => [word, false] as const),
]);
/** Abbreviations and marks that mean yes to one and something else to another. A crossed box is both. */
const unclear: ReadonlyMap<string, readonly boolean[]> = new Map([
  ['j', [true]],
  ['☒', [true, false]],
  ['y', [true]],
  ['x', [true]],
  ['n', [false]],
  ['ja?', [true]],
  ['nei?', [false]],
  ['ja/nei', [true, false]],
  ['yes/no', [true, false]],
  ['kanskje', [true, false]],
  ['delvis', [true, false]],
]);

/** Yes or no; an empty cell is neither. */
export function readYesNo(cell: ValueCell): Reading<boolean> {
  const { value } = cell;
  if (typeof value === 'boolean') return accept(value);
  if (typeof value === 'number') return value === 0 || value === 1 ? accept(value === 1) : reject('notYesOrNo');
  const special = readEmptyOrError<boolean>(value);
  if (special) return special;
  const text = foldLine(value).replace(/[.!]$/u, '');
  const known = plain.get(text);
  if (known !== undefined) return accept(known);
  const candidates = unclear.get(text);
  return candidates ? ask(candidates, 'yesNoUnclear') : reject('notYesOrNo');
}
