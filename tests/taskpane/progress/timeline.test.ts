import { parseIsoDay, type CalendarDay } from '../../../src/plan/calendarDay';
import { languages } from '../../../src/text/language';
import { groupTranslator } from '../../../src/text/pane/groupTranslator';
import { progressTexts } from '../../../src/text/pane/progress';
import { dependenciesOf } from '../../../src/rules/progress/dependencies';
import { dependencyLines } from '../../../src/taskpane/progress/dependencyLines';
import { groupActivities } from '../../../src/taskpane/progress/groups';
import { rowTops, timelineRows, type ActivityRowData } from '../../../src/taskpane/progress/rows';
import { freeDaysOn, leftOf, monthsOn, scaleOf, stretchOf, weeksOn } from '../../../src/taskpane/progress/scale';
import { sentenceOf } from '../../../src/taskpane/progress/sentence';
import { timedActivities } from '../../../src/taskpane/progress/timed';
import { planInTime, timelineData } from '../../../src/taskpane/progress/timelineData';
import { checkedPlan, serial, someActivities, type ActivityCells } from './progressPlan';

function day(iso: string): CalendarDay {
  const found = parseIsoDay(iso);
  if (found === undefined) throw new Error(`no day ${iso}`);
  return found;
}
const days = (first: string, last: string) => ({ first: day(first), last: day(last) });
const headingsOf = (rows: readonly ActivityCells[], grouping: 'region' | 'workArea') =>
  groupActivities(timedActivities(checkedPlan(rows).reading), grouping, null).map(({ heading, activities }) => [
    'name' in heading ? heading.name : 'area' in heading ? heading.area : heading.kind,
    ...activities.map(({ activity }) => activity.number.value),
  ]);

describe('activities in time', () => {
  test('a missing end is the start, and days written backwards are drawn forwards', () => {
    const [one, other] = timedActivities(
      checkedPlan([
        { Aktivitet: 'a', Start: serial('2018-09-04') },
        { Aktivitet: 'b', Start: serial('2018-09-05'), Slutt: serial('2018-09-01') },
      ]).reading,
    );
    expect(one?.days).toEqual(days('2018-09-04', '2018-09-04'));
    expect(other?.days).toEqual(days('2018-09-01', '2018-09-05'));
  });

  test('what was not read is told as it stands, and what was read is shown all the same', () => {
    const [none, half] = timedActivities(
      checkedPlan([
        { Aktivitet: 'a', Start: 'medio august' },
        { Aktivitet: 'b', Start: 'snart', Slutt: serial('2018-09-05') },
      ]).reading,
    );
    expect(none).toMatchObject({ days: null, unread: ['medio august'] });
    expect(half).toMatchObject({ days: days('2018-09-05', '2018-09-05'), unread: ['snart'] });
  });

  test('where the kind is not stated, the name tells a gathering', () => {
    const kinds = timedActivities(
      checkedPlan([{ Aktivitet: 'Oppstartssamling' }, { Aktivitet: 'Kartlegging' }]).reading,
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['gathering', 'activity']);
  });
});

describe('groups', () => {
  test('by region: those for all first, one of several regions under each, those without dates last', () => {
    expect(headingsOf(someActivities, 'region')).toEqual([
      ['everyRegion', '1', '2'],
      ['noRegion', '4'],
      ['ROR', '3'],
      ['Orkidé', '3'],
      ['noDate', '5'],
    ]);
  });

  test('by work area, in the order of the plan', () => {
    expect(headingsOf(someActivities, 'workArea')).toEqual([
      ['technical', '3'],
      ['involvement', '1', '2'],
      ['noWorkArea', '4'],
      ['noDate', '5'],
    ]);
  });
});

describe('the scale', () => {
  const scale = scaleOf(days('2018-09-01', '2018-10-31'), 'week');

  test('a day is as wide as every other', () => {
    expect(leftOf(scale, day('2018-09-04'))).toBe(3 * scale.dayWidth);
    expect(scale.width).toBe(61 * scale.dayWidth);
    expect(monthsOn(scale).map(({ day: first, width }) => [first, width / scale.dayWidth])).toEqual([
      ['2018-09-01', 30],
      ['2018-10-01', 31],
    ]);
  });

  test('what reaches beyond it is cut off, what lies outside is not there', () => {
    expect(stretchOf(scale, days('2018-08-01', '2018-09-02'))).toEqual({ left: 0, width: 2 * scale.dayWidth });
    expect(stretchOf(scale, days('2019-08-01', '2019-09-02'))).toBeNull();
    expect(weeksOn(scale)[0]).toMatchObject({ left: 0, width: 2 * scale.dayWidth, week: { number: 35 } });
  });

  test('weekends and public holidays are free', () => {
    const spring = scaleOf(days('2019-04-01', '2019-04-30'), 'week');
    const free = freeDaysOn(spring);
    expect(free.filter(({ holiday }) => holiday === null)).toHaveLength(4);
    expect(free.flatMap(({ holiday }) => holiday ?? [])).toEqual([
      'maundyThursday',
      'goodFriday',
      'easterSunday',
      'easterMonday',
    ]);
  });
});

