import { createSession } from '../../src/excel/session';
import { writeStatusReport } from '../../src/excel/writeStatusReport';
import { statusReportOf } from '../../src/rules/statusReport';
import type { StatusReport } from '../../src/rules/statusReportLines';
import { languages, type Language } from '../../src/text/language';
import { cell, openPlan, write, type StartedHost } from './openHost';
import { wholeWorkbook } from './wholeWorkbook';

jest.setTimeout(30_000);

const at = new Date(2018, 7, 20, 9, 5).getTime();

async function reportOf(language: Language = 'nb'): Promise<StatusReport> {
  const outcome = await createSession().check();
  if (!outcome.ok) throw new Error(outcome.code);
  return statusReportOf({ ...outcome.checked, at }, language);
}

async function report(language: Language = 'nb'): Promise<StatusReport> {
  const made = await reportOf(language);
  expect(await writeStatusReport(made)).toEqual({ ok: true, value: undefined });
  return made;
}

const namesOf = (host: StartedHost): readonly string[] => host.document.sheets.list().map(({ name }) => name);

/** The workbook without the report and its name. */
function otherwise(host: StartedHost): unknown {
  const { sheets, names, order, ...rest } = wholeWorkbook(host) as {
    sheets: Record<string, unknown>;
    names: string[];
    order: string[];
  };
  const isOther = (name: string): boolean => !/^(Rapport|Report)/.test(name);
  return {
    ...rest,
    order: order.filter(isOther),
    sheets: Object.fromEntries(Object.entries(sheets).filter(([name]) => isOther(name))),
    names: names.filter((name) => !name.startsWith('InvolveringsplanRapport')),
  };
}

const rowOf = (made: StatusReport, label: string): number =>
  made.lines.findIndex(({ cells: [first] }) => first !== undefined && 'text' in first && first.text === label) + 1;

describe('the report', () => {
  test.each(languages)('is written to a sheet of its own in %s, and nothing else is touched', async (language) => {
    const host = await openPlan(language);
    const before = otherwise(host);
    const { sheetName, lines } = await report(language);
    expect(otherwise(host)).toEqual(before);
    const shown = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      const used = sheet.getUsedRange(true).load('values');
      const { pageLayout } = sheet;
      pageLayout.load('orientation,paperSize,zoom');
      await context.sync();
      return { name: sheet.name, values: used.values, page: pageLayout.toJSON() };
    });
    expect(shown.name).toBe(sheetName);
    expect(shown.values).toHaveLength(lines.length);
    expect(shown.page).toMatchObject({ orientation: 'Portrait', paperSize: 'A4', zoom: { horizontalFitToPages: 1 } });
    expect(JSON.stringify(shown.values)).not.toMatch(
      /[{}]|undefined|\bNaN\b|[Gg]odkjen|[Ii]nnvilg|[Aa]pproved|[Gg]ranted/,
    );
  });

  test('holds amounts, shares, days and times as numbers', async () => {
    const host = await openPlan();
    const made = await report();
    const checked = rowOf(made, 'Kontrollert');
    expect(await cell(host, 'Rapport', `B${checked}`)).toMatchObject({ value: 43_332, format: 'dd.mm.yyyy' });
    expect((await cell(host, 'Rapport', `C${checked}`)).value).toBeCloseTo((9 * 60 + 5) / 1440, 10);
    const grant = rowOf(made, 'Tilskudd');
    expect(await cell(host, 'Rapport', `B${grant}`)).toMatchObject({ value: 1_200_000, format: '#,##0' });
    expect(await cell(host, 'Rapport', `C${grant}`)).toMatchObject({ value: 2_000_000, format: '#,##0' });
    expect(await cell(host, 'Rapport', `B${rowOf(made, 'Egenandel')}`)).toMatchObject({ value: 0.5, format: '0.00%' });
  });

  test('does not guess a sum that could not be read', async () => {
    const host = await openPlan();
    await write(host, 'Budsjett', 'C12', "'femti tusen");
    const made = await report();
    const costs = rowOf(made, 'Kostnader');
    expect([
      (await cell(host, 'Rapport', `B${costs}`)).value,
      (await cell(host, 'Rapport', `C${costs}`)).value,
    ]).toEqual(expect.arrayContaining(['ikke sikkert', expect.any(Number)]));
  });

  test('takes three round trips at most', async () => {
    const host = await openPlan();
    await report();
    const again = await reportOf();
    host.standIn.traffic.reset();
    await writeStatusReport(again);
    expect(host.standIn.traffic.roundTrips).toBe(3);
  });

  test('renews its own sheet, whatever it is called by now, shorter or longer', async () => {
    const host = await openPlan();
    await write(host, 'Budsjett', 'B12', "'femti tusen");
    await report();
    const longer = wholeWorkbook(host);
    await write(host, 'Budsjett', 'B12', 50_000);
    await report();
    await write(host, 'Budsjett', 'B12', "'femti tusen");
    await report();
    expect(wholeWorkbook(host)).toEqual(longer);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Rapport').name = 'Til fylkesmannen';
      await context.sync();
    });
    await report();
    expect(namesOf(host)).toContain('Til fylkesmannen');
    expect(namesOf(host)).not.toContain('Rapport');
  });

  test('leaves a person’s sheet of that name alone, and a report that somebody has written beside', async () => {
    const host = await openPlan();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.add('Rapport').getRange('A1').values = [['Min rapport']];
      await context.sync();
    });
    await report();
    expect((await cell(host, 'Rapport', 'A1')).value).toBe('Min rapport');
    await write(host, 'Rapport 2', 'J3', 'Husk å ringe');
    await report();
    expect((await cell(host, 'Rapport 2', 'J3')).value).toBe('Husk å ringe');
    expect(namesOf(host)).toContain('Rapport 3');
    await report();
    expect(namesOf(host)).not.toContain('Rapport 4');
  });

  test('is made anew when its sheet has been deleted', async () => {
    const host = await openPlan();
    await report();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Rapport').delete();
      await context.sync();
    });
    await report();
    expect(namesOf(host)).toContain('Rapport');
  });

  test('is no part of what is checked', async () => {
    await openPlan();
    const before = await createSession().check();
    await report();
    const after = await createSession().check();
    expect(after.ok && after.checked.findings).toEqual(before.ok && before.checked.findings);
  });

  test('writes nothing on a protected sheet', async () => {
    const host = await openPlan();
    const made = await report();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Rapport').protection.protect();
      await context.sync();
    });
    const before = wholeWorkbook(host);
    expect(await writeStatusReport(made)).toEqual({ ok: false, code: 'accessDenied' });
    expect(wholeWorkbook(host)).toEqual(before);
  });
});
