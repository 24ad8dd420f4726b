import { placesOf } from '../../places';
import type { Rule } from '../../rule';

/** Each column stands once: of two with the same meaning only the first is read. */
export const rule: Rule = {
  id: 'workbook/duplicate-column',
  messages: { duplicate: 'error' },
  reads: ['workbook'],
  sources: [{ section: '9', quote: 'Aktivitet Periode Budsjett Rev.budsjett*' }],
  check(reading) {
    return reading.structure.flatMap((problem) => {
      if (problem.kind !== 'duplicateColumn') return [];
      const { table, header, at } = problem;
      return { message: 'duplicate', places: placesOf([at]), values: { table, column: header } };
    });
  },
};
