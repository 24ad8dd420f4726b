import type { Culture } from '../culture';
import { declareType, type TypeDeclaration } from '../declaration';

/** https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo */
export const cultureInfo: TypeDeclaration<Culture> = declareType<Culture>({
  name: 'CultureInfo',
  members: {
    name: { kind: 'property', set: '1.11', get: ({ name }) => name },
    numberFormat: { kind: 'navigation', set: '1.11', to: 'NumberFormatInfo', get: (culture) => culture },
    datetimeFormat: { kind: 'navigation', set: '1.12', to: 'DatetimeFormatInfo', get: (culture) => culture },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.numberformatinfo */
export const numberFormatInfo: TypeDeclaration<Culture> = declareType<Culture>({
  name: 'NumberFormatInfo',
  members: {
    numberDecimalSeparator: { kind: 'property', set: '1.11', get: (culture) => culture.numberDecimalSeparator },
    numberGroupSeparator: { kind: 'property', set: '1.11', get: (culture) => culture.numberGroupSeparator },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.datetimeformatinfo */
export const datetimeFormatInfo: TypeDeclaration<Culture> = declareType<Culture>({
  name: 'DatetimeFormatInfo',
  members: {
    dateSeparator: { kind: 'property', set: '1.12', get: (culture) => culture.dateSeparator },
    timeSeparator: { kind: 'property', set: '1.12', get: (culture) => culture.timeSeparator },
    shortDatePattern: { kind: 'property', set: '1.12', get: (culture) => culture.shortDatePattern },
    longDatePattern: { kind: 'property', set: '1.12', get: (culture) => culture.longDatePattern },
    longTimePattern: { kind: 'property', set: '1.12', get: (culture) => culture.longTimePattern },
  },
});
