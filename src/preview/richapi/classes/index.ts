import type { TypeDeclaration } from '../declaration';
import { application } from './application';
import { autoFilter } from './autoFilter';
import { conditionalFormat } from './conditionalFormat';
import { conditionalFormatCollection } from './conditionalFormatCollection';
import { conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat } from './conditionalRangeFormat';
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  customConditionalFormat,
  textConditionalFormat,
} from './conditionalRules';
import { cultureInfo, datetimeFormatInfo, numberFormatInfo } from './cultureInfo';
import { dataValidation } from './dataValidation';
import { filter } from './filter';
import { formatProtection } from './formatProtection';
import { functionResult, functions } from './functions';
import { headerFooter, headerFooterGroup } from './headersFooters';
import { namedItem } from './namedItem';
import { namedItemCollection } from './namedItemCollection';
import { pageLayout } from './pageLayout';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { rangeBorder, rangeBorderCollection } from './rangeBorder';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { rangeFormat } from './rangeFormat';
import { setting, settingCollection } from './settings';
import { table } from './table';
import { tableCollection, tableScopedCollection } from './tableCollection';
import { tableColumn, tableColumnCollection } from './tableColumn';
import { tableRow, tableRowCollection } from './tableRow';
import { runtime, workbook } from './workbook';
import { workbookProtection } from './workbookProtection';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';
import { worksheetFreezePanes } from './worksheetFreezePanes';
import { worksheetProtection } from './worksheetProtection';

/** The part of Excel's object model that is answered. */
export const declaredTypes: readonly TypeDeclaration[] = [
  workbook,
  workbookProtection,
  runtime,
  application,
  cultureInfo,
  numberFormatInfo,
  datetimeFormatInfo,
  settingCollection,
  setting,
  functions,
  functionResult,
  worksheetCollection,
  worksheet,
  worksheetProtection,
  worksheetFreezePanes,
  pageLayout,
  headerFooterGroup,
  headerFooter,
  range,
  rangeAreas,
  rangeFormat,
  rangeFill,
  rangeFont,
  rangeBorderCollection,
  rangeBorder,
  formatProtection,
  dataValidation,
  conditionalFormatCollection,
  conditionalFormat,
  customConditionalFormat,
  conditionalFormatRule,
  cellValueConditionalFormat,
  textConditionalFormat,
  conditionalRangeFormat,
  conditionalRangeFill,
  conditionalRangeFont,
  tableCollection,
  tableScopedCollection,
  table,
  tableColumnCollection,
  tableColumn,
  tableRowCollection,
  tableRow,
  filter,
  autoFilter,
  namedItemCollection,
  namedItem,
] as readonly TypeDeclaration[];
