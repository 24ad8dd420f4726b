import { addressOf } from '../address';
import type { AreasTarget } from '../areasTarget';
import { declareType, type TypeDeclaration } from '../declaration';
import { cellCount } from '../rangeGeometry';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreas: TypeDeclaration<AreasTarget> = declareType<AreasTarget>({
  name: 'RangeAreas',
  identify: (target, host) => {
    const id = host.references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  members: {
    address: {
      kind: 'property',
      set: '1.9',
      get: ({ parts }, host) => parts.map(({ sheet, rect }) => addressOf(host, { sheet, rect })).join(','),
    },
    areaCount: { kind: 'property', set: '1.9', get: ({ parts }) => parts.length },
    cellCount: {
      kind: 'property',
      set: '1.9',
      get: ({ parts }) => parts.reduce((count, { rect }) => count + cellCount(rect), 0),
    },
    worksheet: { kind: 'navigation', set: '1.9', to: 'Worksheet', get: ({ sheet }) => sheet },
    _KeepReference: {
      kind: 'method',
      set: '1.9',
      call: (target, _args, host) => host.references.keep({ type: rangeAreas, target }),
    },
  },
});
