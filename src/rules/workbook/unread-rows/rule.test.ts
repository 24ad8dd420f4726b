import { describeRule } from '../../../../tests/rules/describeRule';
import { rule } from './rule';

describeRule(rule, [
  { name: 'everything read', workbook: { layout: 'tables', lines: [] }, reports: [] },
  {
    name: 'each sheet with unread rows',
    workbook: {
      layout: 'tables',
      lines: [],
      structure: [
        { kind: 'unreadRows', sheet: 'Hovedbok', rows: 48_000 },
        { kind: 'unreadRows', sheet: 'Logg', rows: 1 },
      ],
    },
    reports: [
      { message: 'unread', places: ['Hovedbok!A1'], values: { sheet: 'Hovedbok', rows: 48_000 } },
      { message: 'unread', places: ['Logg!A1'] },
    ],
  },
]);
