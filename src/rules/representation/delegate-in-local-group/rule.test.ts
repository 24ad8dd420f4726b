import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow, withRows, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const unmarked = withRow(organisation, 'memberships', 1, { isRegionalDelegate: '' });
const entered = (row: ExampleRow, example = unmarked): SheetExample =>
  withAddedRow(example, 'memberships', { region: 'Fosen IKS', group: 'RAG', ...row });

describeRule(rule, [
  { name: 'who is marked in the group is in the group', workbook: organisation, reports: [] },
  {
    name: 'who is entered in the regional group alone is not',
    workbook: entered({ municipality: 'Bjugn', person: 'Rådgiver, Bjugn' }),
    reports: [
      {
        message: 'notMember',
        places: ['Medlemskap!C15'],
        values: { person: 'Rådgiver, Bjugn', region: 'Fosen IKS' },
      },
    ],
  },
  {
    name: 'a member may be entered',
    workbook: entered({ municipality: 'Ørland', person: 'sykepleier,  Ørland' }),
    reports: [],
  },
  { name: 'also without the municipality', workbook: entered({ person: 'Sykepleier, Ørland' }), reports: [] },
  {
    name: 'and without the region',
    workbook: entered({ region: '', municipality: 'Ørland', person: 'Sykepleier, Ørland' }),
    reports: [],
  },
  {
    name: 'a surplus delegate is too many, and not this as well',
    workbook: entered({ municipality: 'Bjugn', person: 'Rådgiver, Bjugn' }, organisation),
    reports: [],
  },
  {
    name: 'one from another region is that, and not this as well',
    workbook: entered({ municipality: 'Molde', person: 'Rådgiver, Molde' }),
    reports: [],
  },
  {
    name: 'a member whose group cannot be read may be the one',
    workbook: entered(
      { municipality: 'Bjugn', person: 'Rådgiver, Bjugn' },
      withAddedRow(unmarked, 'memberships', {
        region: 'Fosen IKS',
        municipality: 'Bjugn',
        person: 'Rådgiver, Bjugn',
        group: 'LAGG',
      }),
    ),
    reports: [],
  },
  {
    name: 'a group without members is that alone',
    workbook: entered(
      { municipality: 'Bjugn', person: 'Rådgiver, Bjugn' },
      withRows(organisation, 'memberships', (rows) => rows.filter(({ region }) => region !== 'Fosen IKS')),
    ),
    reports: [],
  },
  { name: 'an empty list of members', workbook: withRows(organisation, 'memberships', () => []), reports: [] },
]);
