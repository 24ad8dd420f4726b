import type { Finding } from '../../src/rules/finding';
import { groupFindings, keyFindings } from '../../src/taskpane/store/findingList';

const finding = (rule: Finding['rule'], severity: Finding['severity'], cell: string, canBeFixed = false): Finding => ({
  rule,
  message: 'm',
  severity,
  places: [{ sheet: 'Budsjett', cell }],
  values: {},
  fixes: canBeFixed ? [{ id: 'f', values: {}, changes: { title: { kind: 'createSheets' }, edits: [] } }] : [],
});

test('the gravest findings come first, and among them those with a correction at hand', () => {
  const rows = groupFindings(
    keyFindings([
      finding('budget/scenario-difference', 'info', 'C3', true),
      finding('budget/stated-sum', 'error', 'B3'),
      finding('budget/costs-equal-financing', 'error', 'B4'),
      finding('workbook/number-as-text', 'error', 'B11', true),
    ]),
  );
  expect(rows.flatMap((row) => (row.kind === 'finding' ? [row.finding.rule] : []))).toEqual([
    'workbook/number-as-text',
    'budget/stated-sum',
    'budget/costs-equal-financing',
    'budget/scenario-difference',
  ]);
});