describe('dependencies', () => {
  const checked = checkedPlan(someActivities);
  const plan = planInTime(checked);
  const { rows, scale } = timelineData(checked, plan, { grouping: 'region', zoom: 'month' }, day('2018-09-01'));
  const rowOf = (number: string, group: string): ActivityRowData => {
    const found = rows.find(
      (row): row is ActivityRowData =>
        row.kind === 'activity' && row.group === group && row.timed.activity.number.value === number,
    );
    if (!found) throw new Error(`no activity ${number}`);
    return found;
  };

  test('lead from the end of what comes first to the start of what waits', () => {
    const lines = dependencyLines(rowOf('2', 'everyRegion'), rows, rowTops(rows), scale, plan.dependencies);
    expect(lines.map(({ role, from, to }) => [role, from.x, to.x])).toEqual([
      ['waits', leftOf(scale, day('2018-09-05')), leftOf(scale, day('2018-09-17'))],
      ['isWaitedFor', leftOf(scale, day('2018-09-19')), leftOf(scale, day('2018-10-01'))],
    ]);
  });

  test('an activity under several regions is pointed to once', () => {
    const lines = dependencyLines(rowOf('3', 'region Orkidé'), rows, rowTops(rows), scale, plan.dependencies);
    expect(lines).toHaveLength(2);
  });

  test('what has no date, or waits for itself, draws no line to nowhere', () => {
    const odd = checkedPlan([
      { 'Nr.': '1', Aktivitet: 'a', 'Avhenger av': '2; 9' },
      { 'Nr.': '2', Aktivitet: 'b', Start: serial('2018-09-04'), 'Avhenger av': '1' },
    ]);
    const all = timelineRows(groupActivities(timedActivities(odd.reading), 'region', null));
    const dependencies = dependenciesOf(odd.reading.plan.activities ?? []);
    for (const row of all) {
      if (row.kind === 'activity') expect(dependencyLines(row, all, rowTops(all), scale, dependencies)).toEqual([]);
    }
  });
});

describe('what is found', () => {
  test('stands at the rows it points to, the gravest first, and not at others', () => {
    const checked = checkedPlan([
      { 'Nr.': '1', Aktivitet: 'Baklengs', Start: serial('2018-09-18'), Slutt: serial('2018-09-17') },
      ...someActivities.slice(1, 2),
    ]);
    const { findings } = planInTime(checked);
    expect(findings.get(4)?.map(({ rule }) => rule)).toContain('progress/start-before-end');
    expect(findings.get(4)?.[0]?.severity).toBe('error');
    expect((findings.get(5) ?? []).map(({ rule }) => rule)).not.toContain('progress/start-before-end');
    expect(findings.has(3)).toBe(false);
  });
});

describe('the sentence of an activity', () => {
  test.each(languages)('holds everything that the picture shows, in %s', (language) => {
    const checked = checkedPlan(someActivities);
    const { all, findings } = planInTime(checked);
    const t = groupTranslator(progressTexts, language);
    const [first, second] = all.map((timed) => sentenceOf(timed, findings.get(timed.row) ?? [], { t, language }));
    const named = {
      nb: [
        '1 Oppstart regional arbeidsgruppe. Samling. 04.09.2018.',
        'Region: alle.',
        'Ansvarlig: Trondheim kommune.',
        'Status: Ikke startet.',
      ],
      nn: [
        '1 Oppstart regional arbeidsgruppe. Samling. 04.09.2018.',
        'Region: alle.',
        'Ansvarleg: Trondheim kommune.',
        'Status: Ikkje starta.',
      ],
      en: [
        '1 Oppstart regional arbeidsgruppe. Gathering. 4 Sept 2018.',
        'Region: all.',
        'Responsible: Trondheim kommune.',
        'Status: Not started.',
      ],
    }[language];
    for (const part of named) expect(first).toContain(part);
    expect(second).toContain({ nb: '2 dager. ', nn: '2 dagar. ', en: '2 days. ' }[language]);
    expect(second).toContain({ nb: 'Avhenger av: 1.', nn: 'Avheng av: 1.', en: 'Depends on: 1.' }[language]);
  });
});
