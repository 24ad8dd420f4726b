import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRows, withSettings } from '../../sheetExample';
import { rule } from './rule';

const twoSeats = withSettings(organisation, { groupSizeMinimum: 1, groupSizeMaximum: 2 });

describeRule(rule, [
  { name: 'three municipalities and six seats go together', workbook: organisation, reports: [] },
  {
    name: 'as many seats as municipalities do',
    workbook: withSettings(organisation, { groupSizeMaximum: 3 }),
    reports: [],
  },
  {
    name: 'more municipalities than seats, said once a region at the region',
    workbook: twoSeats,
    reports: [
      {
        message: 'conflict',
        places: ['Regioner!A2'],
        values: { region: 'Fosen IKS', municipalities: 3, minimum: 1, maximum: 2, people: 5, represented: 3 },
      },
      { message: 'conflict', places: ['Regioner!A3'] },
    ],
  },
  {
    name: 'it is said before anybody is recruited',
    workbook: withRows(twoSeats, 'memberships', () => []),
    reports: [
      { message: 'conflict', values: { people: 0, represented: 0 } },
      { message: 'conflict', values: { people: 0, represented: 0 } },
    ],
  },
  {
    name: 'a municipality counts in its primary region only, and once',
    workbook: withAddedRow(
      withAddedRow(withSettings(organisation, { groupSizeMaximum: 3 }), 'municipalities', {
        number: 1539,
        name: 'Rauma',
        region: 'ROR',
        isOptionMunicipality: 'Ja',
      }),
      'municipalities',
      { number: 1571, name: 'Halsa', region: '', otherRegions: 'ROR', isOptionMunicipality: 'Ja' },
    ),
    reports: [],
  },
]);
