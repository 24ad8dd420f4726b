import { isColumnHidden, isRowHidden, setColumnsHidden, setRowsHidden } from '../../document/layout/lines';
import { lastColumn, lastRow, type Rect } from '../../document/rect';
import { coreOf } from '../coreOf';
import type { MemberDeclaration } from '../declaration';
import type { Host } from '../host';
import { assertMayFormat } from '../permissions';
import { asFlag } from '../propertyValues';
import type { RangeTarget } from '../rangeTarget';

type Members = Readonly<Record<string, MemberDeclaration<RangeTarget>>>;

/** How a range looks, and what rests on its cells. */
export const rangeFormatMembers: Members = {
  format: { kind: 'navigation', set: '1.1', to: 'RangeFormat', get: (target) => target },
  conditionalFormats: { kind: 'navigation', set: '1.6', to: 'ConditionalFormatCollection', get: (target) => target },
  dataValidation: { kind: 'navigation', set: '1.8', to: 'DataValidation', get: (target) => target },
  getTables: {
    kind: 'method',
    set: '1.9',
    returns: 'TableScopedCollection',
    call: (range, args) => ({ range, whole: args.flag(0, false) }),
  },
  /** All cells hidden, none, or `null`: some. */
  hidden: {
    kind: 'property',
    set: '1.2',
    get(target, host) {
      const [rows, columns] = [rowsHidden(target, host), columnsHidden(target, host)];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  rowHidden: {
    kind: 'property',
    set: '1.2',
    get: rowsHidden,
    put({ sheet, rect }, value, host) {
      assertMayFormat(host, sheet, 'formatRows');
      setRowsHidden(coreOf(host), sheet, usedRows(host, sheet, rect), asFlag(value), 'addin');
    },
  },
  columnHidden: {
    kind: 'property',
    set: '1.2',
    get: columnsHidden,
    put({ sheet, rect }, value, host) {
      assertMayFormat(host, sheet, 'formatColumns');
      setColumnsHidden(coreOf(host), sheet, rect, asFlag(value), 'addin');
    },
  },
};

/** Of a million rows no more than those that can be told apart are touched. */
function usedRows(host: Host, sheet: string, rect: Rect): Rect {
  const used = host.document.usedRect(sheet);
  const last = Math.max(rect.row, Math.min(lastRow(rect), used ? lastRow(used) : rect.row));
  return rect.rowCount > 100_000 ? { ...rect, rowCount: last - rect.row + 1 } : rect;
}

function rowsHidden({ sheet, rect }: RangeTarget, host: Host): boolean | null {
  const worksheet = coreOf(host).worksheet(sheet);
  return agreed(rect.row, lastRow(rect), (row) => isRowHidden(worksheet, row));
}

function columnsHidden({ sheet, rect }: RangeTarget, host: Host): boolean | null {
  const worksheet = coreOf(host).worksheet(sheet);
  return agreed(rect.column, lastColumn(rect), (column) => isColumnHidden(worksheet, column));
}

function agreed(first: number, last: number, read: (line: number) => boolean): boolean | null {
  const value = read(first);
  for (let line = first + 1; line <= last; line++) if (read(line) !== value) return null;
  return value;
}
