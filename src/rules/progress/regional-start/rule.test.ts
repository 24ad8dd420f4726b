import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { on, progress } from '../../progressExample';
import { withoutRow, withRow, withRows } from '../../sheetExample';
import { rule } from './rule';

const moved = withRow(progress, 'activities', 0, { start: on(5, 9, 2018), end: on(5, 9, 2018) });
const withoutMeetings = withRows(progress, 'activities', (rows) => rows.slice(0, 4));

describeRule(rule, [
  { name: 'on its day with its members', workbook: progress, reports: [] },
  {
    name: 'a day late',
    workbook: moved,
    reports: [
      {
        message: 'otherDay',
        places: ['Fremdriftsplan!H2'],
        values: { planned: { day: '2018-09-05' }, day: { day: '2018-09-04' } },
        fixes: ['move'],
      },
    ],
  },
  { name: 'another day is set', workbook: moved, settings: { regionalStart: '2018-09-05' as never }, reports: [] },
  {
    name: 'taken away',
    workbook: withoutRow(withoutMeetings, 'activities', 0),
    reports: [{ message: 'missing', places: ['Fremdriftsplan!B1'] }],
  },
  {
    name: 'cancelled is as good as missing',
    workbook: withRow(withoutMeetings, 'activities', 0, { status: 'Avlyst' }),
    reports: [{ message: 'missing' }],
  },
  {
    name: 'participants are not named',
    workbook: withRow(progress, 'activities', 0, { participants: 'Alle' }),
    reports: [{ message: 'participants', places: ['Fremdriftsplan!G2'] }],
  },
  {
    name: 'a day that cannot be read is for another rule',
    workbook: withRow(progress, 'activities', 0, { start: 'tidlig i september', end: '' }),
    reports: [],
  },
  {
    name: 'called by another name',
    workbook: withRow(progress, 'activities', 0, {
      name: 'Introduksjonsdag',
      kind: '',
      participants: 'Regional arbeidsgruppe',
    }),
    reports: [],
  },
  { name: 'a plan not begun', workbook: withRows(progress, 'activities', () => []), reports: [] },
]);

test('both cells of a one-day gathering are moved', () => {
  expect(editsOf(onlyFix(rule, moved).changes)).toEqual([
    expect.objectContaining({ row: 1, column: 7, after: [[on(4, 9, 2018)]] }),
    expect.objectContaining({ row: 1, column: 8, after: [[on(4, 9, 2018)]] }),
  ]);
});
