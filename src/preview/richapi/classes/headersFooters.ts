import {
  changeHeadersFooters,
  headersFooters,
  sectionText,
  withSection,
  type Margin,
  type Pages,
  type Section,
} from '../../document/layout/headersFooters';
import type { SheetId } from '../../document/sheets/sheetState';
import { oneOf } from '../arguments';
import { coreOf } from '../coreOf';
import {
  declareType,
  type NavigationDeclaration,
  type PropertyDeclaration,
  type TypeDeclaration,
} from '../declaration';
import { asText } from '../propertyValues';

interface PagesTarget {
  readonly sheet: SheetId;
  readonly pages: Pages;
}

/** The text with Excel's codes, such as `&P` for the page's number. */
const section = (at: Section, margin: Margin): PropertyDeclaration<PagesTarget> => ({
  kind: 'property',
  set: '1.9',
  get: ({ sheet, pages }, host) => sectionText(headersFooters(coreOf(host), sheet)[`${pages}${margin}`] ?? '', at),
  put({ sheet, pages }, value, host) {
    const key = `${pages}${margin}` as const;
    const before = headersFooters(coreOf(host), sheet)[key] ?? '';
    changeHeadersFooters(coreOf(host), sheet, { [key]: withSection(before, at, asText(value)) }, 'addin');
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export const headerFooter: TypeDeclaration<PagesTarget> = declareType<PagesTarget>({
  name: 'HeaderFooter',
  members: {
    leftHeader: section('left', 'Header'),
    centerHeader: section('center', 'Header'),
    rightHeader: section('right', 'Header'),
    leftFooter: section('left', 'Footer'),
    centerFooter: section('center', 'Footer'),
    rightFooter: section('right', 'Footer'),
  },
});

const states = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
} as const;
const stateNames = Object.keys(states) as (keyof typeof states)[];

const forPages = (pages: Pages): NavigationDeclaration<SheetId> => ({
  kind: 'navigation',
  set: '1.9',
  to: 'HeaderFooter',
  get: (sheet) => ({ sheet, pages }),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export const headerFooterGroup: TypeDeclaration<SheetId> = declareType<SheetId>({
  name: 'HeaderFooterGroup',
  members: {
    defaultForAllPages: forPages('odd'),
    oddPages: forPages('odd'),
    evenPages: forPages('even'),
    firstPage: forPages('first'),
    state: {
      kind: 'property',
      set: '1.9',
      get(sheet, host) {
        const { differentFirst = false, differentOddEven = false } = headersFooters(coreOf(host), sheet);
        return stateNames.find(
          (name) =>
            states[name].differentFirst === differentFirst && states[name].differentOddEven === differentOddEven,
        );
      },
      put: (sheet, value, host) => changeHeadersFooters(coreOf(host), sheet, states[oneOf(value, stateNames)], 'addin'),
    },
  },
});
