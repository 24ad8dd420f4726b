import { usedRectWithin } from '../../document/cells/usedWithin';
import { resolveAddress } from '../address';
import { isHostObject, type Arguments } from '../arguments';
import { coreOf } from '../coreOf';
import type { MemberDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { intersection, lastColumn, lastRow, type Rect } from '../../document/rect';
import {
  boundingRect,
  cellOf,
  columnOf,
  columnsBeside,
  entireColumn,
  entireRow,
  offset,
  rectInSheet,
  resizedBy,
  rowOf,
  rowsBeside,
} from '../rangeGeometry';
import { RangeTarget } from '../rangeTarget';

type Members = Readonly<Record<string, MemberDeclaration<RangeTarget>>>;
type Move = (rect: Rect, args: Arguments) => Rect;

const toRange = (set: `1.${number}`, move: Move): MemberDeclaration<RangeTarget> => ({
  kind: 'method',
  set,
  returns: 'Range',
  call: ({ sheet, rect }, args, host) => host.references.range(sheet, move(rect, args)),
});

/** Ranges found from a range. */
export const rangeNeighbourMembers: Members = {
  getCell: toRange('1.1', (rect, args) => cellOf(rect, args.integer(0), args.integer(1))),
  getRow: toRange('1.1', (rect, args) => rowOf(rect, args.integer(0))),
  getColumn: toRange('1.1', (rect, args) => columnOf(rect, args.integer(0))),
  getLastCell: toRange('1.1', (rect) => rectInSheet(lastRow(rect), lastColumn(rect), 1, 1)),
  getLastRow: toRange('1.1', (rect) => rowOf(rect, rect.rowCount - 1)),
  getLastColumn: toRange('1.1', (rect) => columnOf(rect, rect.columnCount - 1)),
  getEntireRow: toRange('1.1', entireRow),
  getEntireColumn: toRange('1.1', entireColumn),
  getOffsetRange: toRange('1.1', (rect, args) => offset(rect, args.integer(0), args.integer(1))),
  getResizedRange: toRange('1.2', (rect, args) => resizedBy(rect, args.integer(0), args.integer(1))),
  getAbsoluteResizedRange: toRange('1.7', (rect, args) =>
    rectInSheet(rect.row, rect.column, args.integer(0), args.integer(1)),
  ),
  getRowsAbove: toRange('1.2', (rect, args) => rowsBeside(rect, args.optionalInteger(0) ?? 1, 'above')),
  getRowsBelow: toRange('1.2', (rect, args) => rowsBeside(rect, args.optionalInteger(0) ?? 1, 'below')),
  getColumnsBefore: toRange('1.2', (rect, args) => columnsBeside(rect, args.optionalInteger(0) ?? 1, 'before')),
  getColumnsAfter: toRange('1.2', (rect, args) => columnsBeside(rect, args.optionalInteger(0) ?? 1, 'after')),
  getBoundingRect: {
    kind: 'method',
    set: '1.1',
    returns: 'Range',
    call({ sheet, rect }, args, host) {
      const other = otherRange(args, sheet, host);
      if (other.sheet !== sheet) throw new HostError('InvalidArgument');
      return host.references.range(sheet, boundingRect(rect, other.rect));
    },
  },
  getIntersection: {
    kind: 'method',
    set: '1.1',
    returns: 'Range',
    call(target, args, host) {
      const shared = sharedCells(target, args, host);
      if (!shared) throw new HostError('ItemNotFound');
      return shared;
    },
  },
  getIntersectionOrNullObject: { kind: 'method', set: '1.4', returns: 'Range', call: sharedCells },
  getUsedRange: {
    kind: 'method',
    set: '1.1',
    returns: 'Range',
    call(target, args, host) {
      const used = usedPart(target, args.flag(0, false), host);
      // A range with nothing in it has its first cell as used range, as a sheet does.
      return host.references.range(target.sheet, used ?? cellOf(target.rect, 0, 0));
    },
  },
  getUsedRangeOrNullObject: {
    kind: 'method',
    set: '1.4',
    returns: 'Range',
    call(target, args, host) {
      const used = usedPart(target, args.flag(0, false), host);
      return used && host.references.range(target.sheet, used);
    },
  },
};

function sharedCells({ sheet, rect }: RangeTarget, args: Arguments, host: Host): RangeTarget | null {
  const other = otherRange(args, sheet, host);
  const shared = other.sheet === sheet ? intersection(rect, other.rect) : null;
  return shared && host.references.range(sheet, shared);
}

/** A range object, an address or a range's name. */
export function otherRange(
  args: Arguments,
  sheet: string,
  host: Host,
): { readonly sheet: string; readonly rect: Rect } {
  const value = args.get(0);
  if (typeof value === 'string') return resolveAddress(host, sheet, value);
  if (isHostObject(value) && value.target instanceof RangeTarget) return value.target;
  throw new HostError('InvalidArgument');
}

/** The smallest rectangle within the range around what it holds. */
function usedPart({ sheet, rect }: RangeTarget, valuesOnly: boolean, host: Host): Rect | null {
  return usedRectWithin(coreOf(host), sheet, rect, valuesOnly);
}
