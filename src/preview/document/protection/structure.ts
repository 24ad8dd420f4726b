import type { DocumentCore } from '../core/documentCore';

/** Passwords of workbooks protected while they are open. */
const passwords = new WeakMap<object, string>();

/** The order, names and number of sheets cannot be changed. */
export const isStructureProtected = ({ workbook }: DocumentCore): boolean => workbook.protection !== undefined;

/** Protecting and unprotecting end what can be undone. */
export function protectStructure(core: DocumentCore, password: string | undefined): void {
  core.change('addin', (step) => {
    step.endsHistory = true;
    core.workbook.protection = { lockStructure: true };
    if (password) passwords.set(core.workbook, password);
  });
}

/** `false` when the password is not the workbook's. */
export function unprotectStructure(core: DocumentCore, password: string | undefined): boolean {
  if ((passwords.get(core.workbook) ?? '') !== (password ?? '')) return false;
  core.change('addin', (step) => {
    step.endsHistory = true;
    delete core.workbook.protection;
    passwords.delete(core.workbook);
  });
  return true;
}
