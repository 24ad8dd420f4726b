import { calendarDay, serialOfDay } from '../../../plan/calendarDay';
import type { OpenDocument } from '../../document/openDocument';
import { declareType, type TypeDeclaration } from '../declaration';

/** What a worksheet function gave: a value, or the text of an error. */
interface FunctionResult {
  readonly value: number | null;
  readonly error: string | null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.functions */
export const functions: TypeDeclaration<OpenDocument> = declareType<OpenDocument>({
  name: 'Functions',
  members: {
    date: {
      kind: 'method',
      set: '1.2',
      returns: 'FunctionResult',
      // The number of a day depends on the workbook's date system. Excel rolls 31 November over; nobody here asks for that.
      call(document, args): FunctionResult {
        const day = calendarDay(args.integer(0), args.integer(1), args.integer(2));
        if (day === undefined) return { value: null, error: '#NUM!' };
        return { value: serialOfDay(day, document.date1904), error: null };
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.functionresult */
export const functionResult: TypeDeclaration<FunctionResult> = declareType<FunctionResult>({
  name: 'FunctionResult',
  members: {
    value: { kind: 'property', set: '1.2', get: ({ value }) => value },
    error: { kind: 'property', set: '1.2', get: ({ error }) => error },
  },
});
