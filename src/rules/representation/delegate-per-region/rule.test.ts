import { describeRule } from '../../../../tests/rules/describeRule';
import { readingOf } from '../../../../tests/rules/builder';
import { organisation } from '../../organisationExample';
import { settingsOf } from '../../settings';
import { withAddedRow, withRow, withRows, withSettings, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const member = (index: number, change: ExampleRow, example = organisation): SheetExample =>
  withRow(example, 'memberships', index, change);
const entered = (row: ExampleRow, example = organisation): SheetExample =>
  withAddedRow(example, 'memberships', { group: 'RAG', ...row });
const unmarked = member(1, { isRegionalDelegate: '' });
const other = { region: 'Fosen IKS', municipality: 'Ørland', person: 'Sykepleier, Ørland' };

describeRule(rule, [
  { name: 'each region has one, marked in its group', workbook: organisation, reports: [] },
  {
    name: 'none: any of the members may be the one',
    workbook: unmarked,
    reports: [
      { message: 'tooFew', places: ['Medlemskap!G2:G6'], values: { region: 'Fosen IKS', count: 0, expected: 1 } },
    ],
  },
  { name: 'a row in the regional group will do', workbook: entered(other, unmarked), reports: [] },
  {
    name: 'so will one that leaves the region to the municipality',
    workbook: entered({ ...other, region: '' }, unmarked),
    reports: [],
  },
  {
    name: 'a mark and a row for the same post are one, even without the municipality',
    workbook: entered({ region: 'Fosen IKS', person: 'Kommunalsjef, Bjugn' }),
    reports: [],
  },
  {
    name: 'a mark and a row for somebody else are two',
    workbook: entered(other),
    reports: [
      {
        message: 'tooMany',
        places: ['Medlemskap!G3', 'Medlemskap!C15'],
        values: { count: 2, names: 'Kommunalsjef, Bjugn; Sykepleier, Ørland' },
        fixes: ['keepOnly', 'keepOnly'],
      },
    ],
  },
  {
    name: 'two marks are two',
    workbook: member(2, { isRegionalDelegate: 'Ja' }),
    reports: [{ message: 'tooMany', places: ['Medlemskap!G3:G4'], fixes: ['keepOnly', 'keepOnly'] }],
  },
  {
    name: 'one who takes over is no second one',
    workbook: member(2, { isRegionalDelegate: 'Ja', start: 43_435 }, member(1, { end: 43_434 })),
    reports: [],
  },
  {
    name: 'the leader of the regional group is nobody’s delegate, wherever from',
    workbook: member(10, { municipality: 'Molde' }),
    reports: [],
  },
  {
    name: 'the settings say how many',
    workbook: withSettings(organisation, { delegatesPerRegion: 2 }),
    reports: [
      { message: 'tooFew', values: { count: 1, expected: 2 } },
      { message: 'tooFew', values: { count: 1, expected: 2 } },
    ],
  },
  {
    name: 'one from another region is looked into first, and is none for either region',
    workbook: entered({ region: 'Fosen IKS', municipality: 'Molde', person: 'Rådgiver, Molde' }, unmarked),
    reports: [],
  },
  {
    name: 'a mark that cannot be read may be the one',
    workbook: member(2, { isRegionalDelegate: '?' }, unmarked),
    reports: [],
  },
  {
    name: 'a group without members has nobody to choose among',
    workbook: withRows(organisation, 'memberships', (rows) => rows.filter(({ region }) => region !== 'ROR')),
    reports: [],
  },
  { name: 'an empty list of members', workbook: withRows(organisation, 'memberships', () => []), reports: [] },
]);

test('keeping one clears the other’s mark or takes the other’s row away', () => {
  const reading = readingOf(entered(other));
  const [finding] = rule.check(reading, settingsOf(reading.plan));
  expect((finding?.fixes ?? []).map(({ changes }) => changes.edits)).toMatchObject([
    [{ kind: 'deleteRows', table: 'tblMedlemskap', row: 14 }],
    [{ kind: 'editCells', row: 2, column: 6, before: [['Ja']], after: [['']] }],
  ]);
});
