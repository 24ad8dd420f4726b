import { createSession } from '../../src/excel/session';
import {
  calculatedElsewhere,
  libreOffice,
  rewrittenElsewhere,
  validationErrors,
} from '../preview/document/otherPrograms';
import { cooperationRegions } from '../../src/plan/registers/cooperationRegions';
import { municipalities2018 } from '../../src/plan/registers/municipalities2018';
import { rectName } from '../../src/preview/document/a1';
import { exampleWorkbooks } from '../../src/preview/examples/exampleWorkbooks';
import { openHost, write } from './openHost';

const withLibreOffice = libreOffice ? test : test.skip;
if (!libreOffice) console.warn('LibreOffice is not installed: the totals of saved budgets are compared with nothing.');

const plan = async (): Promise<Uint8Array> => {
  const workbook = (await exampleWorkbooks())['plan.xlsx'];
  if (!workbook) throw new Error('no such workbook');
  return workbook;
};

/** The plan's budget with a fault corrected by the add-in, as a person would send it. */
async function correctedBudget(): Promise<Uint8Array> {
  const host = await openHost({ document: await plan() });
  await write(host, 'Budsjett', 'B11', "'350 000");
  const session = createSession();
  const outcome = await session.check();
  const findings = outcome.ok ? outcome.checked.findings : [];
  const fix = findings.find(({ rule }) => rule === 'workbook/number-as-text')?.fixes[0];
  if (!fix) throw new Error('nothing to correct');
  expect((await session.apply(fix.changes)).status).toBe('applied');
  return host.document.save();
}

test('a budget that the add-in made and corrected is a valid workbook', async () => {
  expect(validationErrors(await correctedBudget())).toEqual([]);
}, 60_000);

withLibreOffice(
  'its totals are the same when LibreOffice calculates them',
  async () => {
    const rows = calculatedElsewhere(await correctedBudget(), libreOffice ?? '', 'Budsjett');
    expect(rows.slice(2, 7).map((row) => row.slice(1, 3).map(Number))).toEqual([
      [2_400_000, 4_000_000],
      [1_200_000, 2_000_000],
      [1_200_000, 2_000_000],
      [2_400_000, 4_000_000],
      [0, 0],
    ]);
  },
  120_000,
);

test('the workbook of the whole plan is a valid workbook', async () => {
  expect(validationErrors(await plan())).toEqual([]);
}, 60_000);

withLibreOffice(
  'its columns count the same when LibreOffice calculates them',
  async () => {
    const file = await plan();
    const column = (sheet: string, index: number): number[] =>
      calculatedElsewhere(file, libreOffice ?? '', sheet)
        .slice(4)
        .map((row) => Number(row[index]));
    expect(column('Regioner', 3)).toEqual([7, 8, 3, 8, 10, 6, 2, 4, 13, 10, 6, 3, 2]);
    expect(column('Kommuner', 8).reduce((sum, count) => sum + count, 0)).toBe(13);
    expect(column('Fremdriftsplan', 9).slice(0, 8)).toEqual([1, 30, 1, 1, 30, 1, 210, 2]);
  },
  240_000,
);

withLibreOffice(
  'its drop-down lists still lead to the regions and the municipalities when LibreOffice has saved it',
  async () => {
    const host = await openHost({ document: rewrittenElsewhere(await plan(), libreOffice ?? '') });
    const choices = (sheet: string, column: string): readonly string[] => {
      const found = host.document.sheets.list().find(({ name }) => name === sheet);
      const lists = found ? host.document.validations.list(found.id) : [];
      const list = lists.find(({ rects }) => rects.some((rect) => rectName(rect).startsWith(`${column}5`)));
      return (found && list && host.document.validations.choices(found.id, list)) ?? [];
    };
    expect(choices('Medlemskap', 'A')).toEqual(cooperationRegions.map(({ name }) => name));
    expect(choices('Medlemskap', 'B')).toEqual(municipalities2018.map(({ name }) => name));
    expect(choices('Medlemskap', 'F')).toEqual(['Ja', 'Nei']);
    expect(choices('Kommuner', 'C')).toEqual(['Møre og Romsdal', 'Trøndelag', 'Nordland']);
  },
  120_000,
);
