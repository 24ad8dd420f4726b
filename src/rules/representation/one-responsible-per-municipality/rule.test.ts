import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow, withRows, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const member = (index: number, change: ExampleRow, example = organisation): SheetExample =>
  withRow(example, 'memberships', index, change);
const noneInRor = withRows(organisation, 'memberships', (rows) =>
  rows.map((row) => (row.region === 'ROR' ? { ...row, isResponsible: '' } : row)),
);

describeRule(rule, [
  { name: 'each municipality has one', workbook: organisation, reports: [] },
  {
    name: 'none of two',
    workbook: member(2, { isResponsible: '' }),
    reports: [
      {
        message: 'none',
        places: ['Medlemskap!H4:H5'],
        values: { municipality: 'Ørland', members: 2 },
        fixes: ['mark', 'mark'],
      },
    ],
  },
  {
    name: 'the only member, who by the plan is the one',
    workbook: member(0, { isResponsible: '' }),
    reports: [{ message: 'none', values: { members: 1 }, fixes: ['mark'] }],
  },
  {
    name: 'nobody in the whole group',
    workbook: noneInRor,
    reports: [
      {
        message: 'noneInGroup',
        places: ['Medlemskap!H7:H11'],
        values: { region: 'ROR', count: 3 },
        fixes: ['markOnly'],
      },
    ],
  },
  {
    name: 'two',
    workbook: member(3, { isResponsible: 'Ja' }),
    reports: [
      {
        message: 'several',
        places: ['Medlemskap!H4:H5'],
        values: { municipality: 'Ørland', count: 2 },
        fixes: ['keepOnly', 'keepOnly'],
      },
    ],
  },
  {
    name: 'one after the other is no two',
    workbook: member(3, { isResponsible: 'Ja', start: 43_435 }, member(2, { end: 43_434 })),
    reports: [],
  },
  {
    name: 'a mark on a seat in the council is no mark in the local group',
    workbook: member(12, { isResponsible: 'Ja' }),
    reports: [],
  },
  {
    name: 'a mark that cannot be read may be the one',
    workbook: member(3, { isResponsible: '?' }, member(2, { isResponsible: '' })),
    reports: [],
  },
  {
    name: 'the responsible one who is entered for another region is looked into first, for both municipalities',
    workbook: member(5, { region: 'Fosen IKS' }),
    reports: [],
  },
  {
    name: 'so is the one entered for another municipality',
    workbook: member(5, { municipality: 'Bjugn' }),
    reports: [],
  },
  {
    name: 'one name for two municipalities of a group',
    workbook: member(3, { person: 'Kari Nordmann' }, member(4, { person: 'Kari  Nordmann' })),
    reports: [
      {
        message: 'severalMunicipalities',
        places: ['Medlemskap!B5:B6'],
        values: { person: 'Kari Nordmann', count: 2, municipalities: 'Bjugn, Ørland' },
      },
    ],
  },
  {
    name: 'namesakes in two groups are two people',
    workbook: member(3, { person: 'Kari Nordmann' }, member(8, { person: 'Kari Nordmann' })),
    reports: [],
  },
  {
    name: 'posts are of their municipality',
    workbook: member(3, { person: 'Systemansvarlig Helse' }, member(4, { person: 'Systemansvarlig Helse' })),
    reports: [],
  },
  {
    name: 'the owner municipality answers for no option municipality',
    workbook: withAddedRow(organisation, 'memberships', {
      region: 'ROR',
      municipality: 'Trondheim',
      person: 'X',
      group: 'LAG',
    }),
    reports: [],
  },
  { name: 'an empty list of members', workbook: withRows(organisation, 'memberships', () => []), reports: [] },
]);

test('the members who are alone for their municipality are marked at once', () => {
  const { values, changes } = onlyFix(rule, noneInRor);
  expect(values).toEqual({ count: 1 });
  expect(editsOf(changes)).toEqual([{ sheet: 'Medlemskap', row: 7, column: 7, before: [['']], after: [['Ja']] }]);
});
