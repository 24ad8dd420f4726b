import { createSession } from '../../src/excel/session';
import type { Checked } from '../../src/excel/workbookPort';
import { cell, openPlan, write } from './openHost';

async function check(): Promise<Checked> {
  const outcome = await createSession().check();
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.checked;
}

const moneyIn = ({ findings }: Checked): Checked['findings'] =>
  findings.filter(({ rule }) => rule.startsWith('budget/') || rule.startsWith('workbook/'));
const errorsIn = (checked: Checked): string[] =>
  moneyIn(checked).flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []));

describe.each(['nb', 'nn', 'en'] as const)("the plan's budget in our sheets, in %s", (language) => {
  test('has no errors, stands exactly at the least own share, and differs in three lines', async () => {
    await openPlan(language);
    const checked = await check();
    expect(errorsIn(checked)).toEqual([]);
    const asked = moneyIn(checked).filter(({ rule }) => /own-funding-share|scenario-difference/.test(rule));
    expect(asked.map(({ rule, message, severity }) => `${severity} ${rule} ${message}`).sort()).toEqual([
      'info budget/own-funding-share noMargin',
      'info budget/own-funding-share noMargin',
      'info budget/scenario-difference higher',
      'info budget/scenario-difference higher',
      'info budget/scenario-difference ownFundingHigher',
    ]);
  });

  test('adds up in both scenarios', async () => {
    const host = await openPlan(language);
    const sheet = language === 'en' ? 'Budget' : 'Budsjett';
    const sums = await Promise.all(
      ['B3', 'B4', 'B5', 'B6', 'B7', 'C3', 'C4', 'C5', 'C6', 'C7'].map(
        async (address) => (await cell(host, sheet, address)).value,
      ),
    );
    expect(sums).toEqual([
      2_400_000, 1_200_000, 1_200_000, 2_400_000, 0, 4_000_000, 2_000_000, 2_000_000, 4_000_000, 0,
    ]);
  });
});

describe('an amount that is wrong by one krone', () => {
  test('is found in its scenario, corrected by hand, and gone', async () => {
    const host = await openPlan();
    await write(host, 'Budsjett', 'B12', 49_999);
    const errors = errorsIn(await check());
    expect(errors.sort()).toEqual(['budget/costs-equal-financing', 'budget/grant-lines-equal-grant']);
    await write(host, 'Budsjett', 'B12', 50_000);
    expect(errorsIn(await check())).toEqual([]);
  });
});

describe('an amount typed as text', () => {
  test('is found, corrected as a number, undone as the text it was, and corrected again', async () => {
    const host = await openPlan();
    await write(host, 'Budsjett', 'B12', "'50 000");
    const session = createSession();
    const finding = (await check()).findings.find(({ rule }) => rule === 'workbook/number-as-text');
    expect(finding?.places).toEqual([{ sheet: 'Budsjett', cell: 'B12' }]);
    const fix = finding?.fixes[0];
    if (!fix) throw new Error('no fix');

    const applied = await session.apply(fix.changes);
    expect(applied.status).toBe('applied');
    expect(await cell(host, 'Budsjett', 'B12')).toMatchObject({ value: 50_000 });
    expect((await check()).findings.some(({ rule }) => rule === 'workbook/number-as-text')).toBe(false);

    if (applied.status !== 'applied') return;
    expect((await session.apply(applied.undo)).status).toBe('applied');
    expect(await cell(host, 'Budsjett', 'B12')).toMatchObject({ value: '50 000' });
    expect((await session.apply(fix.changes)).status).toBe('applied');
    expect(await cell(host, 'Budsjett', 'B12')).toMatchObject({ value: 50_000 });
  });
});

describe('a sum written over', () => {
  test('is found and its formula put back', async () => {
    const host = await openPlan();
    const before = await cell(host, 'Budsjett', 'B3');
    await write(host, 'Budsjett', 'B3', 2_400_000);
    const finding = (await check()).findings.find(({ rule }) => rule === 'workbook/formula-overwritten');
    expect(finding).toMatchObject({ message: 'constant', places: [{ sheet: 'Budsjett', cell: 'B3' }] });
    const fix = finding?.fixes[0];
    if (!fix) throw new Error('no fix');
    expect((await createSession().apply(fix.changes)).status).toBe('applied');
    expect(await cell(host, 'Budsjett', 'B3')).toEqual(before);
  });
});

test('every cell of every finding can be selected, and holds what was found', async () => {
  const host = await openPlan();
  await write(host, 'Budsjett', 'C12', "'1.2000");
  await write(host, 'Finansiering', 'D5', 1_000_000);
  const session = createSession();
  const { findings } = await check();
  expect(findings.length).toBeGreaterThan(5);
  for (const { places } of findings) {
    const [place] = places;
    if (!place) throw new Error('a finding without a place');
    expect(await session.goTo(place)).toEqual({ ok: true, value: undefined });
    const selected = await host.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe(`${place.sheet}!${place.cell}`);
  }
});
