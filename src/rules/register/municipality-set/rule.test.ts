import { describeRule, editsOf } from '../../../../tests/rules/describeRule';
import { readingOf } from '../../../../tests/rules/builder';
import { planSettings } from '../../settings';
import { withAddedRow, withRow, withRows, type SheetExample } from '../../sheetExample';
import { everyMunicipality } from './documentation';
import { rule } from './rule';

const at = (name: string): number =>
  (everyMunicipality.rows.municipalities ?? []).findIndex((row) => row['name'] === name);
const without = (...names: readonly string[]): SheetExample =>
  withRows(everyMunicipality, 'municipalities', (rows) =>
    rows.filter(({ name }) => typeof name !== 'string' || !names.includes(name)),
  );

describeRule(rule, [
  { name: 'all are there', workbook: everyMunicipality, reports: [] },
  {
    name: 'the order does not matter',
    workbook: withRows(everyMunicipality, 'municipalities', (rows) => [...rows].reverse()),
    reports: [],
  },
  {
    name: 'the plan’s own accident: 83 with Trondheim and without Bindal',
    workbook: withRow(without('Bindal'), 'municipalities', at('Trondheim') - 1, { isOptionMunicipality: 'Ja' }),
    reports: [{ message: 'missing', values: { name: 'Bindal', number: '1811' }, fixes: ['add'] }],
  },
  {
    name: 'two are missing',
    workbook: without('Leka', 'Molde'),
    reports: [
      { message: 'missing', values: { name: 'Molde' }, fixes: ['add'] },
      { message: 'missing', values: { name: 'Leka' }, fixes: ['add'] },
    ],
  },
  {
    name: 'that the owner is not listed is no fault',
    workbook: without('Trondheim'),
    reports: [],
  },
  {
    name: 'one is marked No',
    workbook: withRow(everyMunicipality, 'municipalities', at('Hitra'), { isOptionMunicipality: 'Nei' }),
    reports: [{ message: 'notMarked', places: [`Kommuner!G${at('Hitra') + 2}`], fixes: ['mark'] }],
  },
  {
    name: 'twice, and not alike',
    workbook: withAddedRow(everyMunicipality, 'municipalities', {
      number: 5018,
      name: 'Åfjord',
      region: '',
      comment: 'ny',
    }),
    reports: [{ message: 'duplicate', places: ['Kommuner!B86', `Kommuner!B${at('Åfjord') + 2}`], fixes: [] }],
  },
  {
    name: 'the number of one and the name of another is one finding',
    workbook: withRow(everyMunicipality, 'municipalities', at('Åfjord'), { number: 5017 }),
    reports: [
      {
        message: 'mismatch',
        places: [`Kommuner!A${at('Åfjord') + 2}`, `Kommuner!B${at('Åfjord') + 2}`],
        values: { number: '5017', numbered: 'Bjugn', name: 'Åfjord' },
        fixes: ['setNumber', 'setName'],
      },
    ],
  },
  {
    name: 'a misspelt name beside the right number is corrected to the name of the number',
    workbook: withRow(everyMunicipality, 'municipalities', at('Molde'), { name: 'Moldee' }),
    reports: [
      {
        message: 'otherName',
        places: [`Kommuner!B${at('Molde') + 2}`, `Kommuner!A${at('Molde') + 2}`],
        values: { number: '1502', numbered: 'Molde', name: 'Moldee' },
        fixes: ['setName'],
      },
    ],
  },
  {
    name: 'a name from elsewhere beside the right number',
    workbook: withRow(everyMunicipality, 'municipalities', at('Molde'), { name: 'Oslo' }),
    reports: [{ message: 'otherName', values: { number: '1502', name: 'Oslo' }, fixes: ['setName'] }],
  },
  {
    name: 'a misspelt name of another than the number’s can be either',
    workbook: withRow(everyMunicipality, 'municipalities', at('Molde'), { name: 'Åfjordd' }),
    reports: [{ message: 'otherName', fixes: ['setName', 'setNumber'] }],
  },
  {
    name: 'another way of writing the name of the number is no fault',
    workbook: withRow(everyMunicipality, 'municipalities', at('Molde'), { name: 'MOLDE kommune' }),
    reports: [],
  },
  {
    name: 'known by its name alone',
    workbook: withRow(everyMunicipality, 'municipalities', at('Åfjord'), { number: '' }),
    reports: [],
  },
  { name: 'a list not begun', workbook: withRows(everyMunicipality, 'municipalities', () => []), reports: [] },
  { name: 'no list', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);

test('a municipality is added below the others with what the register knows', () => {
  const reading = readingOf({
    ...without('Åfjord'),
    rows: { ...without('Åfjord').rows, regions: [{ name: 'Fosen IKS' }] },
  });
  const [finding] = rule.check(reading, planSettings);
  const [edit] = finding?.fixes?.[0]?.changes.edits ?? [];
  expect(edit).toMatchObject({
    kind: 'insertRows',
    table: 'tblKommuner',
    row: 84,
    content: [[5018, 'Åfjord', 'Trøndelag', 'Fosen IKS', '', 'Offentlig kilde', 'Ja', expect.any(Number), null, '']],
  });
});

test('a mark is corrected in its cell', () => {
  const reading = readingOf(withRow(everyMunicipality, 'municipalities', 0, { isOptionMunicipality: 'nei' }));
  const [fix] = rule.check(reading, planSettings)[0]?.fixes ?? [];
  expect(fix && editsOf(fix.changes)).toEqual([
    { sheet: 'Kommuner', row: 1, column: 6, before: [['nei']], after: [['Ja']] },
  ]);
});
