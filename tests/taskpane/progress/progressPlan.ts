import { calendarDay, serialOfDay } from '../../../src/plan/calendarDay';
import { planSettings } from '../../../src/rules/settings';
import { checkPlan } from '../../../src/rules/engine';
import type { Checked } from '../../../src/excel/workbookPort';
import { readPlan } from '../../../src/sheets/read/readPlan';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { sheet, table, workbook, type Cell } from '../../sheets/snapshotBuilder';
import type { MemorySheet } from '../memoryWorkbook';

export const headers = [
  'Nr.',
  'Aktivitet',
  'Type',
  'Område',
  'Region',
  'Ansvarlig',
  'Deltakere',
  'Start',
  'Slutt',
  'Status',
  'Avhenger av',
] as const;
export type Header = (typeof headers)[number];
export type ActivityCells = Partial<Record<Header, Cell>>;

/** A day as a cell holds it, from its ISO text. */
export function serial(iso: string): number {
  const day = calendarDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));
  if (day === undefined) throw new Error(`no such day: ${iso}`);
  return serialOfDay(day);
}

/** A workbook with a progress plan alone: its header in row 4, as in the sheets that are made. */
export function progressWorkbook(
  rows: readonly ActivityCells[],
  columns: readonly string[] = headers,
): WorkbookSnapshot {
  const cells = rows.map((row) => columns.map((header) => (row as Record<string, Cell>)[header] ?? ''));
  const area = { row: 3, column: 0, rowCount: cells.length + 1, columnCount: columns.length };
  return workbook(
    [sheet('Fremdriftsplan', [[...columns], ...cells], 3)],
    [table('tblFremdriftsplan', 'Fremdriftsplan', area)],
  );
}

/** As the pane gets it from a check. */
export function checkedPlan(rows: readonly ActivityCells[], columns?: readonly string[]): Checked {
  const snapshot = progressWorkbook(rows, columns);
  const reading = readPlan(snapshot);
  return {
    workbook: snapshot,
    reading,
    findings: checkPlan(reading, planSettings),
    at: Date.UTC(2018, 8, 1),
    isEmpty: false,
  };
}

/** The same for a pane whose workbook lives in memory. */
export function progressSheet(rows: readonly ActivityCells[]): MemorySheet {
  const cells = rows.map((row) => headers.map((header) => contentOf(row[header] ?? '')));
  return {
    name: 'Fremdriftsplan',
    cells: [[], [], [], [...headers], ...cells],
    tables: [{ name: 'tblFremdriftsplan', row: 3, column: 0, rowCount: cells.length + 1, columnCount: headers.length }],
  };
}

const contentOf = (cell: Cell) => (typeof cell === 'object' ? { formula: cell.formula } : cell);

/** What section 8 describes, in few rows. */
export const someActivities: readonly ActivityCells[] = [
  {
    'Nr.': '1',
    Aktivitet: 'Oppstart regional arbeidsgruppe',
    Type: 'Samling',
    Område: 'Involvering',
    Region: 'Alle',
    Ansvarlig: 'Trondheim kommune',
    Deltakere: 'RAG',
    Start: serial('2018-09-04'),
    Slutt: serial('2018-09-04'),
    Status: 'Ikke startet',
  },
  {
    'Nr.': '2',
    Aktivitet: 'Kick-off for lokale arbeidsgrupper',
    Type: 'Samling',
    Område: 'Involvering',
    Region: 'Alle',
    Start: serial('2018-09-17'),
    Slutt: serial('2018-09-18'),
    'Avhenger av': '1',
  },
  {
    'Nr.': '3',
    Aktivitet: 'Kartlegging',
    Type: 'Aktivitet',
    Område: 'Teknisk',
    Region: 'ROR; Orkidé',
    Start: serial('2018-10-01'),
    Slutt: serial('2018-11-30'),
    'Avhenger av': '2',
  },
  {
    'Nr.': '4',
    Aktivitet: 'Rapport sendt',
    Type: 'Milepæl',
    Start: serial('2019-02-01'),
    Slutt: serial('2019-02-01'),
    'Avhenger av': '3',
  },
  { 'Nr.': '5', Aktivitet: 'Uten tid', Type: 'Møte', Region: 'ROR' },
];
