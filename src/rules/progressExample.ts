import { calendarDay, serialOfDay } from '../plan/calendarDay';
import { organisation } from './organisationExample';
import type { ExampleRow, SheetExample } from './sheetExample';

/** A day as a cell holds it: `on(4, 9, 2018)`. */
export function on(day: number, month: number, year: number): number {
  const date = calendarDay(year, month, day);
  if (date === undefined) throw new RangeError(`no such day: ${day}.${month}.${year}`);
  return serialOfDay(date);
}

const meeting = (number: string, day: number): ExampleRow => ({
  number,
  name: 'Møte i regional arbeidsgruppe',
  kind: 'Møte',
  workArea: 'Involvering',
  regions: 'Alle',
  responsible: 'RAG',
  participants: 'RAG',
  start: day,
  end: day,
});

/** Two meetings a month in the seven months of the plan, on working days. */
const meetingDays = [
  on(11, 9, 2018),
  on(25, 9, 2018),
  on(9, 10, 2018),
  on(23, 10, 2018),
  on(6, 11, 2018),
  on(20, 11, 2018),
  on(4, 12, 2018),
  on(18, 12, 2018),
  on(8, 1, 2019),
  on(22, 1, 2019),
  on(5, 2, 2019),
  on(19, 2, 2019),
  on(5, 3, 2019),
  on(19, 3, 2019),
];

const activities: readonly ExampleRow[] = [
  {
    number: '1',
    name: 'Oppstart regional arbeidsgruppe',
    kind: 'Samling',
    workArea: 'Involvering',
    regions: 'Alle',
    responsible: 'Trondheim kommune',
    participants: 'RAG',
    start: on(4, 9, 2018),
    end: on(4, 9, 2018),
    status: 'Ikke startet',
  },
  {
    number: '2',
    name: 'Oppstartssamling for lokale arbeidsgrupper',
    kind: 'Samling',
    workArea: 'Involvering',
    regions: 'Alle',
    responsible: 'RAG',
    participants: 'LAG; RAG',
    start: on(17, 9, 2018),
    end: on(18, 9, 2018),
    status: 'Ikke startet',
    dependsOn: '1',
  },
  {
    number: '3',
    name: 'Regionsamling Fosen',
    kind: 'Samling',
    workArea: 'Forankring',
    regions: 'Fosen IKS',
    responsible: 'LAG',
    participants: 'LAG',
    start: on(12, 2, 2019),
    end: on(12, 2, 2019),
    dependsOn: '2',
  },
  {
    number: '4',
    name: 'Regionsamling Romsdal',
    kind: 'Samling',
    workArea: 'Forankring',
    regions: 'ROR',
    responsible: 'LAG',
    participants: 'LAG',
    start: on(14, 2, 2019),
    end: on(14, 2, 2019),
    dependsOn: '2',
  },
  ...meetingDays.map((day, index) => meeting(String(index + 5), day)),
];

/** The example organisation with a progress plan that keeps every rule: start, gatherings and two meetings a month (section 8). */
export const progress: SheetExample = { ...organisation, rows: { ...organisation.rows, activities } };
