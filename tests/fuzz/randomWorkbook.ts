import fc from 'fast-check';
import { parameterIds } from '../../src/plan/parameters';
import { cooperationRegions } from '../../src/plan/registers/cooperationRegions';
import { municipalities2018 } from '../../src/plan/registers/municipalities2018';
import type { ExampleContent, ExampleRow, SheetExample } from '../../src/rules/sheetExample';
import { tables } from '../../src/sheets/declarations';
import { tableIds, type ColumnDeclaration, type TableId } from '../../src/sheets/declarations/declaration';
import { createdColumns } from '../../src/sheets/layout/tableBlock';

/** What people leave in cells: blanks, dashes, errors, half words, numbers of any size, dates that are none. */
const garbage: readonly ExampleContent[] = [
  '-',
  '?',
  'n/a',
  '#REF!',
  '#N/A',
  'ikke avklart',
  '31.11.2018',
  'høsten-18',
  '1,200',
  '1.200 mill.',
  'ca. 500 000',
  '=1+1',
  "'",
  ' ',
  '\u00a0',
  'Ærlig talt',
  'Orkland',
  'Kristiansund N',
  '5024 Oppdal',
  'SSIKT',
  'j',
  '☒',
  0,
  -1,
  0.5,
  1e300,
  -0,
  2018,
  43_344.75,
  true,
  false,
  'ja/nei',
  '⅓',
  '99999999999999999999',
  'a'.repeat(300),
  'A1',
  '{count}',
  '<b>x</b>',
];
const regions = cooperationRegions.map(({ name }) => name);
const municipalities = municipalities2018.map(({ name }) => name);
const days = fc.integer({ min: 43_101, max: 43_600 });

/** What a column asks for, in the ways that people write it. */
function proper(table: TableId, column: ColumnDeclaration): fc.Arbitrary<ExampleContent> {
  if (table === 'settings' && column.id === 'key')
    return fc.constantFrom(...parameterIds, 'severity:budget/stated-sum', 'x');
  const choices = Object.values(column.choices ?? {}).flatMap(({ names, aliases }) => [
    ...Object.values(names),
    ...aliases,
  ]);
  if (choices.length > 0 && column.kind === 'choice') return fc.constantFrom(...choices);
  switch (column.kind) {
    case 'amount':
      return fc.oneof(
        fc.constantFrom(50_000, 250_000, '250.000', '1 200 000', '2,0 mill.'),
        fc.integer({ min: 0, max: 3_000_000 }),
      );
    case 'share':
      return fc.constantFrom<ExampleContent>(0, 0.25, 0.5, 1, '50 %', '⅓');
    case 'date':
      return fc.oneof(days, fc.constantFrom('4.9.2018', '17. september 2018', '2019-02-12'));
    case 'yesNo':
      return fc.constantFrom<ExampleContent>('Ja', 'Nei', 'ja', true, 1);
    case 'municipality':
      return fc.constantFrom(...municipalities);
    case 'municipalityNumber':
      return fc.constantFrom(...municipalities2018.map(({ number }) => Number(number)));
    case 'region':
      return fc.constantFrom(...regions);
    case 'regions':
      return fc.oneof(
        fc.constantFrom(...regions, 'Alle'),
        fc.shuffledSubarray(regions, { maxLength: 3 }).map((names) => names.join('; ')),
      );
    case 'count':
      return fc.integer({ min: 0, max: 50_000 });
    case 'texts':
      return fc.constantFrom('1', '2; 3', '4', 'Fosen Regionråd');
    case 'setting':
      return fc.constantFrom<ExampleContent>(12, 'Ja', '01.09.2018', 0.5, 'Trøndelag', 'Advarsel', 'Av', 2018);
    default:
      if (column.id === 'number') return fc.constantFrom('1', '2', '3', '4');
      if (table === 'regions' && column.id === 'name') return fc.constantFrom(...regions);
      if (table === 'municipalities' && column.id === 'name') return fc.constantFrom(...municipalities);
      return fc.constantFrom(
        'LAG',
        'RAG',
        'Kommuneoverlege',
        'Oppstart regional arbeidsgruppe',
        'Oppstartssamling',
        'Samling',
        'X',
      );
  }
}

function row(table: TableId): fc.Arbitrary<ExampleRow> {
  const cells = createdColumns<string>(tables[table])
    .filter(({ kind }) => kind !== 'formula')
    .map(
      (column) =>
        [
          column.id,
          fc.oneof(
            { weight: 6, arbitrary: proper(table, column) },
            { weight: 2, arbitrary: fc.constant<ExampleContent>('') },
            { weight: 1, arbitrary: fc.constantFrom(...garbage) },
          ),
        ] as const,
    );
  return fc.record(Object.fromEntries(cells));
}

/** What tells the rows of a table apart. Two rows of one identity are a fault in which the first counts, so that order matters. */
const identities: Readonly<Partial<Record<TableId, string>>> = {
  regions: 'name',
  municipalities: 'number',
  activities: 'number',
  financing: 'scenario',
  settings: 'key',
};
const scenarios = ['Bekreftet tildeling', 'Hele søknaden innvilget'];

function rowsOf(table: TableId): fc.Arbitrary<ExampleRow[]> {
  const identity = identities[table];
  if (identity === undefined) return fc.array(row(table), { maxLength: 7 });
  const column = createdColumns<string>(tables[table]).find(({ id }) => id === identity);
  if (!column) throw new Error(`${table} has no column ${identity}`);
  const keys: fc.Arbitrary<ExampleContent> =
    table === 'financing' ? fc.constantFrom(...scenarios) : fc.oneof(proper(table, column), fc.constant(''));
  return fc
    .array(fc.tuple(keys, row(table)), { maxLength: 7 })
    .map((rows) => rows.map(([key, cells]): ExampleRow => ({ ...cells, [identity]: key, ...nameOf(table, key) })))
    .map((rows) => rows.filter((each, at) => rows.findIndex((other) => other[identity] === each[identity]) === at));
}

/** A municipality without a number is known by its name, so the two must not tell different rows to be one. */
function nameOf(table: TableId, key: ExampleContent): ExampleRow {
  if (table !== 'municipalities') return {};
  return { name: municipalities2018.find(({ number }) => Number(number) === key)?.name ?? '' };
}

/** A plan as it may stand in anybody's workbook: any tables, any rows, proper values and garbage. */
export const randomWorkbook: fc.Arbitrary<SheetExample> = fc
  .record(Object.fromEntries(tableIds.map((id) => [id, rowsOf(id)])) as Record<TableId, fc.Arbitrary<ExampleRow[]>>, {
    requiredKeys: [],
  })
  .map((rows): SheetExample => ({ layout: 'sheets', rows }));
