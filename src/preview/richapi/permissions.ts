import type { Rect } from '../document/rect';
import { allows, assertUnlocked, isProtected, type Allowance } from '../document/protection/protection';
import type { SheetId } from '../document/sheets/sheetState';
import { coreOf } from './coreOf';
import type { Host } from './host';
import { HostError } from './hostError';

/** Refuses to write to locked cells of a protected sheet. */
export function assertMayWrite(host: Host, sheet: SheetId, rect: Rect): void {
  assertUnlocked(coreOf(host), sheet, rect);
}

/** Refuses what a protected sheet does not allow. */
export function assertMayFormat(host: Host, sheet: SheetId, what: Allowance): void {
  if (!allows(coreOf(host), sheet, what)) throw new HostError('AccessDenied');
}

/** Refuses on a protected sheet whatever its options: tables, merges, conditional formats, validation. */
export function assertNotProtected(host: Host, sheet: SheetId): void {
  if (isProtected(coreOf(host), sheet)) throw new HostError('AccessDenied');
}

/** Refuses to add, delete, rename, move or hide sheets of a workbook whose structure is protected. */
export function assertStructureOpen(host: Host): void {
  if (host.document.workbook.protection) throw new HostError('AccessDenied');
}
