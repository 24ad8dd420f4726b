import type { CellValue } from '../sheets/snapshot';

/** `#N/A`, `#REF!` and the others; a file's reader gives errors as their English text. */
export const isErrorText = (value: CellValue): value is string =>
  typeof value === 'string' && /^#(?:[A-Z_]+[!?]|DIV\/0!|N\/A|GETTING_DATA)$/u.test(value);
