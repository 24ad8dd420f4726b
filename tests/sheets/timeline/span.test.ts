import { parseIsoDay, type CalendarDay } from '../../../src/plan/calendarDay';
import { inOrder, timelineSpan } from '../../../src/sheets/timeline/span';
import { monthsOf, weekOf, weeksIn } from '../../../src/sheets/timeline/weeks';

function day(iso: string): CalendarDay {
  const found = parseIsoDay(iso);
  if (found === undefined) throw new Error(`no day ${iso}`);
  return found;
}
const days = (first: string, last = first) => inOrder(day(first), day(last));

describe('what a timeline spans', () => {
  test('whole months, from the first to the last of activities and window', () => {
    const window = days('2018-09-01', '2019-04-01');
    expect(timelineSpan([days('2018-05-30'), days('2018-12-24')], window)).toEqual(days('2018-05-01', '2019-04-30'));
    expect(timelineSpan([days('2020-02-10')], null)).toEqual(days('2020-02-01', '2020-02-29'));
    expect(timelineSpan([], null)).toBeNull();
  });

  test('one date with a wrong year does not make the rest a dot', () => {
    const window = days('2018-09-01', '2019-04-01');
    expect(timelineSpan([days('2018-09-04'), days('2108-09-04')], window)).toEqual(days('2018-09-01', '2020-04-30'));
    expect(timelineSpan([days('2018-09-04'), days('2018-10-04'), days('1018-09-04')], null)).toEqual(
      days('2017-09-01', '2018-10-31'),
    );
    const wrongWindow = timelineSpan([days('2018-09-04')], days('2018-09-01', '2108-04-01'));
    expect(wrongWindow && wrongWindow.last < '2022').toBe(true);
  });

  test('days written the wrong way round are put in order', () => {
    expect(inOrder(day('2018-09-18'), day('2018-09-17'))).toEqual(days('2018-09-17', '2018-09-18'));
  });
});

describe('ISO weeks', () => {
  test.each([
    ['2018-09-04', 36, 2018],
    ['2018-12-31', 1, 2019],
    ['2021-01-03', 53, 2020],
    ['2019-01-01', 1, 2019],
    ['2026-11-23', 48, 2026],
  ])('%s is in week %i of %i', (iso, number, year) => {
    expect(weekOf(day(iso))).toMatchObject({ number, year });
  });

  test('every week with a day of the span, in the month of its Thursday', () => {
    const weeks = weeksIn(days('2018-09-01', '2018-10-31'));
    expect(weeks.map(({ number }) => number)).toEqual([35, 36, 37, 38, 39, 40, 41, 42, 43, 44]);
    expect(weeks[0]?.monday).toBe('2018-08-27');
    expect(monthsOf(weeks).map(({ of, count }) => [of.month, count])).toEqual([
      [8, 1],
      [9, 4],
      [10, 4],
      [11, 1],
    ]);
  });
});
