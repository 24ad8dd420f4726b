import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withAddedRow, withRow, withRows, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const contact = (person: string): SheetExample => withRow(organisation, 'regions', 0, { contactPerson: person });

describeRule(rule, [
  { name: 'every region has one', workbook: organisation, reports: [] },
  {
    name: 'an empty cell is where to write it',
    workbook: contact(''),
    reports: [{ message: 'missing', places: ['Regioner!C2'], values: { region: 'Fosen IKS' } }],
  },
  { name: 'a dash is nobody', workbook: contact('–'), reports: [{ message: 'missing' }] },
  { name: 'a question mark is nobody', workbook: contact(' ? '), reports: [{ message: 'missing' }] },
  { name: 'one letter is somebody', workbook: contact('K'), reports: [] },
  {
    name: 'each region is told for itself',
    workbook: withRows(organisation, 'regions', (rows) => rows.map((row) => ({ ...row, contactPerson: '' }))),
    reports: [{ message: 'missing' }, { message: 'missing' }],
  },
  {
    name: 'a row without a name is no region yet',
    workbook: withAddedRow(organisation, 'regions', { county: 'Trøndelag' }),
    reports: [],
  },
  {
    name: 'the members need not be there',
    workbook: { layout: 'sheets', rows: { regions: [{ name: 'ROR' }] } },
    reports: [{ message: 'missing' }],
  },
  { name: 'no regions, no contact persons', workbook: withRows(organisation, 'regions', () => []), reports: [] },
]);
