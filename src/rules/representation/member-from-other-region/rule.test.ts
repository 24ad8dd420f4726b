import { readingOf } from '../../../../tests/rules/builder';
import { describeRule, editsOf } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { planSettings } from '../../settings';
import { withAddedRow, withRow, withRows, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const member = (index: number, change: ExampleRow, example = organisation): SheetExample =>
  withRow(example, 'memberships', index, change);
const moved = member(8, { region: 'Fosen IKS' });

describeRule(rule, [
  { name: 'everybody sits for the own region', workbook: organisation, reports: [] },
  {
    name: 'a member of the local group of another region',
    workbook: moved,
    reports: [
      {
        message: 'member',
        places: ['Medlemskap!B10', 'Medlemskap!A10'],
        values: { municipality: 'Molde', region: 'Fosen IKS', own: 'ROR' },
        fixes: ['setRegion', 'addRegion'],
      },
    ],
  },
  {
    name: 'a member of the council for another region',
    workbook: member(12, { region: 'Fosen IKS' }),
    reports: [{ message: 'member', fixes: ['setRegion', 'addRegion'] }],
  },
  {
    name: 'a delegate for another region',
    workbook: withAddedRow(organisation, 'memberships', {
      region: 'ROR',
      municipality: 'Åfjord',
      person: 'Rådgiver',
      group: 'RAG',
    }),
    reports: [{ message: 'delegate', places: ['Medlemskap!B15', 'Medlemskap!A15'], fixes: ['setRegion', 'addRegion'] }],
  },
  {
    name: 'a municipality may take part in several regions',
    workbook: withRow(moved, 'municipalities', 4, { otherRegions: 'Fosen IKS' }),
    reports: [],
  },
  {
    name: 'of several regions of its own any may be meant',
    workbook: withRow(withAddedRow(moved, 'regions', { name: 'SiO' }), 'municipalities', 4, { otherRegions: 'SiO' }),
    reports: [{ message: 'member', values: { own: 'ROR, SiO' }, fixes: ['setRegion', 'setRegion', 'addRegion'] }],
  },
  {
    name: 'of a municipality without a region nothing is known',
    workbook: withRow(moved, 'municipalities', 4, { region: '' }),
    reports: [],
  },
  { name: 'nor of one that is not listed', workbook: member(8, { municipality: 'Aure' }), reports: [] },
  { name: 'no region is no wrong one', workbook: member(8, { region: '' }), reports: [] },
  {
    name: 'other groups are for no region',
    workbook: member(12, { region: 'Fosen IKS', group: 'Programstyret' }),
    reports: [],
  },
  { name: 'an empty list of members', workbook: withRows(moved, 'memberships', () => []), reports: [] },
]);

test('the region is put right in the row, or added to the municipality’s', () => {
  const reading = readingOf(withRow(moved, 'municipalities', 4, { otherRegions: 'Ukjent' }));
  const [finding] = rule.check(reading, planSettings);
  expect((finding?.fixes ?? []).map(({ changes }) => editsOf(changes))).toEqual([
    [{ sheet: 'Medlemskap', row: 9, column: 0, before: [['Fosen IKS']], after: [['ROR']] }],
    [{ sheet: 'Kommuner', row: 5, column: 4, before: [['Ukjent']], after: [['Ukjent; Fosen IKS']] }],
  ]);
});
