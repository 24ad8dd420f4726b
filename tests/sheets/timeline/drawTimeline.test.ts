import type { ChangeSet, SheetLayout } from '../../../src/sheets/changeSet';
import { calendarDay } from '../../../src/plan/calendarDay';
import { drawTimeline } from '../../../src/sheets/timeline/drawTimeline';
import { timelineMarks } from '../../../src/sheets/timeline/words';
import { readPlan } from '../../../src/sheets/read/readPlan';
import type { CellValue, WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { drawingOf } from '../../../src/taskpane/progress/drawing';
import { planInTime } from '../../../src/taskpane/progress/timelineData';
import { sheet } from '../snapshotBuilder';
import { checkedPlan, serial, someActivities, type ActivityCells } from '../../taskpane/progress/progressPlan';

function draw(rows: readonly ActivityCells[], year = 2018, others: WorkbookSnapshot['sheets'] = []) {
  const checked = checkedPlan(rows);
  const drawnOn = calendarDay(year, 8, 1);
  if (drawnOn === undefined) throw new Error('no such day');
  const workbook = { ...checked.workbook, sheets: [...checked.workbook.sheets, ...others] };
  return drawTimeline(workbook, drawingOf(checked, planInTime(checked), drawnOn, 'nb'));
}

function layoutOf({ edits }: ChangeSet): SheetLayout {
  const [edit] = edits;
  if (edit?.kind !== 'addSheet' || edits.length !== 1) throw new Error('not one new sheet');
  return edit.sheet;
}

/** The sheet as it would be read once it has been made. */
function made({ name, cells }: SheetLayout): ReturnType<typeof sheet> {
  const grid: CellValue[][] = [];
  for (const { row, column, content } of cells) {
    content.forEach((line, r) => {
      while (grid.length <= row + r) grid.push([]);
      line.forEach((each, c) => {
        const at = grid[row + r];
        if (typeof each === 'object' || !at) throw new Error('a formula');
        at[column + c] = each;
      });
    });
  }
  return sheet(
    name,
    grid.map((row) => Array.from(row, (each) => each ?? '')),
  );
}

const weekCells = (layout: SheetLayout, name: string): string => {
  const line = layout.cells[1]?.content.find((row) => row[1] === name) ?? [];
  return line
    .slice(5)
    .map((each) => (typeof each === 'object' ? each.formula : each))
    .join(',');
};

test('activities are rows, weeks are columns, and the sign tells the kind', () => {
  const layout = layoutOf(draw(someActivities).changes);
  const [months, weeks, header] = layout.cells[1]?.content ?? [];
  expect(months?.slice(5).filter((each) => each !== '')).toEqual([
    'aug',
    'september 2018',
    'oktober 2018',
    'november 2018',
    'desember 2018',
    'januar 2019',
    'februar 2019',
    'mars 2019',
    'april 2019',
    'mai',
  ]);
  expect(weeks?.slice(4, 8)).toEqual(['Uke', 35, 36, 37]);
  expect(header?.slice(0, 6)).toEqual(['Nr.', 'Aktivitet', 'Region', 'Start', 'Slutt', serial('2018-08-27')]);
  expect(weekCells(layout, 'Oppstart regional arbeidsgruppe').slice(0, 5)).toBe(',●,,,');
  expect(weekCells(layout, 'Kartlegging').replace(/[^■]/g, '')).toHaveLength(9);
  expect(weekCells(layout, 'Rapport sendt')).toContain('◆');
  expect(layout.cells[1]?.content.at(-1)?.slice(0, 5)).toEqual(['5', 'Uten tid', 'ROR', 'uten dato', '']);
});

test('every sign has a colour of its own, over all the weeks', () => {
  const { conditionalFormats, cells } = layoutOf(draw(someActivities).changes);
  expect(conditionalFormats.map((format) => 'equals' in format && format.equals)).toEqual(
    Object.values(timelineMarks).map(({ sign }) => sign),
  );
  const lastRow = 4 + (cells[1]?.content.length ?? 0);
  expect(new Set(conditionalFormats.map(({ range }) => range))).toEqual(new Set([`F8:AO${lastRow}`]));
});

test('a cancelled activity is shown as such', () => {
  const layout = layoutOf(
    draw([{ Aktivitet: 'Møte', Type: 'Møte', Start: serial('2018-09-04'), Status: 'Avlyst' }]).changes,
  );
  expect(weekCells(layout, 'Møte')).toContain('×');
});

test('the name is free, whatever the workbook holds', () => {
  const taken = sheet('tidslinje', [['mitt eget']]);
  expect(layoutOf(draw(someActivities).changes).name).toBe('Tidslinje');
  expect(layoutOf(draw(someActivities, 2018, [taken]).changes).name).toBe('Tidslinje (2)');
});

test('a sheet that shows the same already is told of, also when it was drawn on another day', () => {
  const before = made(layoutOf(draw(someActivities).changes));
  expect(draw(someActivities, 2019, [before]).existing).toBe('Tidslinje');
  expect(draw(someActivities.slice(1), 2019, [before]).existing).toBeNull();
  const changed = { ...before, unreadRows: 3 };
  expect(draw(someActivities, 2019, [changed]).existing).toBeNull();
});

test('a drawn timeline is no part of the plan, and nothing is found in it', () => {
  const checked = checkedPlan(someActivities);
  const drawn = made(layoutOf(draw(someActivities).changes));
  const reading = readPlan({ ...checked.workbook, sheets: [...checked.workbook.sheets, drawn] });
  expect(reading.plan).toEqual(checked.reading.plan);
  expect(reading.notes).toEqual(checked.reading.notes);
  expect(reading.structure).toEqual(checked.reading.structure);
});

test('there is nothing to go wrong without dates', () => {
  const layout = layoutOf(draw([{ Aktivitet: 'Uten tid' }]).changes);
  expect(layout.cells[1]?.content.at(-1)?.slice(0, 4)).toEqual(['', 'Uten tid', '', 'uten dato']);
});
