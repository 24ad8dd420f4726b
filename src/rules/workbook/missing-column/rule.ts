import { cellFix } from '../../cellFix';
import type { Rule } from '../../rule';
import { plausibleHeaders } from './plausibleHeaders';

const id = 'workbook/missing-column';

/** The columns that the checks rest on are there. Of those that a table can do without it is told once a table. */
export const rule: Rule = {
  id,
  messages: { missing: 'error', unchecked: 'info' },
  reads: ['workbook'],
  sources: [{ section: '9', quote: 'Aktivitet Periode Budsjett Rev.budsjett*' }],
  check(reading) {
    const missing = reading.structure.filter((problem) => problem.kind === 'missingColumn');
    const unchecked = reading.structure.flatMap((problem) =>
      problem.kind === 'uncheckedColumns'
        ? [
            {
              message: 'unchecked',
              places: [problem.place],
              values: { table: problem.table, columns: { list: problem.headers }, count: problem.headers.length },
            },
          ]
        : [],
    );
    return [
      ...missing.map(({ table, expectedHeader, place, unknownHeaders }) => {
        const isOnlyGap = missing.filter((other) => other.table === table).length === 1;
        return {
          message: 'missing',
          places: [place],
          values: { table, column: expectedHeader },
          fixes: plausibleHeaders(expectedHeader, unknownHeaders, isOnlyGap).map(({ header, at }) =>
            cellFix(id, 'rename', { from: header, to: expectedHeader }, { at, before: header, after: expectedHeader }),
          ),
        };
      }),
      ...unchecked,
    ];
  },
};
