import type { Rule } from '../../rule';

/**
 * Cost plan and financing plan are both there when one of them is. A workbook with neither is not a budget gone wrong but one
 * not begun, and no fault.
 */
export const rule: Rule = {
  id: 'workbook/missing-table',
  messages: { budget: 'error', financing: 'error' },
  reads: ['workbook', 'budget'],
  sources: [
    { section: '9', quote: 'Vi legger derfor inn to budsjettalternativ.' },
    { section: '9', quote: 'Det er bekreftet tildelt 1,2 mill.' },
  ],
  check(reading) {
    const missing = reading.structure.flatMap((problem) =>
      problem.kind === 'missingTable' && (problem.table === 'budget' || problem.table === 'financing') ? [problem] : [],
    );
    const [problem] = missing;
    if (!problem || missing.length > 1 || reading.plan.budget?.layout === 'planTable') return [];
    return [{ message: problem.table, places: [], values: { name: problem.expectedName } }];
  },
};
