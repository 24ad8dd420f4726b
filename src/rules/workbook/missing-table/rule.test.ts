import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { planInOneTable } from '../../planExample';
import { rule } from './rule';

const budget = { kind: 'missingTable', table: 'budget', expectedName: 'tblBudsjett' } as const;
const financing = { kind: 'missingTable', table: 'financing', expectedName: 'tblFinansiering' } as const;

describeRule(rule, [
  { name: 'nothing missing', workbook: { layout: 'tables', lines: [] }, reports: [] },
  {
    name: 'only the financing plan is missing',
    workbook: { layout: 'tables', lines: [], structure: [financing] },
    reports: [{ message: 'financing', places: [], values: { name: 'tblFinansiering' } }],
  },
  {
    name: 'only the cost plan is missing',
    workbook: { layout: 'tables', lines: [], structure: [budget] },
    reports: [{ message: 'budget', places: [], values: { name: 'tblBudsjett' } }],
  },
  {
    name: 'with both missing there is no budget to complete',
    workbook: { layout: 'tables', lines: [], structure: [budget, financing] },
    reports: [],
  },
  {
    name: 'one list of the organisation without the others',
    workbook: { layout: 'sheets', rows: { memberships: organisation.rows.memberships ?? [] } },
    reports: [
      { message: 'organisation', places: [], values: { table: 'regions', name: 'tblRegioner' } },
      { message: 'organisation', values: { table: 'municipalities' } },
      { message: 'organisation', values: { table: 'activities' } },
    ],
  },
  { name: 'a budget alone', workbook: { layout: 'sheets', rows: { budget: [], financing: [] } }, reports: [] },
  { name: "the plan's own table needs neither", workbook: { ...planInOneTable, structure: [financing] }, reports: [] },
]);
