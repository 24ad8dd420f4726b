import type { TypeDeclaration } from '../declaration';
import { application } from './application';
import { cultureInfo, datetimeFormatInfo, numberFormatInfo } from './cultureInfo';
import { functionResult, functions } from './functions';
import { range } from './range';
import { runtime, workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';

/** The part of Excel's object model that is answered. */
export const declaredTypes: readonly TypeDeclaration[] = [
  workbook,
  runtime,
  application,
  cultureInfo,
  numberFormatInfo,
  datetimeFormatInfo,
  worksheetCollection,
  worksheet,
  range,
  functions,
  functionResult,
] as readonly TypeDeclaration[];
