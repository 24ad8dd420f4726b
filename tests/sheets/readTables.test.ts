import { readPlan } from '../../src/sheets/read/readPlan';
import { tables } from '../../src/sheets/declarations';
import { tableIds, type TableId } from '../../src/sheets/declarations/declaration';
import { languages, type Language } from '../../src/text/language';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { sheet, table, workbook, type Cell } from './snapshotBuilder';

type Row = Readonly<Record<string, Cell>>;

/** A workbook with one table a sheet, headers in a language, the given columns in the given order. */
function holding(content: Partial<Record<TableId, readonly Row[]>>, language: Language = 'nb'): WorkbookSnapshot {
  const parts = tableIds.flatMap((id) => {
    const rows = content[id];
    if (!rows) return [];
    const declaration = tables[id];
    const columns = declaration.columns.filter(
      (column) => rows.some((row) => Object.hasOwn(row, column.id)) || column.required,
    );
    const name = declaration.sheetNames[language];
    const grid = [
      columns.map((column) => column.headers[language]),
      ...rows.map((row) => columns.map((column) => row[column.id] ?? '')),
    ];
    return [
      {
        sheet: sheet(name, grid),
        table: table(declaration.tableName, name, {
          row: 0,
          column: 0,
          rowCount: grid.length,
          columnCount: columns.length,
        }),
      },
    ];
  });
  return workbook(
    parts.map((part) => part.sheet),
    parts.map((part) => part.table),
  );
}

const regions: readonly Row[] = [
  {
    name: 'Fosen IKS',
    county: 'Trøndelag',
    contactPerson: 'Rådgiver, Åfjord',
    aliases: 'Fosen Regionråd; Fosen Helse',
  },
  { name: 'Orkidé', county: 'Møre og Romsdal', contactPerson: '' },
];

describe.each(languages)('in %s', (language) => {
  test('every table is found by its headers alone', () => {
    const every = Object.fromEntries(tableIds.map((id) => [id, [{}]])) as unknown as Record<TableId, readonly Row[]>;
    const named = holding(every, language);
    const renamed = { ...named, tables: named.tables.map((each, index) => ({ ...each, name: `Tabell${index}` })) };
    const missing = readPlan(renamed).structure.filter(({ kind }) => kind === 'missingTable');
    // A name alone is no sign: a list with one column that is called «Møteplass» may be anything.
    expect(missing.map((problem) => ('table' in problem ? problem.table : ''))).toEqual([]);
  });
});

test('regions are read with their other names', () => {
  const { plan, notes } = readPlan(holding({ regions }));
  expect(plan.regions?.map(({ name, aliases, county }) => [name.value, aliases.value, county.value])).toEqual([
    ['Fosen IKS', ['Fosen Regionråd', 'Fosen Helse'], 'trondelag'],
    ['Orkidé', [], 'moreOgRomsdal'],
  ]);
  expect(notes).toEqual([]);
});

test('names in other sheets are read as the names in the lists', () => {
  const { plan, notes } = readPlan(
    holding({
      regions,
      municipalities: [
        { number: 5018, name: 'Åfjord', region: 'fosen regionråd', isOptionMunicipality: 'ja', population: '3 263' },
      ],
      memberships: [
        {
          region: 'FOSEN IKS',
          municipality: 'Åfjord kommune',
          person: 'Kommuneoverlege',
          group: 'Lokal arbeidsgruppe',
          isLeader: 'Ja',
        },
        { region: 'Foosen IKS', municipality: 'Orkland', person: 'IT-leder', role: 'IT-leder', group: 'RAG' },
      ],
    }),
  );
  expect(plan.municipalities?.[0]).toMatchObject({
    number: { value: '5018' },
    region: { value: 'Fosen IKS' },
    isOptionMunicipality: { value: true },
    population: { value: 3263 },
  });
  expect(plan.memberships?.[0]).toMatchObject({
    region: { value: 'Fosen IKS' },
    municipality: { value: '5018' },
    group: { value: 'localWorkingGroup' },
    isLeader: { value: true },
    isResponsible: { value: null },
  });
  expect(plan.memberships?.[1]).toMatchObject({
    region: { value: null },
    municipality: { value: null },
    knownRole: 'it',
  });
  const asked = notes.filter(({ verdict }) => verdict === 'ask');
  expect(asked.map(({ at, candidates }) => [at.sheet, at.row, at.column, candidates])).toEqual([
    ['Medlemskap', 2, 0, ['Fosen IKS']],
    ['Medlemskap', 2, 1, expect.arrayContaining(['Orkdal', 'Meldal', 'Agdenes'])],
  ]);
});

