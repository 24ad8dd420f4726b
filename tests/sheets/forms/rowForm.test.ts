import type { CalendarDay } from '../../../src/plan/calendarDay';
import { formTableIds } from '../../../src/sheets/forms/formTables';
import { fieldText } from '../../../src/sheets/forms/fieldText';
import { rowLabel } from '../../../src/sheets/forms/rowLabel';
import { rowAt } from '../../../src/sheets/forms/rowAt';
import type { FormField } from '../../../src/sheets/forms/rowForm';
import { initialTexts, suggestedTexts } from '../../../src/sheets/forms/suggestedTexts';
import { tables } from '../../../src/sheets/declarations';
import { languages } from '../../../src/text/language';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import {
  activities,
  budget,
  formOf,
  memberships,
  municipalities,
  nthRow,
  read,
  regions,
  workbookOf,
} from './formWorkbooks';
import { sheet, table, workbook } from '../snapshotBuilder';

const whole = workbookOf({
  regions,
  municipalities,
  memberships,
  activities,
  budget,
  meetingPlaces: [{ name: 'Nettverk' }],
  versions: [{ version: '1.0', day: 43277, change: 'Første' }],
});

function field(snapshot: WorkbookSnapshot, id: Parameters<typeof formOf>[1], column: string): FormField {
  const found = formOf(snapshot, id).fields.find((each) => each.id === column);
  if (!found) throw new Error(`no field ${column}`);
  return found;
}

describe('the fields of a form', () => {
  test.each(formTableIds)('of %s are the columns that a person fills in, as the sheet calls them', (id) => {
    const calculated = tables[id].columns.filter(({ kind }) => kind === 'formula').map((column) => column.id as string);
    const fields = formOf(whole, id).fields;
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.filter((each) => calculated.includes(each.id))).toEqual([]);
  });

  test('stand in the order of the sheet, under its own headers, and only where there is a column', () => {
    const own = workbook(
      [
        sheet('Ark1', [
          ['Merknad', 'Oppgave', 'Farge', 'Dato'],
          ['', 'Møte', 'blå', 43347],
        ]),
      ],
      [table('tblFremdriftsplan', 'Ark1', { row: 0, column: 0, rowCount: 2, columnCount: 4 })],
    );
    const form = formOf(own, 'activities');
    expect(form.fields.map(({ id, label, index }) => [id, label, index])).toEqual([
      ['comment', 'Merknad', 0],
      ['name', 'Oppgave', 1],
      ['start', 'Dato', 3],
    ]);
    expect(form.ownColumns).toEqual([{ label: 'Farge', index: 2 }]);
  });

  test('offer what stands in the other tables now, sorted as in Norwegian', () => {
    expect(field(whole, 'memberships', 'region').options.map(({ text }) => text)).toEqual([
      'Fosen IKS',
      'Innherred samkommune',
    ]);
    expect(field(whole, 'memberships', 'municipality').options).toEqual([
      { text: 'Verdal', hint: '5038' },
      { text: 'Åfjord', hint: '5018' },
    ]);
  });

  test('offer the register where the workbook has no such table', () => {
    const alone = workbookOf({ memberships });
    expect(field(alone, 'memberships', 'municipality').options).toHaveLength(84);
    expect(field(alone, 'memberships', 'region').options).toHaveLength(13);
  });

  test.each(languages)('offer choices in the language of the table, %s', (language) => {
    const form = formOf(workbookOf({ budget: [] }, { language }), 'budget');
    const [first] = form.fields.find(({ id }) => id === 'financing')?.options ?? [];
    expect(first?.text).toBe({ nb: 'Tilskudd', nn: 'Tilskot', en: 'Grant' }[language]);
  });
});

