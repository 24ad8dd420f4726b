import { checkPlan } from '../../src/rules/engine';
import type { Finding } from '../../src/rules/finding';
import { settingsOf } from '../../src/rules/settings';
import { statusReportOf } from '../../src/rules/statusReport';
import { comingDates } from '../../src/rules/statusReportDates';
import type { ReportLine, StatusReport } from '../../src/rules/statusReportLines';
import { calendarDay, type CalendarDay } from '../../src/plan/calendarDay';
import type { PlanReading } from '../../src/sheets/planReading';
import { readSheets, type TableSheet } from '../taskpane/overview/planReading';
import { organisationOnItsWay } from '../taskpane/representation/organisations';
import { sheetReadingOf } from './sheetReading';

const report = (reading: PlanReading, findings?: readonly Finding[]): StatusReport =>
  statusReportOf({ reading, findings: findings ?? checkPlan(reading, settingsOf(reading.plan)), at: 0 }, 'nb');

const startsWith =
  (text: string) =>
  ({ cells: [first] }: ReportLine): boolean =>
    first !== undefined && 'text' in first && first.text === text;

function lineIn({ lines }: StatusReport, text: string): ReportLine {
  const found = lines.find(startsWith(text));
  if (!found) throw new Error(`no line ${text}`);
  return found;
}

describe('regions', () => {
  const made = report(sheetReadingOf(organisationOnItsWay()));

  test('stand as the findings have it', () => {
    const verdicts = (region: string): unknown[] => lineIn(made, region).cells.map(({ verdict }) => verdict ?? null);
    expect(verdicts('ROR')).toEqual([null, 'met', 'met', 'met', 'met', null, 'met', 'met']);
    expect(verdicts('Fosen IKS')).toEqual([null, 'met', 'error', 'error', 'met', null, 'met', 'error']);
  });

  test('have their members as a number', () => {
    expect(lineIn(made, 'ROR').cells[4]).toEqual({ count: 9, verdict: 'met' });
  });
});

describe('coming dates', () => {
  const sheet: TableSheet = {
    name: 'Fremdriftsplan',
    table: 'tblFremdriftsplan',
    rows: [
      ['Aktivitet', 'Type', 'Start', 'Slutt', 'Status'],
      ['Samling før', 'Samling', '01.08.2018', '02.08.2018', ''],
      ['Kick-off', 'Samling', '17.09.2018', '18.09.2018', ''],
      ['Arbeid', 'Aktivitet', '01.08.2018', '10.09.2018', ''],
      ['Uten slutt', 'Aktivitet', '03.09.2018', '', ''],
      ['Ferdig', 'Samling', '05.09.2018', '', 'Ferdig'],
      ['Milepæl', 'Milepæl', '', '11.09.2018', ''],
      ...Array.from({ length: 12 }, (_, index) => [`Møte ${index + 1}`, 'Møte', `${index + 1}.10.2018`, '', '']),
    ],
  };
  const from = calendarDay(2018, 9, 1) as CalendarDay;
  const dates = comingDates(readSheets([sheet]).plan.activities ?? [], from);

  test('are gatherings, milestones and the last day of work, by day', () => {
    expect(dates.slice(0, 4).map(({ name, kind, first }) => [name, kind, first])).toEqual([
      ['Arbeid', 'deadline', '2018-09-10'],
      ['Milepæl', 'milestone', '2018-09-11'],
      ['Kick-off', 'gathering', '2018-09-17'],
      ['Møte 1', 'meeting', '2018-10-01'],
    ]);
  });

  test('are ten at most', () => {
    expect(dates).toHaveLength(10);
  });
});

describe('errors', () => {
  const reading = sheetReadingOf(organisationOnItsWay());
  const [error] = checkPlan(reading, settingsOf(reading.plan)).filter(({ severity }) => severity === 'error');
  const many = (count: number): readonly Finding[] => Array.from({ length: count }, () => error as Finding);
  const entries = ({ lines }: StatusReport): number => lines.filter(({ kind }) => kind === 'entry').length;

  test('are all there up to a hundred; more are counted', () => {
    expect(entries(report(reading, many(100)))).toBe(100);
    const more = report(reading, many(130));
    expect(entries(more)).toBe(100);
    expect(more.lines.at(-1)).toMatchObject({
      kind: 'note',
      cells: [{ text: expect.stringContaining('30') as string }],
    });
  });

  test('that are none are said to be none', () => {
    expect(entries(report(reading, []))).toBe(0);
    expect(report(reading, []).lines.at(-1)?.kind).toBe('note');
  });
});

test('a part that the workbook lacks is told of, and nothing is made up in its place', () => {
  const { lines } = report(
    readSheets([
      {
        name: 'Regioner',
        table: 'tblRegioner',
        rows: [
          ['Region', 'Fylke'],
          ['ROR', ''],
        ],
      },
    ]),
  );
  const after = (heading: string): string | undefined => lines[lines.findIndex(startsWith(heading)) + 1]?.kind;
  expect(after('Budsjett, kroner')).toBe('note');
  expect(after('De neste samlingene og fristene')).toBe('note');
});
