import { parseRect, rectName } from '../../document/a1';
import { changePageSetup, pageSetup } from '../../document/layout/page';
import { maxColumns } from '../../document/rect';
import type { SheetId } from '../../document/sheets/sheetState';
import { asRecord, oneOf } from '../arguments';
import { coreOf } from '../coreOf';
import { declareType, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { asNumber } from '../propertyValues';
import { entireRow } from '../rangeGeometry';
import type { RangeTarget } from '../rangeTarget';
import { otherRange } from './rangeNeighbourMembers';

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayout: TypeDeclaration<SheetId> = declareType<SheetId>({
  name: 'PageLayout',
  members: {
    orientation: {
      kind: 'property',
      set: '1.9',
      get: (sheet, host) => (pageSetup(coreOf(host), sheet).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      put(sheet, value, host) {
        const orientation = oneOf(value, ['Portrait', 'Landscape']) === 'Landscape' ? 'landscape' : 'portrait';
        changePageSetup(coreOf(host), sheet, { orientation }, 'addin');
      },
    },
    zoom: {
      kind: 'property',
      set: '1.9',
      get(sheet, host) {
        const { fitToPage, fitToWidth, fitToHeight, scale } = pageSetup(coreOf(host), sheet);
        return fitToPage
          ? { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight }
          : { scale: scale ?? 100 };
      },
      put: (sheet, value, host) => changePageSetup(coreOf(host), sheet, zoomOf(asRecord(value)), 'addin'),
    },
    setPrintTitleRows: {
      kind: 'method',
      set: '1.9',
      call(sheet, args, host) {
        const { rect } = otherRange(args, sheet, host);
        changePageSetup(coreOf(host), sheet, { printTitlesRow: rectName(entireRow(rect)) }, 'addin');
      },
    },
    getPrintTitleRowsOrNullObject: {
      kind: 'method',
      set: '1.9',
      returns: 'Range',
      call: (sheet, _args, host) => titleRows(sheet, host),
    },
  },
});

function titleRows(sheet: SheetId, host: Host): RangeTarget | null {
  const rect = parseRect(pageSetup(coreOf(host), sheet).printTitlesRow ?? '');
  return rect && host.references.range(sheet, { ...rect, column: 0, columnCount: maxColumns });
}

function zoomOf(options: Readonly<Record<string, unknown>>): Parameters<typeof changePageSetup>[2] {
  const { scale, horizontalFitToPages, verticalFitToPages } = options;
  if (scale !== undefined && scale !== null) {
    const percent = asNumber(scale);
    if (percent < 10 || percent > 400) throw new HostError('InvalidArgument');
    return { scale: percent, fitToPage: false };
  }
  return { fitToPage: true, fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) };
}

/** 0 pages: as many as it takes. */
const pages = (value: unknown): number => (value === undefined || value === null ? 0 : asNumber(value));
