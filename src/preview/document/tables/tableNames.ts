import type { DocumentCore } from '../core/documentCore';
import { DocumentError } from '../documentError';
import { maxColumns, maxRows } from '../rect';
import { columnIndex } from '../a1';

const longestName = 255;

/**
 * Excel's rules for the name of a table or a cell: begins with a letter, `_` or `\`; letters, digits, `.` and `_` follow; is no
 * reference, nor `R` or `C`. Throws `invalidName`.
 */
export function assertWordName(name: string): void {
  const isShaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= longestName;
  if (!isShaped || looksLikeReference(name))
    throw new DocumentError('invalidName', `no name for cells or a table: ${name}`);
}

function looksLikeReference(name: string): boolean {
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || /^[rc]\d+$/i.test(name)) return true;
  const [, letters, digits] = /^([a-z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  if (!letters || !digits) return false;
  return columnIndex(letters) < maxColumns && Number(digits) >= 1 && Number(digits) <= maxRows;
}

/** Tables and workbook-wide names share one namespace. Throws `invalidName` or `nameTaken`. */
export function assertTableName(core: DocumentCore, name: string, own: number | null): void {
  assertWordName(name);
  const table = core.table(name);
  const taken = (table && table.id !== own) || core.names.some((one) => one.scope === null && same(one.name, name));
  if (taken) throw new DocumentError('nameTaken', `the name ${name} is taken`);
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function freeTableName(core: DocumentCore): string {
  const base = core.culture.name === 'nb-NO' ? 'Tabell' : 'Table';
  for (let number = 1; ; number++) {
    const name = `${base}${number}`;
    if (!core.table(name) && !core.name(name, null)) return name;
  }
}
