import { describeRule } from '../../../../tests/rules/describeRule';
import { on, progress } from '../../progressExample';
import { withRow, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const first = (change: ExampleRow, asOf = on(1, 10, 2018)): SheetExample => ({
  layout: 'sheets',
  rows: {
    activities: [{ ...progress.rows.activities?.[0], status: '', ...change }],
    versions: [
      { version: '1.1', day: asOf, change: 'ny' },
      { version: '1.0', day: on(26, 6, 2018), change: 'første' },
    ],
  },
});

describeRule(rule, [
  { name: 'no status, nothing to hold against the dates', workbook: first({}), reports: [] },
  {
    name: 'over and open',
    workbook: first({ status: 'Ikke startet' }),
    reports: [
      {
        message: 'overdue',
        places: ['Fremdriftsplan!L2', 'Fremdriftsplan!I2'],
        values: { day: { day: '2018-09-04' }, asOf: { day: '2018-10-01' } },
      },
    ],
  },
  { name: 'on the very day', workbook: first({ status: 'Pågår' }, on(4, 9, 2018)), reports: [] },
  { name: 'over and postponed', workbook: first({ status: 'Utsatt' }), reports: [] },
  {
    name: 'finished before it begins',
    workbook: first({ status: 'Ferdig' }, on(1, 9, 2018)),
    reports: [{ message: 'finishedTooEarly', places: ['Fremdriftsplan!L2', 'Fremdriftsplan!H2'] }],
  },
  { name: 'finished and all done', workbook: first({ status: 'Ferdig', progress: 1 }), reports: [] },
  {
    name: 'finished and half done',
    workbook: first({ status: 'Ferdig', progress: 0.5 }),
    reports: [{ message: 'finishedWithoutProgress', places: ['Fremdriftsplan!K2', 'Fremdriftsplan!L2'] }],
  },
  {
    name: 'not started, over, and partly done is one finding',
    workbook: first({ status: 'Ikke startet', progress: 0.1 }),
    reports: [{ message: 'startedButNotStarted' }],
  },
  {
    name: 'no change log',
    workbook: withRow(progress, 'activities', 0, { status: 'Pågår' }),
    reports: [],
  },
]);