describe('what is typed', () => {
  test.each([
    ['memberships', 'start', '4.9.18', 'accept', 43347],
    ['memberships', 'start', 'tirsdag 4. september 2018', 'accept', 43347],
    ['memberships', 'start', '04/09/2018', 'ask', null],
    ['memberships', 'start', '4. sept', 'ask', null],
    ['memberships', 'start', '31.11.2018', 'reject', null],
    ['memberships', 'start', '', 'accept', ''],
    ['memberships', 'start', '-', 'accept-note', ''],
    ['memberships', 'isLeader', 'ja', 'accept', 'Ja'],
    ['memberships', 'isLeader', 'x', 'ask', null],
    ['memberships', 'group', 'lokal arbeidsgruppe', 'accept', 'LAG'],
    ['memberships', 'group', 'Kantina', 'reject', null],
    ['memberships', 'municipality', '5038', 'accept', 'Verdal'],
    ['memberships', 'region', 'innherred samkommune', 'accept', 'Innherred samkommune'],
    ['memberships', 'region', 'Innherad samkommune', 'ask', null],
    ['memberships', 'role', 'kommuneoverlege', 'accept', 'Kommuneoverlege'],
    ['memberships', 'role', 'Helsesekretær', 'accept', 'Helsesekretær'],
    ['memberships', 'person', '=1+1', 'accept', '=1+1'],
    ['memberships', 'person', '-', 'accept', '-'],
    ['activities', 'dependsOn', '1, 2', 'accept', '1; 2'],
    ['activities', 'regions', 'Alle', 'accept', 'Alle'],
    ['activities', 'regions', 'fosen iks; innherred samkommune', 'accept', 'Fosen IKS; Innherred samkommune'],
    ['activities', 'progress', '25 %', 'accept', 0.25],
    ['budget', 'confirmed', '1,2 mill.', 'accept', 1_200_000],
    ['budget', 'confirmed', '250.000', 'accept-note', 250_000],
    ['budget', 'confirmed', 'mye', 'reject', null],
    ['municipalities', 'population', '14 943', 'accept', 14_943],
    ['municipalities', 'number', '5038', 'accept', 5038],
  ] as const)('in %s, %s: «%s» is %s', (id, column, text, verdict, content) => {
    expect(field(whole, id, column).read(text)).toMatchObject({ verdict, content });
  });

  test('where it is asked about, has candidates to choose from', () => {
    expect(field(whole, 'memberships', 'start').read('04/09/2018').candidates).toEqual([43347, 43199]);
  });

  test('below a header in thousands stays in thousands', () => {
    const thousands = workbook(
      [
        sheet('Budsjett', [
          ['Aktivitet', 'Budsjett (i 1000 kr)', 'Hele søknaden', 'Finansiering'],
          ['a', 250, 250, 'Tilskudd'],
        ]),
      ],
      [table('tblBudsjett', 'Budsjett', { row: 0, column: 0, rowCount: 2, columnCount: 4 })],
    );
    expect(field(thousands, 'budget', 'confirmed').read('300').content).toBe(300);
    expect(field(thousands, 'budget', 'confirmed').read('300 000 kr').content).toBe(300);
  });

  test('is a name of the workbook’s own list, even where no register knows it', () => {
    const own = workbookOf({ municipalities: [{ name: 'Tynset' }], memberships });
    expect(field(own, 'memberships', 'municipality').read('tynset')).toMatchObject({
      verdict: 'accept',
      content: 'Tynset',
    });
  });
});

test('the text of every value of every field reads as the value again', () => {
  for (const id of formTableIds) {
    const form = formOf(whole, id);
    for (const { index, kind, read: readTyped, id: column } of form.fields) {
      const { value } = nthRow(whole, id, 0).cells[index] ?? { value: '' };
      const text = fieldText(value, kind, form);
      expect([id, column, readTyped(text).content]).toEqual([id, column, value]);
    }
  }
});

