import { settingsOf } from '../../../src/rules/settings';
import { nextDates, type NextDates } from '../../../src/taskpane/overview/nextDates';
import { readSheets, type TableSheet } from './planReading';

type Row = readonly [name: string, start: string, end?: string, status?: string];

function datesOf(rows: readonly Row[], version?: string): NextDates | null {
  const activities: TableSheet = {
    name: 'Fremdriftsplan',
    table: 'tblFremdriftsplan',
    rows: [
      ['Aktivitet', 'Start', 'Slutt', 'Status'],
      ...rows.map(([name, start, end = '', status = '']) => [name, start, end, status]),
    ],
  };
  const log: TableSheet = {
    name: 'Endringslogg',
    table: 'tblEndringslogg',
    rows: [
      ['Versjon', 'Dato', 'Endring', 'Forfatter'],
      ['1.0', version ?? '', '', ''],
    ],
  };
  const { plan } = readSheets(version === undefined ? [activities] : [activities, log]);
  return nextDates(plan, settingsOf(plan));
}

const namesOf = (next: NextDates | null): readonly string[] | undefined => next?.dates.map(({ name }) => name);

const rows: readonly Row[] = [
  ['Lokal samling', '01.02.2019', '28.02.2019'],
  ['Oppstart', '04.09.2018'],
  ['Kick-off', '17.09.2018', '18.09.2018'],
];

test('are in order from the start of the plan when the newest version lies outside it', () => {
  const next = datesOf(rows, '26.06.2018');
  expect(next).toMatchObject({ from: '2018-09-01', isVersion: false });
  expect(namesOf(next)).toEqual(['Oppstart', 'Kick-off', 'Lokal samling']);
});

test('are those after the newest version within the plan', () => {
  const next = datesOf(rows, '10.09.2018');
  expect(next).toMatchObject({ from: '2018-09-10', isVersion: true });
  expect(namesOf(next)).toEqual(['Kick-off', 'Lokal samling']);
});

test('of what has begun, the day that it is to be done', () => {
  const [date] = datesOf(rows, '05.02.2019')?.dates ?? [];
  expect(date).toMatchObject({ name: 'Lokal samling', kind: 'due', first: '2019-02-28' });
});

test('what is finished or called off is not to come', () => {
  const next = datesOf([
    ['Ferdig', '04.09.2018', '', 'Ferdig'],
    ['Avlyst', '05.09.2018', '', 'Avlyst'],
    ['Utsatt', '06.09.2018', '', 'Utsatt'],
  ]);
  expect(namesOf(next)).toEqual(['Utsatt']);
});

test('activities of the same days are told of together, and five at most', () => {
  const local = Array.from({ length: 12 }, (_, index): Row => [`Samling ${index + 1}`, '01.02.2019', '28.02.2019']);
  const later = [1, 2, 3, 4, 5].map((day): Row => [`Møte ${day}`, `0${day}.03.2019`]);
  const next = datesOf([...local, ...later]);
  expect(next?.dates[0]).toMatchObject({
    name: 'Samling 1',
    others: 11,
    place: { sheet: 'Fremdriftsplan', cell: 'A2' },
  });
  expect(namesOf(next)).toHaveLength(5);
});

test('a workbook without a progress plan has none', () => {
  const { plan } = readSheets([]);
  expect(nextDates(plan, settingsOf(plan))).toBeNull();
});
