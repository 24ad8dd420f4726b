import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow, withRows, withSettings, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const bindal = (change: ExampleRow = {}, example = organisation): SheetExample =>
  withAddedRow(example, 'municipalities', { number: 1811, name: 'Bindal', isOptionMunicipality: 'Ja', ...change });

describeRule(rule, [
  { name: 'every municipality is in a group', workbook: organisation, reports: [] },
  {
    name: 'one in no region and in no group',
    workbook: bindal(),
    reports: [{ message: 'outside', places: ['Kommuner!B9'], values: { count: 1, municipalities: 'Bindal' } }],
  },
  {
    name: 'several are one finding',
    workbook: bindal({}, bindal({ number: 1571, name: 'Halsa' })),
    reports: [
      { message: 'outside', places: ['Kommuner!B9:B10'], values: { count: 2, municipalities: 'Bindal, Halsa' } },
    ],
  },
  {
    name: 'a seat in any group will do',
    workbook: withRow(bindal(), 'memberships', 12, { municipality: 'Bindal', region: '' }),
    reports: [],
  },
  { name: 'one of a region is for the other rules', workbook: bindal({ region: 'ROR' }), reports: [] },
  { name: 'a region that cannot be read is said elsewhere', workbook: bindal({ region: 'Helgeland' }), reports: [] },
  { name: 'no option, no involvement', workbook: bindal({ isOptionMunicipality: 'Nei' }), reports: [] },
  {
    name: 'nor is it said of municipalities before anybody is entered',
    workbook: withRows(bindal(), 'memberships', () => []),
    reports: [],
  },
  {
    name: 'where a municipality has too few seats in its region the conflict says so',
    workbook: withSettings(organisation, { groupSizeMaximum: 1 }),
    reports: [],
  },
]);
