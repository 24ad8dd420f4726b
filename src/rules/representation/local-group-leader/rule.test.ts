import { describeRule, editsOf } from '../../../../tests/rules/describeRule';
import { readingOf } from '../../../../tests/rules/builder';
import { organisation } from '../../organisationExample';
import { settingsOf } from '../../settings';
import { withAddedRow, withRow, withRows, withSettings, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const member = (index: number, change: ExampleRow, example = organisation): SheetExample =>
  withRow(example, 'memberships', index, change);
const twoLeaders = member(2, { isLeader: 'Ja' });

describeRule(rule, [
  { name: 'each group has one', workbook: organisation, reports: [] },
  {
    name: 'no leader: any of the members may be the one',
    workbook: member(0, { isLeader: '' }),
    reports: [{ message: 'none', places: ['Medlemskap!F2:F6'], values: { region: 'Fosen IKS' } }],
  },
  { name: '«Nei» is no leader', workbook: member(0, { isLeader: 'Nei' }), reports: [{ message: 'none' }] },
  {
    name: 'two leaders: either may be the one',
    workbook: twoLeaders,
    reports: [
      {
        message: 'several',
        places: ['Medlemskap!F2', 'Medlemskap!F4'],
        values: { count: 2, leaders: 'Kommuneoverlege, Åfjord; Sykepleier, Ørland' },
        fixes: ['keepOnly', 'keepOnly'],
      },
    ],
  },
  {
    name: 'the same leader in two rows is one',
    workbook: withAddedRow(organisation, 'memberships', {
      region: 'Fosen IKS',
      municipality: 'Åfjord',
      person: 'KOMMUNEOVERLEGE,  Åfjord',
      group: 'LAG',
      isLeader: 'Ja',
    }),
    reports: [],
  },
  {
    name: 'a leader who takes over is no second one',
    workbook: member(2, { isLeader: 'Ja', start: 43_435 }, member(0, { end: 43_434 })),
    reports: [],
  },
  {
    name: 'nor where both have the day of the change',
    workbook: member(2, { isLeader: 'Ja', start: 43_434 }, member(0, { end: 43_434 })),
    reports: [],
  },
  {
    name: 'leaders whose periods overlap are two',
    workbook: member(2, { isLeader: 'Ja', start: 43_430 }, member(0, { end: 43_434 })),
    reports: [{ message: 'several', fixes: ['keepOnly', 'keepOnly'] }],
  },
  {
    name: 'the leader of the council is not the leader of the local group',
    workbook: member(11, { isLeader: 'Ja' }, member(0, { isLeader: '' })),
    reports: [{ message: 'none' }],
  },
  {
    name: 'a mark that cannot be read may be the one',
    workbook: member(2, { isLeader: 'kanskje' }, member(0, { isLeader: '' })),
    reports: [],
  },
  {
    name: 'a leader who is entered for another region is looked into first, in both groups',
    workbook: member(0, { region: 'ROR' }),
    reports: [],
  },
  {
    name: 'the leader may not be the delegate where the settings say so',
    workbook: withSettings(organisation, { allowLeaderAsDelegate: 'Nei' }),
    reports: [{ message: 'alsoDelegate', places: ['Medlemskap!F7'], values: { region: 'ROR' } }],
  },
  {
    name: 'a group without members is not begun',
    workbook: withRows(organisation, 'memberships', (rows) => rows.filter(({ region }) => region !== 'ROR')),
    reports: [],
  },
  {
    name: 'no list of members, no leaders',
    workbook: { layout: 'sheets', rows: { regions: [{ name: 'ROR' }] } },
    reports: [],
  },
]);

test('each choice takes the mark from the others alone', () => {
  const reading = readingOf(twoLeaders);
  const [finding] = rule.check(reading, settingsOf(reading.plan));
  expect((finding?.fixes ?? []).map(({ changes }) => editsOf(changes))).toEqual([
    [{ sheet: 'Medlemskap', row: 3, column: 5, before: [['Ja']], after: [['']] }],
    [{ sheet: 'Medlemskap', row: 1, column: 5, before: [['Ja']], after: [['']] }],
  ]);
});
