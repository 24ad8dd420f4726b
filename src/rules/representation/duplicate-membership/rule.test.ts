import { describeRule, onlyFix } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow, withRows, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const systemOwner: ExampleRow = {
  region: 'Fosen IKS',
  municipality: 'Ørland',
  person: 'Systemansvarlig, Ørland',
  role: 'Systemansvarlig',
  group: 'LAG',
};
const again = (change: ExampleRow = {}, example = organisation): SheetExample =>
  withAddedRow(example, 'memberships', { ...systemOwner, ...change });
const first = (change: ExampleRow): SheetExample => withRow(organisation, 'memberships', 3, change);

describeRule(rule, [
  { name: 'everybody stands once in each group', workbook: organisation, reports: [] },
  {
    name: 'the same row twice',
    workbook: again(),
    reports: [
      {
        message: 'twice',
        places: ['Medlemskap!C5', 'Medlemskap!C15'],
        values: { count: 2, group: 'localWorkingGroup' },
        fixes: ['remove'],
      },
    ],
  },
  {
    name: 'three times',
    workbook: again({}, again()),
    reports: [{ message: 'twice', values: { count: 3 }, fixes: ['remove'] }],
  },
  {
    name: 'rows that differ are chosen between',
    workbook: again({ isLeader: 'Ja', person: 'systemansvarlig,  Ørland' }),
    reports: [{ message: 'twice', fixes: ['keepRow', 'keepRow'] }],
  },
  { name: 'in another group there is another seat', workbook: again({ group: 'RAG' }), reports: [] },
  { name: 'in another municipality it is another post', workbook: again({ municipality: 'Bjugn' }), reports: [] },
  {
    name: 'one period after the other is no two',
    workbook: again({ start: 43_435 }, first({ end: 43_434 })),
    reports: [],
  },
  {
    name: 'periods that meet on a day are',
    workbook: again({ start: 43_434 }, first({ end: 43_434 })),
    reports: [{ message: 'twice', fixes: ['keepRow', 'keepRow'] }],
  },
  {
    name: 'of three rows in time only those that overlap',
    workbook: again({ start: 43_500 }, again({ start: 43_435, end: 43_470 }, first({ start: 43_350, end: 43_440 }))),
    reports: [{ message: 'twice', values: { count: 2 }, fixes: ['keepRow', 'keepRow'] }],
  },
  {
    name: 'a period that ends before it begins is open until it is put right',
    workbook: again({ start: 43_500, end: 43_400 }, first({ end: 43_434 })),
    reports: [{ message: 'twice', fixes: ['keepRow', 'keepRow'] }],
  },
  {
    name: 'a post of no municipality may be anybody’s',
    workbook: again({ municipality: '' }, first({ municipality: '' })),
    reports: [],
  },
  {
    name: 'a name is one person’s',
    workbook: again(
      { municipality: '', person: 'Kari Nordmann' },
      first({ municipality: '', person: 'Kari Nordmann' }),
    ),
    reports: [{ message: 'twice', fixes: ['remove'] }],
  },
  {
    name: 'rows to be filled in are nobody',
    workbook: again({ person: '', role: '' }, again({ person: '', role: '' })),
    reports: [],
  },
  { name: 'an empty list of members', workbook: withRows(organisation, 'memberships', () => []), reports: [] },
]);

test('all but the first of rows that are the same are deleted, the lowest first', () => {
  const { changes } = onlyFix(rule, again({}, again()));
  expect(changes.edits).toMatchObject([
    { kind: 'deleteRows', row: 15, area: { rowCount: 16 } },
    { kind: 'deleteRows', row: 14, area: { rowCount: 15 } },
  ]);
});
