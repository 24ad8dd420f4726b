import { describeRule } from '../../../../tests/rules/describeRule';
import type { ExampleAmount, ExampleWorkbook } from '../../example';
import { organisation } from '../../organisationExample';
import { withRow } from '../../sheetExample';
import { rule } from './rule';

const amounts = (...cells: readonly ExampleAmount[]): ExampleWorkbook => ({
  layout: 'planTable',
  lines: cells.map((confirmed) => ({ activity: 'Diverse', confirmed, fullApplication: 0, financing: 'grant' })),
});
const thousands = { written: 50, verdict: 'accept-note', note: 'scaledByHeader', value: 50_000 } as const;

describeRule(rule, [
  {
    name: 'a name other than the list’s can be written as in the list',
    workbook: withRow(organisation, 'memberships', 5, { region: 'Romsdal regionråd' }),
    reports: [{ message: 'readAs', places: ['Medlemskap!A7'], values: { value: 'ROR' }, fixes: ['write'] }],
  },
  {
    name: 'a name that has a namesake outside the plan stands as it should already',
    workbook: { layout: 'sheets', rows: { memberships: [{ person: 'Rådmann', municipality: 'Herøy' }] } },
    reports: [{ message: 'readAs', places: ['Medlemskap!B2'], values: { value: 'Herøy' }, fixes: [] }],
  },
  {
    name: 'a number that was read with a note',
    workbook: amounts({ written: 50_000, verdict: 'accept-note', note: 'numberWithDateFormat', value: 50_000 }),
    reports: [{ message: 'readAs', places: ['Plan!C2'], values: { raw: '50000', value: { kroner: 50_000 } } }],
  },
  {
    name: 'what makes an amount doubtful is told by the rule about amounts',
    workbook: amounts({ written: -50_000, verdict: 'accept-note', note: 'negativeAmount', value: -50_000 }),
    reports: [],
  },
  {
    name: 'a cell that nothing was taken from',
    workbook: amounts({ written: '-', verdict: 'accept-note', note: 'dashAsEmpty' }),
    reports: [{ message: 'noted', values: { raw: '-', note: 'dashAsEmpty' } }],
  },
  {
    name: 'a number as text is told about where it can be corrected',
    workbook: amounts({ written: '50.000', verdict: 'accept-note', note: 'pointAsThousands', value: 50_000 }),
    reports: [],
  },
  {
    name: 'a unit in the header is told once for the column',
    workbook: amounts(thousands, thousands, 0, thousands),
    reports: [{ message: 'scaledColumn', places: ['Plan!C2:C3', 'Plan!C5'], values: { count: 3 } }],
  },
  {
    name: 'what is plain needs no note',
    workbook: amounts(50_000, { written: '50 000', verdict: 'accept', value: 50_000 }),
    reports: [],
  },
]);
