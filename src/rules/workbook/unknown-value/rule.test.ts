import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withRow } from '../../sheetExample';
import { rule } from './rule';

const seat = (change: Record<string, string>) => withRow(organisation, 'memberships', 3, change);

describeRule(rule, [
  { name: 'all in the lists', workbook: organisation, reports: [] },
  {
    name: 'a municipality outside the plan',
    workbook: seat({ municipality: 'Kristiansand' }),
    reports: [
      { message: 'unknown', places: ['Medlemskap!B5'], values: { raw: 'Kristiansand', note: 'notInPlanArea' } },
    ],
  },
  {
    name: 'an unknown region',
    workbook: seat({ region: 'Sørlandet' }),
    reports: [{ message: 'unknown', places: ['Medlemskap!A5'] }],
  },
  {
    name: 'an unknown group',
    workbook: seat({ group: 'Festkomiteen' }),
    reports: [{ message: 'unknown', places: ['Medlemskap!E5'] }],
  },
  { name: 'a near miss is for another rule', workbook: seat({ group: 'Samarbeidsraad' }), reports: [] },
  { name: 'an error value is for another rule', workbook: seat({ group: '#N/A' }), reports: [] },
  { name: 'any role may be written', workbook: seat({ role: 'Jordmor' }), reports: [] },
]);