test.each([
  [1_250_000.5, 'amount', '1 250 000,5'],
  [-50_000, 'amount', '-50 000'],
  [0.333, 'share', '33,3 %'],
  [43360, 'date', '17.09.2018'],
  [1504, 'municipalityNumber', '1504'],
  [true, 'yesNo', 'Ja'],
] as const)('%s of kind %s stands in its field as «%s»', (value, kind, text) => {
  expect(fieldText(value, kind, { language: 'nb', date1904: false })).toBe(text);
});

describe('what a new row begins with', () => {
  const today = '2018-09-04' as CalendarDay;
  test('is the next number of an activity, and the day of a version', () => {
    expect(initialTexts(formOf(whole, 'activities'), read(whole), today)).toEqual({ number: '3' });
    expect(initialTexts(formOf(whole, 'versions'), read(whole), today)).toEqual({ day: '04.09.2018' });
    expect(initialTexts(formOf(whole, 'memberships'), read(whole), today)).toEqual({});
  });

  test('is no number where the numbers have points', () => {
    const pointed = workbookOf({ activities: [{ number: '1.2', name: 'a', start: 43347 }] });
    expect(initialTexts(formOf(pointed, 'activities'), read(pointed), today)).toEqual({});
  });
});

describe('what follows from a field', () => {
  const suggested = (id: Parameters<typeof formOf>[1], texts: Record<string, string>, filled: string) =>
    suggestedTexts(formOf(whole, id), read(whole), texts, filled);

  test('is the region of a member’s municipality', () => {
    expect(suggested('memberships', { municipality: 'verdal' }, 'municipality')).toEqual({
      region: 'Innherred samkommune',
    });
    expect(suggested('memberships', { municipality: 'Veldig' }, 'municipality')).toEqual({});
  });

  test('is nothing that the region’s own field would not take', () => {
    // Kristiansund is in Orkidé, which this workbook does not list.
    expect(suggested('memberships', { municipality: 'Kristiansund' }, 'municipality')).toEqual({});
  });

  test('is what the register knows of a municipality', () => {
    expect(suggested('municipalities', { name: 'Levanger' }, 'name')).toEqual({
      number: '5037',
      county: 'Trøndelag',
      region: 'Innherred samkommune',
      regionBasis: 'Offentlig kilde',
      isOptionMunicipality: 'Ja',
      population: '20 115',
    });
  });

  test('is the end of a gathering, and of nothing that lasts', () => {
    expect(suggested('activities', { kind: 'Samling', start: '17.9.18' }, 'start')).toEqual({ end: '17.09.2018' });
    expect(suggested('activities', { kind: 'Aktivitet', start: '17.9.18' }, 'start')).toEqual({});
  });
});

describe('a selected cell', () => {
  const low = workbookOf({ memberships }, { headerRow: 3 });
  const at = (row: number, column = 0, rowCount = 1) =>
    rowAt(read(low), '{Medlemskap}', { row, column, rowCount, columnCount: 1 });

  test('is in the row of its table', () => {
    expect(at(5, 2)).toEqual({ table: 'memberships', row: 5 });
  });

  test.each([
    ['the header', 3, 0, 1],
    ['below the table', 6, 0, 1],
    ['beside the table', 5, 40, 1],
    ['several rows', 4, 0, 2],
  ])('is in no row when it is %s', (_name, row, column, rowCount) => {
    expect(at(row, column, rowCount)).toBeNull();
  });

  test('is in no row on another sheet', () => {
    expect(rowAt(read(low), '{Annet}', { row: 5, column: 0, rowCount: 1, columnCount: 1 })).toBeNull();
  });
});

test('a row is called by what tells it from others', () => {
  expect(rowLabel(formOf(whole, 'memberships'), nthRow(whole, 'memberships', 0))).toEqual({
    title: 'Kommuneoverlege, Verdal',
    detail: 'LAG, Innherred samkommune',
  });
  expect(rowLabel(formOf(whole, 'budget'), nthRow(whole, 'budget', 0)).detail).toBe('250 000, Tilskudd');
});
