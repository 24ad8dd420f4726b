import { declareType, type TypeDeclaration } from '../declaration';
import { HostError } from '../hostError';
import type { OpenDocument } from '../../document/openDocument';
import { serialDay } from '../../document/input/serialDay';

/** The result of a worksheet function, or its error. */
export interface FunctionAnswer {
  readonly value: number | null;
  readonly error: string | null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.functions */
export const functions: TypeDeclaration<OpenDocument> = declareType<OpenDocument>({
  name: 'Functions',
  members: {
    /** The serial number of a day, which is another in a workbook with the 1904 date system. */
    date: {
      kind: 'method',
      set: '1.2',
      returns: 'FunctionResult',
      call({ date1904 }, args): FunctionAnswer {
        const [year, month, day] = [args.integer(0), args.integer(1), args.integer(2)];
        if (month < 1 || month > 12 || day < 1 || day > 31) throw new HostError('NotImplemented');
        const serial = serialDay(year, month, day, date1904);
        return serial === null ? { value: null, error: '#NUM!' } : { value: serial, error: null };
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.functionresult */
export const functionResult: TypeDeclaration<FunctionAnswer> = declareType<FunctionAnswer>({
  name: 'FunctionResult',
  members: {
    value: { kind: 'property', set: '1.2', get: ({ value }) => value },
    error: { kind: 'property', set: '1.2', get: ({ error }) => error },
  },
});
