import { coreOf } from '../coreOf';
import { declareType, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { freezePanes, frozenPanes } from '../../document/layout/panes';
import { lastColumn, lastRow, maxColumns, maxRows } from '../../document/rect';
import type { SheetId } from '../../document/sheets/sheetState';
import type { RangeTarget } from '../rangeTarget';
import { otherRange } from './rangeNeighbourMembers';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const worksheetFreezePanes: TypeDeclaration<SheetId> = declareType<SheetId>({
  name: 'WorksheetFreezePanes',
  members: {
    freezeRows: {
      kind: 'method',
      set: '1.7',
      call: (sheet, args, host) => freeze(host, sheet, countOf(args.optionalInteger(0)), 0),
    },
    freezeColumns: {
      kind: 'method',
      set: '1.7',
      call: (sheet, args, host) => freeze(host, sheet, 0, countOf(args.optionalInteger(0))),
    },
    /** Freezes the rows and columns of a range that begins in the sheet's first cell, and those before a range elsewhere. */
    freezeAt: {
      kind: 'method',
      set: '1.7',
      call(sheet, args, host) {
        const { rect, sheet: other } = otherRange(args, sheet, host);
        if (other !== sheet) throw new HostError('InvalidArgument');
        const rows = rect.rowCount === maxRows ? 0 : lastRow(rect) + 1;
        const columns = rect.columnCount === maxColumns ? 0 : lastColumn(rect) + 1;
        freeze(host, sheet, rows, columns);
      },
    },
    unfreeze: { kind: 'method', set: '1.7', call: (sheet, _args, host) => freeze(host, sheet, 0, 0) },
    getLocation: {
      kind: 'method',
      set: '1.7',
      returns: 'Range',
      call(sheet, _args, host) {
        const found = location(host, sheet);
        if (!found) throw new HostError('ItemNotFound');
        return found;
      },
    },
    getLocationOrNullObject: {
      kind: 'method',
      set: '1.7',
      returns: 'Range',
      call: (sheet, _args, host) => location(host, sheet),
    },
  },
});

function countOf(value: number | undefined): number {
  const count = value ?? 1;
  if (count < 1) throw new HostError('InvalidArgument');
  return count;
}

const freeze = (host: Host, sheet: SheetId, rows: number, columns: number): void =>
  freezePanes(coreOf(host), sheet, { rows, columns }, 'addin');

/** Frozen rows are a range of whole rows, frozen columns one of whole columns, both a range of cells. */
function location(host: Host, sheet: SheetId): RangeTarget | null {
  const { rows, columns } = frozenPanes(coreOf(host), sheet);
  if (rows === 0 && columns === 0) return null;
  return host.references.range(sheet, {
    row: 0,
    column: 0,
    rowCount: rows || maxRows,
    columnCount: columns || maxColumns,
  });
}
