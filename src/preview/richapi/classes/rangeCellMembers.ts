import { formatGrid, gridOf, readGrid } from '../cellGrids';
import type { MemberDeclaration } from '../declaration';
import type { Host } from '../host';
import type { RangeTarget } from '../rangeTarget';

type Members = Readonly<Record<string, MemberDeclaration<RangeTarget>>>;

/** What the cells hold. Formulas are English with commas; strings are understood as if typed in English. */
export const rangeCellMembers: Members = {
  values: {
    kind: 'property',
    set: '1.1',
    get: (target, host) => readGrid(target, host, (rect) => host.document.readCells(target.sheet, rect).values),
    put: write,
  },
  formulas: {
    kind: 'property',
    set: '1.1',
    get: (target, host) => readGrid(target, host, (rect) => host.document.readCells(target.sheet, rect).formulas),
    put: write,
  },
  numberFormat: {
    kind: 'property',
    set: '1.1',
    get: (target, host) => readGrid(target, host, (rect) => host.document.readCells(target.sheet, rect).numberFormats),
    put({ sheet, rect }, value, host) {
      const numberFormats = formatGrid(value, rect);
      host.document.editCells(sheet, [{ row: rect.row, column: rect.column, numberFormats }], 'addin');
    },
  },
  valueTypes: {
    kind: 'property',
    set: '1.1',
    get: (target, host) => readGrid(target, host, (rect) => host.document.readCells(target.sheet, rect).valueTypes),
  },
};

function write({ sheet, rect }: RangeTarget, value: unknown, host: Host): void {
  host.document.editCells(sheet, [{ row: rect.row, column: rect.column, inputs: gridOf(value, rect) }], 'addin');
}
