import type { Cell } from '../snapshotBuilder';
import { moveActivity } from '../../../src/sheets/timeline/moveActivity';
import { snapshotAfter } from '../../../src/sheets/snapshotAfter';
import { readPlan } from '../../../src/sheets/read/readPlan';
import { checkedPlan, progressWorkbook, serial, type ActivityCells } from '../../taskpane/progress/progressPlan';

function move(row: ActivityCells, by: number, columns?: readonly string[]) {
  const { reading } = checkedPlan([row], columns);
  const [activity] = reading.plan.activities ?? [];
  if (!activity) throw new Error('no activity');
  return moveActivity(reading, activity, by, 'x');
}
const kickoff = (start: Cell, end: Cell = ''): ActivityCells => ({ Aktivitet: 'Kick-off', Start: start, Slutt: end });
const [first, last] = [serial('2018-09-17'), serial('2018-09-18')];

test('start and end move by the same number of days, each from what stands in its cell', () => {
  expect(move(kickoff(first, last), -7)).toEqual({
    ok: true,
    changes: {
      title: { kind: 'moveActivity', label: 'x' },
      edits: [
        expect.objectContaining({ row: 4, column: 7, before: [[first]], after: [[first - 7]] }),
        expect.objectContaining({ row: 4, column: 8, before: [[last]], after: [[last - 7]] }),
      ],
    },
  });
});

test('a blank end stays blank, and a time of day stays with its day', () => {
  const moved = move(kickoff(first + 0.5), 1);
  expect(moved.ok && moved.changes.edits).toEqual([expect.objectContaining({ after: [[first + 1.5]] })]);
});

test('a date that stands as text becomes a date that looks like one', () => {
  const moved = move(kickoff('17.09.2018'), 2);
  expect(moved.ok && moved.changes.edits).toEqual([
    expect.objectContaining({
      before: [['17.09.2018']],
      after: [[first + 2]],
      formatBefore: [['General']],
      formatAfter: [['dd.mm.yyyy']],
    }),
  ]);
});

test('the moved plan is read as moved, with its duration as it was', () => {
  const row = kickoff(first, last);
  const moved = move(row, 30);
  if (!moved.ok) throw new Error('not moved');
  const [after] = readPlan(snapshotAfter(progressWorkbook([row]), moved.changes)).plan.activities ?? [];
  expect([after?.start.value, after?.end.value]).toEqual(['2018-10-17', '2018-10-18']);
});

describe('cannot be moved', () => {
  test.each<[string, ActivityCells, object]>([
    ['without dates', kickoff(''), { why: 'noDates' }],
    ['with a date that was not read', kickoff('medio august'), { why: 'unreadable', raw: 'medio august' }],
    ['with a formula', kickoff(first, { formula: '=H5+1', value: last }), { why: 'formula' }],
  ])('an activity %s', (_name, row, unmovable) => {
    const moved = move(row, 1);
    expect(moved).toMatchObject({ ok: false, unmovable });
  });

  test('an activity to where Excel has no dates', () => {
    for (const by of [-60_000, 3_000_000]) {
      expect(move(kickoff(first, last), by)).toEqual({ ok: false, unmovable: { why: 'beyondCalendar' } });
    }
  });

  test('an activity whose start and end are one text', () => {
    const columns = ['Nr.', 'Aktivitet', 'Periode'];
    const row = { Aktivitet: 'Kick-off', Periode: '17.09.2018 - 18.09.2018' } as ActivityCells;
    expect(move(row, 1, columns)).toMatchObject({ ok: false, unmovable: { why: 'period' } });
  });
});