test('a text where a number belongs is noted with the number that the cell should hold', () => {
  const { notes } = readPlan(
    holding({
      municipalities: [{ number: '5018', name: 'Åfjord', region: '', isOptionMunicipality: 'Ja', population: '3 263' }],
    }),
  );
  expect(notes.map(({ kind, value, verdict }) => [kind, value, verdict])).toEqual([['count', 3263, 'accept']]);
});

test('activities are read with regions, groups, days and dependencies', () => {
  const { plan, notes } = readPlan(
    holding({
      regions,
      activities: [
        {
          number: '1',
          name: 'Oppstartssamling',
          kind: 'Samling',
          workArea: 'Fag og funksjonalitet',
          regions: 'Alle',
          responsible: 'Regional arbeidsgruppe',
          participants: 'LAG og RAG, kommunelege',
          start: 43360,
          end: '18. september 2018',
          progress: 0.5,
          status: 'Planlagt',
          dependsOn: '',
        },
        { number: '2', name: 'Regionsamling', regions: 'Orkidé; Fosen IKS', start: 'februar 2019', dependsOn: '1; 3' },
      ],
    }),
  );
  expect(plan.activities?.[0]).toMatchObject({
    kind: { value: 'gathering' },
    workArea: { value: 'clinicalFunctional' },
    isForAllRegions: true,
    regions: { value: [] },
    responsibleGroup: 'regionalWorkingGroup',
    participantGroups: ['localWorkingGroup', 'regionalWorkingGroup'],
    start: { value: '2018-09-17' },
    end: { value: '2018-09-18' },
    progress: { value: 0.5 },
    status: { value: 'notStarted' },
  });
  expect(plan.activities?.[1]).toMatchObject({
    regions: { value: ['Orkidé', 'Fosen IKS'] },
    dependsOn: { value: ['1', '3'] },
  });
  expect(plan.activities?.[1]?.start.value).toBeNull();
  expect(notes.some(({ at, verdict }) => at.row === 2 && verdict !== 'accept')).toBe(true);
});

test('settings are read by key and kind, and severities by rule', () => {
  const { plan, notes } = readPlan(
    holding({
      settings: [
        { key: 'groupSizeMaximum', value: 14 },
        { key: 'kickoffStart', value: '18.09.2018' },
        { key: 'allowLeaderAsDelegate', value: 'Nei' },
        { key: 'eligibleCounties', value: 'Trøndelag; Møre og Romsdal' },
        { key: 'planEnd', value: '' },
        { key: 'expectedRegions', value: 'mange' },
        { key: 'severity:budget/stated-sum', value: 'Advarsel' },
        { key: 'severity:budget/own-funding-share', value: 'Av' },
        { key: 'somethingElse', value: 'x' },
      ],
    }),
  );
  expect(plan.settings).toMatchObject({
    parameters: {
      groupSizeMaximum: 14,
      kickoffStart: '2018-09-18',
      allowLeaderAsDelegate: false,
      eligibleCounties: ['Trøndelag', 'Møre og Romsdal'],
    },
    severities: { 'budget/stated-sum': 'warning', 'budget/own-funding-share': 'off' },
  });
  expect(Object.keys(plan.settings?.parameters ?? {})).toHaveLength(4);
  expect(notes.find(({ raw }) => raw === 'mange')).toMatchObject({ verdict: 'reject', at: { row: 6 } });
});

test('rows that hold nothing but calculated cells, and rows of a person’s own columns, are no rows of the plan', () => {
  const snapshot = holding({ regions: [...regions, { municipalityCount: 0, contactPerson: '' }] });
  expect(readPlan(snapshot).plan.regions).toHaveLength(2);
});
