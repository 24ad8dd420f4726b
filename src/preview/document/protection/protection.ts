import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { DocumentError } from '../documentError';
import type { Worksheet } from '../excelts';
import { stylesIn } from '../formats/styles';
import type { Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';

/** What a person may still do on a protected sheet; names as the file has them, `true` allows. */
export type Allowances = Readonly<Partial<Record<Allowance, boolean>>>;

export const allowances = [
  'objects',
  'scenarios',
  'selectLockedCells',
  'selectUnlockedCells',
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
] as const;
export type Allowance = (typeof allowances)[number];

/** Passwords of the sheets protected while the document is open; the file keeps a digest that cannot be read back. */
const passwords = new WeakMap<Worksheet, string>();

export const isProtected = (core: DocumentCore, sheet: SheetId): boolean =>
  core.worksheet(sheet).sheetProtection?.sheet === true;

export function allows(core: DocumentCore, sheet: SheetId, what: Allowance): boolean {
  const protection = core.worksheet(sheet).sheetProtection;
  return protection?.sheet !== true || protection[what] === true;
}

export const currentAllowances = (core: DocumentCore, sheet: SheetId): Allowances => {
  const protection = core.worksheet(sheet).sheetProtection ?? {};
  return Object.fromEntries(allowances.map((name) => [name, protection[name] === true]));
};

/** Protecting and unprotecting end what can be undone, as in Excel. */
export function protect(
  core: DocumentCore,
  sheet: SheetId,
  allowed: Allowances,
  password: string | undefined,
  source: ChangeSource,
): void {
  const worksheet = core.worksheet(sheet);
  if (isProtected(core, sheet)) throw new DocumentError('invalidArgument', 'the sheet is protected already');
  core.change(source, (step) => {
    step.endsHistory = true;
    worksheet.sheetProtection = { ...allowed, sheet: true };
    if (password) passwords.set(worksheet, password);
    step.tell({ kind: 'sheetLayout', sheet, what: 'protection' });
  });
}

/** `false` when the password is not the sheet's. */
export function unprotect(
  core: DocumentCore,
  sheet: SheetId,
  password: string | undefined,
  source: ChangeSource,
): boolean {
  const worksheet = core.worksheet(sheet);
  if (!isProtected(core, sheet)) return true;
  const known = passwords.get(worksheet);
  const hasDigest = worksheet.sheetProtection?.hashValue !== undefined;
  if (known === undefined ? hasDigest : known !== password) return false;
  core.change(source, (step) => {
    step.endsHistory = true;
    worksheet.sheetProtection = null;
    passwords.delete(worksheet);
    step.tell({ kind: 'sheetLayout', sheet, what: 'protection' });
  });
  return true;
}

/** Refuses when any cell of the rectangle is locked on a protected sheet. Cells are locked unless their format says otherwise. */
export function assertUnlocked(core: DocumentCore, sheet: SheetId, rect: Rect): void {
  if (!isProtected(core, sheet)) return;
  for (const { protection } of stylesIn(core, sheet, rect)) {
    if (protection?.locked !== false) throw new DocumentError('protectedSheet', 'a cell of the range is locked');
  }
}
