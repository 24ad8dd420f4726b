import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withRow, withRows, withSettings, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const member = (index: number, change: ExampleRow, example = organisation): SheetExample =>
  withRow(example, 'memberships', index, change);

describeRule(rule, [
  { name: 'each group has the five roles, and need no general practitioner', workbook: organisation, reports: [] },
  {
    name: 'one is missing',
    workbook: member(4, { person: 'Rådgiver', role: 'Rådgiver' }),
    reports: [
      { message: 'missing', places: ['Medlemskap!D2:D6'], values: { region: 'Fosen IKS', count: 1, roles: 'IT' } },
    ],
  },
  {
    name: 'several are one finding',
    workbook: member(2, { person: 'A', role: 'A' }, member(4, { person: 'B', role: 'B' })),
    reports: [{ message: 'missing', values: { count: 2, roles: 'IT, Sykepleier' } }],
  },
  { name: 'another word for the role will do', workbook: member(2, { role: 'Avdelingssykepleier' }), reports: [] },
  { name: 'so will nynorsk', workbook: member(2, { person: 'Kari', role: 'Sjukepleiar' }), reports: [] },
  {
    name: 'and the post, where no role is given',
    workbook: member(4, { person: 'IKT-rådgiver', role: '' }),
    reports: [],
  },
  {
    name: 'IT is a word and not two letters',
    workbook: member(4, { person: 'X', role: 'Kapitalforvalter' }),
    reports: [{ message: 'missing' }],
  },
  {
    name: 'one may fill two roles',
    workbook: member(2, { role: 'Systemansvarlig' }, member(3, { person: 'X', role: 'Sykepleier og systemansvarlig' })),
    reports: [],
  },
  {
    name: 'the settings say which roles are optional',
    workbook: withSettings(member(4, { person: 'Rådgiver', role: 'Rådgiver' }), { optionalRoles: 'IKT; Fastlege' }),
    reports: [],
  },
  {
    name: 'the settings may ask for more',
    workbook: withSettings(organisation, { suggestedRoles: 'Jordmor; IT' }),
    reports: [{ message: 'missing', values: { roles: 'Jordmor' } }, { message: 'missing' }],
  },
  {
    name: 'a group with fewer people than roles is yet to be filled',
    workbook: withRows(organisation, 'memberships', (rows) => rows.filter((_, index) => index !== 4)),
    reports: [],
  },
  { name: 'an empty list of members', workbook: withRows(organisation, 'memberships', () => []), reports: [] },
]);
