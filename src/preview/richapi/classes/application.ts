import { declareType, type TypeDeclaration } from '../declaration';
import type { OpenDocument } from '../../document/openDocument';
import { oneOf } from '../arguments';

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export const application: TypeDeclaration<OpenDocument> = declareType<OpenDocument>({
  name: 'Application',
  members: {
    calculationMode: {
      kind: 'property',
      set: '1.1',
      get: (document) => (document.calculationMode === 'manual' ? 'Manual' : 'Automatic'),
      put(document, value) {
        const mode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        document.calculationMode = mode === 'Manual' ? 'manual' : 'automatic';
      },
    },
    decimalSeparator: { kind: 'property', set: '1.11', get: (_, { culture }) => culture.numberDecimalSeparator },
    thousandsSeparator: { kind: 'property', set: '1.11', get: (_, { culture }) => culture.numberGroupSeparator },
    /** Separators come from the regional settings. */
    useSystemSeparators: { kind: 'property', set: '1.11', get: () => true },
    cultureInfo: { kind: 'navigation', set: '1.11', to: 'CultureInfo', get: (_, { culture }) => culture },
    calculate: {
      kind: 'method',
      set: '1.1',
      call(document, args) {
        const type = oneOf(args.get(0), ['Recalculate', 'Full', 'FullRebuild']);
        document.recalculate({ everything: type !== 'Recalculate' });
      },
    },
    suspendApiCalculationUntilNextSync: {
      kind: 'method',
      set: '1.6',
      call: (_document, _args, host) => host.suspendCalculation(),
    },
    /** Nothing is drawn while a request runs, so there is nothing to suspend. */
    suspendScreenUpdatingUntilNextSync: { kind: 'method', set: '1.9', call: () => null },
  },
});
