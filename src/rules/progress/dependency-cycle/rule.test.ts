import { describeRule } from '../../../../tests/rules/describeRule';
import { readingOf } from '../../../../tests/rules/builder';
import { progress } from '../../progressExample';
import { planSettings } from '../../settings';
import { withRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const graph = (waits: Readonly<Record<string, string>>): SheetExample => ({
  layout: 'sheets',
  rows: {
    activities: Object.entries(waits).map(([number, dependsOn]) => ({ number, name: `Nr. ${number}`, dependsOn })),
  },
});

describeRule(rule, [
  { name: 'no ring', workbook: progress, reports: [] },
  {
    name: 'a ring of three',
    workbook: withRow(progress, 'activities', 0, { dependsOn: '3' }),
    reports: [
      {
        message: 'cycle',
        places: ['Fremdriftsplan!M2', 'Fremdriftsplan!M4', 'Fremdriftsplan!M3'],
        values: { count: 3, numbers: '1 → 3 → 2 → 1' },
      },
    ],
  },
  { name: 'one alone', workbook: graph({ a: 'a' }), reports: [{ message: 'self', places: ['Fremdriftsplan!M2'] }] },
  {
    name: 'two rings, each said once',
    workbook: graph({ a: 'b', b: 'a', c: 'd; a', d: 'c', e: 'c' }),
    reports: [
      { message: 'cycle', values: { numbers: 'a → b → a' } },
      { message: 'cycle', values: { numbers: 'c → d → c' } },
    ],
  },
  { name: 'two ways to one activity are no ring', workbook: graph({ a: '', b: 'a', c: 'a', d: 'b; c' }), reports: [] },
]);

test('a chain of 50,000 activities does not exhaust the stack', () => {
  const chain = graph(Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`n${at}`, `n${at + 1}`])));
  expect(rule.check(readingOf(chain), planSettings)).toEqual([]);
});
