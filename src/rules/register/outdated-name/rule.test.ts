import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow } from '../../sheetExample';
import { namedRegions } from '../region-count/documentation';
import { rule } from './rule';

describeRule(rule, [
  { name: 'names of 2018', workbook: organisation, reports: [] },
  {
    name: 'the plan’s regions: one had ceased, one ceases while the plan runs',
    workbook: namedRegions,
    reports: [
      { message: 'endingRegion', places: ['Regioner!A3'], values: { ended: { day: '2018-12-31' } } },
      { message: 'ceasedRegion', places: ['Regioner!A8'], values: { name: 'Innherred samkommune' } },
    ],
  },
  {
    name: 'by another name',
    workbook: withAddedRow(organisation, 'regions', { name: 'Innherred' }),
    reports: [{ message: 'ceasedRegion', places: ['Regioner!A4'] }],
  },
  {
    name: 'the plan ends before the region does',
    workbook: namedRegions,
    settings: { planEnd: null },
    reports: [{ message: 'endingRegion' }, { message: 'ceasedRegion' }],
  },
  {
    name: 'a municipality of 2020',
    workbook: withRow(organisation, 'memberships', 11, { municipality: 'Orkland' }),
    reports: [{ message: 'municipality', places: ['Medlemskap!B13'], values: { raw: 'Orkland' } }],
  },
  {
    name: 'a municipality that was merged before 2018',
    workbook: withRow(organisation, 'memberships', 11, { municipality: 'Rissa' }),
    reports: [{ message: 'municipality', values: { names: { list: ['Indre Fosen'] } } }],
  },
  {
    name: 'a spelling is no matter of time',
    workbook: withRow(organisation, 'memberships', 11, { municipality: 'Ålesundd' }),
    reports: [],
  },
  { name: 'no lists', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);
