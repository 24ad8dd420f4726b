import { parseRect, rectName } from '../../document/a1';
import { changePageSetup, pageSetup } from '../../document/layout/page';
import { maxColumns, maxRows, type Rect } from '../../document/rect';
import type { SheetId } from '../../document/sheets/sheetState';
import { AreasTarget } from '../areasTarget';
import type { Arguments } from '../arguments';
import { coreOf } from '../coreOf';
import type { MemberDeclaration, MethodDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { isEntireColumn, isEntireRow } from '../rangeGeometry';
import type { RangeTarget } from '../rangeTarget';
import { otherRange } from './rangeNeighbourMembers';

type Titles = 'printTitlesRow' | 'printTitlesColumn';

function titles(sheet: SheetId, host: Host, which: Titles): RangeTarget | null {
  const rect = parseRect(pageSetup(coreOf(host), sheet)[which] ?? '');
  if (!rect) return null;
  const whole: Rect =
    which === 'printTitlesRow'
      ? { ...rect, column: 0, columnCount: maxColumns }
      : { ...rect, row: 0, rowCount: maxRows };
  return host.references.range(sheet, whole);
}

const setTitles = (which: Titles, isWhole: (rect: Rect) => boolean): MethodDeclaration<SheetId> => ({
  kind: 'method',
  set: '1.9',
  call(sheet, args, host) {
    const { rect } = onSheet(sheet, args, host);
    if (!isWhole(rect)) throw new HostError('InvalidArgument');
    changePageSetup(coreOf(host), sheet, { [which]: rectName(rect) }, 'addin');
  },
});

function onSheet(sheet: SheetId, args: Arguments, host: Host): { readonly rect: Rect } {
  const found = otherRange(args, sheet, host);
  if (found.sheet !== sheet) throw new HostError('InvalidArgument');
  return found;
}

/** The library parts several areas with `&&`. */
function printArea(sheet: SheetId, host: Host): AreasTarget | null {
  const rects = (pageSetup(coreOf(host), sheet).printArea ?? '').split('&&').flatMap((text) => parseRect(text) ?? []);
  if (rects.length === 0) return null;
  return new AreasTarget(
    sheet,
    rects.map((rect) => host.references.range(sheet, rect)),
  );
}

const found = <T>(target: T | null): T => {
  if (target === null) throw new HostError('ItemNotFound');
  return target;
};

/** What is printed, and the rows and columns that every page begins with. */
export const printRangeMembers = {
  setPrintArea: {
    kind: 'method',
    set: '1.9',
    call(sheet, args, host) {
      changePageSetup(coreOf(host), sheet, { printArea: rectName(onSheet(sheet, args, host).rect) }, 'addin');
    },
  },
  getPrintArea: {
    kind: 'method',
    set: '1.9',
    returns: 'RangeAreas',
    call: (sheet, _args, host) => found(printArea(sheet, host)),
  },
  getPrintAreaOrNullObject: {
    kind: 'method',
    set: '1.9',
    returns: 'RangeAreas',
    call: (sheet, _args, host) => printArea(sheet, host),
  },
  setPrintTitleRows: setTitles('printTitlesRow', isEntireRow),
  setPrintTitleColumns: setTitles('printTitlesColumn', isEntireColumn),
  getPrintTitleRows: {
    kind: 'method',
    set: '1.9',
    returns: 'Range',
    call: (sheet, _args, host) => found(titles(sheet, host, 'printTitlesRow')),
  },
  getPrintTitleRowsOrNullObject: {
    kind: 'method',
    set: '1.9',
    returns: 'Range',
    call: (sheet, _args, host) => titles(sheet, host, 'printTitlesRow'),
  },
  getPrintTitleColumns: {
    kind: 'method',
    set: '1.9',
    returns: 'Range',
    call: (sheet, _args, host) => found(titles(sheet, host, 'printTitlesColumn')),
  },
  getPrintTitleColumnsOrNullObject: {
    kind: 'method',
    set: '1.9',
    returns: 'Range',
    call: (sheet, _args, host) => titles(sheet, host, 'printTitlesColumn'),
  },
} satisfies Record<string, MemberDeclaration<SheetId>>;
