import type { Rule } from '../../rule';

/** Rows that were not read, because the sheet is large and holds none of our tables in what was looked at. */
export const rule: Rule = {
  id: 'workbook/unread-rows',
  messages: { unread: 'info' },
  reads: ['workbook'],
  sources: [
    {
      from: 'Microsoft, Resource limits and performance optimization for Office Add-ins',
      address:
        'https://learn.microsoft.com/en-us/office/dev/add-ins/concepts/resource-limits-and-performance-optimization',
      quote: 'Excel on the web has a payload size limit for requests and responses of 5MB.',
      language: 'en',
    },
  ],
  check(reading) {
    return reading.structure.flatMap((problem) => {
      if (problem.kind !== 'unreadRows') return [];
      const { sheet, rows } = problem;
      return { message: 'unread', places: [{ sheet, cell: 'A1' }], values: { sheet, rows } };
    });
  },
};
