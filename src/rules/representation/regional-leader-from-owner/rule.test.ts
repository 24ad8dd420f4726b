import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import {
  withAddedRow,
  withRow,
  withRows,
  withSettings,
  withoutRow,
  type ExampleRow,
  type SheetExample,
} from '../../sheetExample';
import { rule } from './rule';

const leader = (change: ExampleRow): SheetExample => withRow(organisation, 'memberships', 10, change);
const withoutLeader = withoutRow(organisation, 'memberships', 10);
const alsoInGroup = (row: ExampleRow, example = organisation): SheetExample =>
  withAddedRow(example, 'memberships', { group: 'RAG', municipality: 'Trondheim', person: 'Rådgiver', ...row });

describeRule(rule, [
  { name: 'a subproject manager from the owner leads the group', workbook: organisation, reports: [] },
  {
    name: 'the only one from the owner who is not marked can be',
    workbook: leader({ isLeader: '' }),
    reports: [{ message: 'none', places: ['Medlemskap!F12'], values: { owner: 'Trondheim' }, fixes: ['mark'] }],
  },
  {
    name: 'of two nobody knows which',
    workbook: alsoInGroup({}, leader({ isLeader: '' })),
    reports: [{ message: 'none', places: ['Medlemskap!F12', 'Medlemskap!F15'] }],
  },
  {
    name: 'with nobody there the owner is where to look',
    workbook: withoutLeader,
    reports: [{ message: 'none', places: ['Kommuner!B2'] }],
  },
  {
    name: 'and without the owner in any list, the head of the column',
    workbook: withoutRow(withoutLeader, 'municipalities', 0),
    reports: [{ message: 'none', places: ['Medlemskap!F1'] }],
  },
  {
    name: 'two leaders',
    workbook: alsoInGroup({ isLeader: 'Ja' }),
    reports: [{ message: 'several', places: ['Medlemskap!F12', 'Medlemskap!F15'], values: { count: 2 } }],
  },
  {
    name: 'one after another is no two',
    workbook: alsoInGroup({ isLeader: 'Ja', start: 43_435 }, leader({ end: 43_434 })),
    reports: [],
  },
  {
    name: 'a leader from elsewhere',
    workbook: leader({ municipality: 'Molde' }),
    reports: [{ message: 'notFromOwner', places: ['Medlemskap!B12'], values: { leaders: 'Delprosjektleder (Molde)' } }],
  },
  {
    name: 'a leader from nobody knows where',
    workbook: leader({ municipality: '' }),
    reports: [{ message: 'notFromOwner', places: ['Medlemskap!B12'] }],
  },
  {
    name: 'a municipality that cannot be read is said elsewhere',
    workbook: leader({ municipality: 'Trondhjemm?' }),
    reports: [],
  },
  { name: 'a leader whose group cannot be read may be the one', workbook: leader({ group: 'RAGG' }), reports: [] },
  {
    name: 'the settings say who owns',
    workbook: withSettings(leader({ municipality: 'Molde' }), { ownerMunicipality: 'Molde' }),
    reports: [],
  },
  {
    name: 'another role than subproject manager',
    workbook: leader({ person: 'Rådgiver', role: 'Prosjektleder' }),
    reports: [{ message: 'noSubprojectManager', places: ['Medlemskap!D12'] }],
  },
  { name: 'the post will do without a role', workbook: leader({ role: '' }), reports: [] },
  {
    name: 'the subproject manager may be another than the leader',
    workbook: alsoInGroup({ role: 'Delprosjektleiar' }, leader({ person: 'Direktør', role: 'Direktør' })),
    reports: [],
  },
  {
    name: 'a list of members not begun lacks nothing',
    workbook: withRows(organisation, 'memberships', () => []),
    reports: [],
  },
]);
