import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { on, progress } from '../../progressExample';
import { withAddedRow, withoutRow, withRow, withRows } from '../../sheetExample';
import { rule } from './rule';

const oneDay = withRow(progress, 'activities', 1, { end: on(17, 9, 2018) });
const day = (number: string, on18: number, participants: string) => ({
  number,
  name: 'Oppstartssamling',
  kind: 'Samling',
  regions: 'Alle',
  participants,
  start: on18,
  end: on18,
});

describeRule(rule, [
  { name: 'two days with both groups', workbook: progress, reports: [] },
  {
    name: 'one of the days',
    workbook: oneDay,
    reports: [
      {
        message: 'otherDays',
        places: ['Fremdriftsplan!H3', 'Fremdriftsplan!I3'],
        values: { start: { day: '2018-09-17' }, end: { day: '2018-09-17' }, to: { day: '2018-09-18' } },
        fixes: ['move'],
      },
    ],
  },
  {
    name: 'a week late',
    workbook: withRow(progress, 'activities', 1, { start: on(24, 9, 2018), end: on(25, 9, 2018) }),
    reports: [{ message: 'otherDays', fixes: ['move'] }],
  },
  {
    name: 'three days',
    workbook: withRow(progress, 'activities', 1, { end: on(19, 9, 2018) }),
    reports: [{ message: 'otherDays', fixes: ['move'] }],
  },
  {
    name: 'one activity a day, the local groups on the first',
    workbook: withAddedRow(
      withRow(progress, 'activities', 1, day('2', on(17, 9, 2018), 'LAG; RAG')),
      'activities',
      day('99', on(18, 9, 2018), 'RAG'),
    ),
    reports: [],
  },
  {
    name: 'one activity a day, the regional group on the first alone',
    workbook: withAddedRow(
      withRow(progress, 'activities', 1, day('2', on(17, 9, 2018), 'LAG; RAG')),
      'activities',
      day('99', on(18, 9, 2018), 'LAG'),
    ),
    reports: [{ message: 'regionalGroup', places: ['Fremdriftsplan!G20'] }],
  },
  {
    name: 'without the local groups',
    workbook: withRow(progress, 'activities', 1, { participants: 'RAG' }),
    reports: [{ message: 'localGroups', places: ['Fremdriftsplan!G3'] }],
  },
  {
    name: 'taken away',
    workbook: withoutRow(progress, 'activities', 1),
    reports: [{ message: 'missing', places: ['Fremdriftsplan!B1'] }],
  },
  {
    name: 'a day that cannot be read is for another rule',
    workbook: withRow(progress, 'activities', 1, { end: '31.11.2018' }),
    reports: [],
  },
  { name: 'a plan not begun', workbook: withRows(progress, 'activities', () => []), reports: [] },
]);

test('both days are set', () => {
  expect(editsOf(onlyFix(rule, oneDay).changes)).toEqual([
    expect.objectContaining({ column: 7, after: [[on(17, 9, 2018)]] }),
    expect.objectContaining({ column: 8, after: [[on(18, 9, 2018)]] }),
  ]);
});
