import { maxColumns, maxRows, type Rect } from '../document/rect';
import { isProtected, type Allowance } from '../document/protection/protection';
import { deleteCells, insertCells } from '../document/structure/insertDelete';
import { oneOf } from './arguments';
import { coreOf } from './coreOf';
import type { Host } from './host';
import { HostError } from './hostError';
import { assertMayFormat, assertMayWrite } from './permissions';
import type { RangeTarget } from './rangeTarget';

/** Blank cells in the range's place; what stood there moves down or right. Answers the new cells. */
export function insertRange({ sheet, rect }: RangeTarget, shift: unknown, host: Host): RangeTarget {
  const direction = oneOf(shift, ['Down', 'Right']) === 'Down' ? 'down' : 'right';
  assertStructure(host, sheet, rect, 'insertRows', 'insertColumns');
  // What the range stood for moves away; the answer stands for the blank cells in its place.
  const place = { ...rect };
  insertCells(coreOf(host), sheet, place, direction, 'addin');
  return host.references.range(sheet, place);
}

export function deleteRange({ sheet, rect }: RangeTarget, shift: unknown, host: Host): void {
  const direction = oneOf(shift, ['Up', 'Left']) === 'Up' ? 'up' : 'left';
  assertStructure(host, sheet, rect, 'deleteRows', 'deleteColumns');
  if (isProtected(coreOf(host), sheet)) assertMayWrite(host, sheet, rect);
  deleteCells(coreOf(host), sheet, rect, direction, 'addin');
}

/** A protected sheet may allow whole rows or columns to come and go, never single cells. */
function assertStructure(host: Host, sheet: string, rect: Rect, rows: Allowance, columns: Allowance): void {
  if (!isProtected(coreOf(host), sheet)) return;
  if (rect.columnCount === maxColumns) assertMayFormat(host, sheet, rows);
  else if (rect.rowCount === maxRows) assertMayFormat(host, sheet, columns);
  else throw new HostError('AccessDenied');
}
