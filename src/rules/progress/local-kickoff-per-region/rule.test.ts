import { describeRule } from '../../../../tests/rules/describeRule';
import { on, progress } from '../../progressExample';
import { withoutRow, withRow, withRows } from '../../sheetExample';
import { rule } from './rule';

const gatherings = withRows(progress, 'activities', (rows) => rows.slice(0, 4));

describeRule(rule, [
  { name: 'each has one', workbook: progress, reports: [] },
  {
    name: 'meetings of the regional group are no gathering in the regions',
    workbook: withoutRow(progress, 'activities', 2),
    reports: [{ message: 'missing', places: ['Regioner!A2'], values: { region: 'Fosen IKS' } }],
  },
  {
    name: 'in another month',
    workbook: withRow(gatherings, 'activities', 3, { start: on(1, 3, 2019), end: on(1, 3, 2019) }),
    reports: [{ message: 'missing', places: ['Regioner!A3'] }],
  },
  {
    name: 'two regions together',
    workbook: withRow(withoutRow(gatherings, 'activities', 3), 'activities', 2, { regions: 'Fosen IKS og ROR' }),
    reports: [],
  },
  {
    name: 'one for all',
    workbook: withRow(withoutRow(gatherings, 'activities', 3), 'activities', 2, { regions: 'Alle' }),
    reports: [],
  },
  {
    name: 'a cancelled one',
    workbook: withRow(gatherings, 'activities', 3, { status: 'Avlyst' }),
    reports: [{ message: 'missing', places: ['Regioner!A3'] }],
  },
  {
    name: 'none at all is one finding',
    workbook: withRows(progress, 'activities', (rows) => rows.slice(0, 2)),
    reports: [{ message: 'noneAtAll', places: ['Fremdriftsplan!B1'], values: { count: 2 } }],
  },
  {
    name: 'no regions',
    workbook: { layout: 'sheets', rows: { activities: progress.rows.activities ?? [] } },
    reports: [],
  },
]);
