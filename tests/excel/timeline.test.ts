import { createSession } from '../../src/excel/session';
import type { Checked } from '../../src/excel/workbookPort';
import { calendarDay } from '../../src/plan/calendarDay';
import type { ChangeSet } from '../../src/sheets/changeSet';
import { drawTimeline } from '../../src/sheets/timeline/drawTimeline';
import { moveActivity } from '../../src/sheets/timeline/moveActivity';
import { timelineMarks } from '../../src/sheets/timeline/words';
import { languages } from '../../src/text/language';
import { drawingOf } from '../../src/taskpane/progress/drawing';
import { planInTime } from '../../src/taskpane/progress/timelineData';
import { cell, openPlan, write } from './openHost';
import { wholeWorkbook } from './wholeWorkbook';

async function check(): Promise<Checked> {
  const outcome = await createSession().check();
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.checked;
}

async function apply(changes: ChangeSet): Promise<ChangeSet> {
  const outcome = await createSession().apply(changes);
  if (outcome.status !== 'applied') throw new Error(outcome.status);
  return outcome.undo;
}

function timelineOf(checked: Checked, language: (typeof languages)[number] = 'nb') {
  const drawnOn = calendarDay(2018, 8, 20);
  if (drawnOn === undefined) throw new Error('no such day');
  return drawTimeline(checked.workbook, drawingOf(checked, planInTime(checked), drawnOn, language));
}

describe('moving an activity', () => {
  const kickoff = ({ reading }: Checked) => {
    const found = reading.plan.activities?.find(({ name }) => name.value === 'Kick-off for lokale arbeidsgrupper');
    if (!found) throw new Error('no kick-off');
    return found;
  };

  test('moves both its days, keeps all else, and is undone as one', async () => {
    const host = await openPlan();
    const before = wholeWorkbook(host);
    const checked = await check();
    const move = moveActivity(checked.reading, kickoff(checked), 7, 'Kick-off');
    if (!move.ok) throw new Error(move.unmovable.why);
    const undo = await apply(move.changes);
    const moved = await check();
    expect([kickoff(moved).start.value, kickoff(moved).end.value]).toEqual(['2018-09-24', '2018-09-25']);
    expect(moved.reading.notes).toEqual([]);
    await apply(undo);
    expect(wholeWorkbook(host)).toEqual(before);
  });

  test('is refused where somebody else has set another day in the meantime', async () => {
    const host = await openPlan();
    const checked = await check();
    const { start } = kickoff(checked);
    const move = moveActivity(checked.reading, kickoff(checked), 7, 'Kick-off');
    if (!move.ok) throw new Error(move.unmovable.why);
    await write(host, start.at.sheet, `H${start.at.row + 1}`, 43_400);
    const outcome = await createSession().apply(move.changes);
    expect(outcome).toMatchObject({ status: 'refused', reasons: [{ kind: 'changedSince' }] });
    expect((await cell(host, start.at.sheet, `I${start.at.row + 1}`)).value).toBe(43_361);
  });
});

describe('the timeline in a sheet', () => {
  test.each(languages)('is made in one change, in %s, and goes away without trace', async (language) => {
    const host = await openPlan(language);
    const before = wholeWorkbook(host);
    const { changes } = timelineOf(await check(), language);
    const undo = await apply(changes);
    const [edit] = changes.edits;
    if (edit?.kind !== 'addSheet') throw new Error('no sheet');
    const found = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(edit.sheet.name);
      const formats = sheet.getRange().conditionalFormats.load('items/type');
      const used = sheet.getUsedRange(true).load('values');
      await context.sync();
      return { formats: formats.items.length, values: used.values };
    });
    expect(found.formats).toBe(Object.keys(timelineMarks).length);
    expect(found.values).toHaveLength(7 + 24);
    await apply(undo);
    expect(wholeWorkbook(host)).toEqual(before);
  });

  test('drawn again it is known again, and another one leaves the first as it is', async () => {
    const host = await openPlan();
    await apply(timelineOf(await check()).changes);
    const again = timelineOf(await check());
    expect(again.existing).toBe('Tidslinje');
    await write(host, 'Tidslinje', 'B8', 'Min egen tekst');
    const afterwards = timelineOf(await check());
    expect(afterwards.existing).toBeNull();
    await apply(afterwards.changes);
    expect((await cell(host, 'Tidslinje', 'B8')).value).toBe('Min egen tekst');
    expect((await cell(host, 'Tidslinje (2)', 'B8')).value).toBe('Felles søknad om skjønnsmidler for 2019 sendt');
  });

  test('brings no findings', async () => {
    await openPlan();
    const { findings } = await check();
    await apply(timelineOf(await check()).changes);
    expect((await check()).findings).toEqual(findings);
  });

  test('is not taken away when somebody has written in it', async () => {
    const host = await openPlan();
    const undo = await apply(timelineOf(await check()).changes);
    await write(host, 'Tidslinje', 'F8', 'x');
    const outcome = await createSession().apply(undo);
    expect(outcome).toMatchObject({ status: 'refused', reasons: [{ kind: 'sheetChanged', sheet: 'Tidslinje' }] });
  });
});
