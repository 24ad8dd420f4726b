import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withRow, withRows, withSettings, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const seat = (change: ExampleRow): SheetExample => withRow(organisation, 'memberships', 3, change);
const turned = seat({ start: 43_465, end: 43_374 });

describeRule(rule, [
  { name: 'no dates', workbook: organisation, reports: [] },
  { name: 'one day', workbook: seat({ start: 43_374, end: 43_374 }), reports: [] },
  {
    name: 'ends before it begins',
    workbook: turned,
    reports: [
      {
        message: 'endsBeforeStart',
        places: ['Medlemskap!I5', 'Medlemskap!J5'],
        values: { start: { day: '2018-12-31' }, end: { day: '2018-10-01' } },
        fixes: ['swap'],
      },
    ],
  },
  {
    name: 'over the day before the plan begins',
    workbook: seat({ start: 43_000, end: 43_343 }),
    reports: [{ message: 'overBeforePlan', places: ['Medlemskap!J5'], values: { end: { day: '2018-08-31' } } }],
  },
  { name: 'over on the plan’s first day', workbook: seat({ end: 43_344 }), reports: [] },
  {
    name: 'begins the day after the plan ends',
    workbook: seat({ start: 43_557 }),
    reports: [{ message: 'afterPlan', places: ['Medlemskap!I5'], values: { start: { day: '2019-04-02' } } }],
  },
  { name: 'begins on the plan’s last day and stays', workbook: seat({ start: 43_556, end: 50_000 }), reports: [] },
  { name: 'begins before and stays on', workbook: seat({ start: 43_000, end: 50_000 }), reports: [] },
  {
    name: 'the settings say when the plan is',
    workbook: withSettings(seat({ start: 43_557 }), { planEnd: 43_830 }),
    reports: [],
  },
  {
    name: 'a date that cannot be read is said elsewhere',
    workbook: seat({ start: 'i høst', end: 43_350 }),
    reports: [],
  },
  { name: 'an empty list of members', workbook: withRows(organisation, 'memberships', () => []), reports: [] },
]);

test('the cells change contents', () => {
  expect(editsOf(onlyFix(rule, turned).changes)).toEqual([
    { sheet: 'Medlemskap', row: 4, column: 8, before: [[43_465]], after: [[43_374]] },
    { sheet: 'Medlemskap', row: 4, column: 9, before: [[43_374]], after: [[43_465]] },
  ]);
});
