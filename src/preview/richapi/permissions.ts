import { isRowHidden } from '../document/layout/lines';
import { intersection, lastRow, type Rect } from '../document/rect';
import { bodyRect, isFiltered } from '../document/tables/tableState';
import { allows, assertUnlocked, isProtected, type Allowance } from '../document/protection/protection';
import type { SheetId } from '../document/sheets/sheetState';
import { coreOf } from './coreOf';
import type { Host } from './host';
import { HostError } from './hostError';

/** Refuses to write to locked cells of a protected sheet, and past rows that a filter hides. */
export function assertMayWrite(host: Host, sheet: SheetId, rect: Rect): void {
  assertUnlocked(coreOf(host), sheet, rect);
  assertNotFiltered(host, sheet, rect);
}

/**
 * Excel writes an array to the rows it sees, so that values land in the wrong ones
 * (https://github.com/OfficeDev/office-js/issues/224). Here such a write is refused, for a test to find it.
 */
function assertNotFiltered(host: Host, sheet: SheetId, rect: Rect): void {
  if (rect.rowCount === 1) return;
  const { tables } = host.document;
  const filter = coreOf(host).autoFilters.get(sheet);
  const filtered = [
    ...tables.touching(sheet, rect).filter(isFiltered).map(bodyRect),
    ...(filter && filter.filters.size > 0 ? [filter.rect] : []),
  ];
  const worksheet = coreOf(host).worksheet(sheet);
  for (const area of filtered) {
    const shared = intersection(area, rect);
    for (let row = shared?.row ?? 0; shared && row <= lastRow(shared); row++) {
      if (isRowHidden(worksheet, row)) throw new HostError('FilteredRangeConflict');
    }
  }
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
