import { changePageSetup, pageSetup, type PageSetup } from '../../document/layout/page';
import type { SheetId } from '../../document/sheets/sheetState';
import { asRecord, oneOf } from '../arguments';
import { coreOf } from '../coreOf';
import { declareType, type PropertyDeclaration, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';
import { paperSizes } from '../paperSizes';
import { asFlag, asNumber } from '../propertyValues';
import { marginMembers } from './pageMargins';
import { printRangeMembers } from './printRanges';

type Change = Parameters<typeof changePageSetup>[2];

const setup = (
  get: (page: Readonly<PageSetup>) => unknown,
  put: (value: unknown) => Change,
): PropertyDeclaration<SheetId> => ({
  kind: 'property',
  set: '1.9',
  get: (sheet, host) => get(pageSetup(coreOf(host), sheet)),
  put: (sheet, value, host: Host) => changePageSetup(coreOf(host), sheet, put(value), 'addin'),
});

type Flag =
  'blackAndWhite' | 'draft' | 'horizontalCentered' | 'verticalCentered' | 'showGridLines' | 'showRowColHeaders';

const flag = (name: Flag): PropertyDeclaration<SheetId> =>
  setup(
    (page) => page[name] ?? false,
    (value) => ({ [name]: asFlag(value) }),
  );

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayout: TypeDeclaration<SheetId> = declareType<SheetId>({
  name: 'PageLayout',
  members: {
    orientation: setup(
      ({ orientation }) => (orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      (value) => ({ orientation: oneOf(value, ['Portrait', 'Landscape']) === 'Landscape' ? 'landscape' : 'portrait' }),
    ),
    // A file that says nothing means the first size.
    paperSize: setup(
      ({ paperSize }) => paperSizes[(paperSize ?? 1) - 1] ?? null,
      (value) => ({ paperSize: paperSizes.indexOf(oneOf(value, paperSizes)) + 1 }),
    ),
    zoom: setup(
      ({ fitToPage, fitToWidth, fitToHeight, scale }) =>
        fitToPage ? { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight } : { scale: scale ?? 100 },
      (value) => zoomOf(asRecord(value)),
    ),
    blackAndWhite: flag('blackAndWhite'),
    draftMode: flag('draft'),
    centerHorizontally: flag('horizontalCentered'),
    centerVertically: flag('verticalCentered'),
    printGridlines: flag('showGridLines'),
    printHeadings: flag('showRowColHeaders'),
    printOrder: setup(
      ({ pageOrder }) => (pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver'),
      (value) => ({
        pageOrder: oneOf(value, ['DownThenOver', 'OverThenDown']) === 'OverThenDown' ? 'overThenDown' : 'downThenOver',
      }),
    ),
    headersFooters: { kind: 'navigation', set: '1.9', to: 'HeaderFooterGroup', get: (sheet) => sheet },
    ...marginMembers,
    ...printRangeMembers,
  },
});

function zoomOf(options: Readonly<Record<string, unknown>>): Change {
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
