import { readVariants } from '../plan/data/variants';
import { workbookFile, type WrittenCell } from '../xlsx/workbookFile';
import { inShort, report, temporaryFolder } from './checkedFile';

const folder = temporaryFolder();
let number = 0;

/** What the command says of a workbook with these rows on its only sheet. */
async function reportOf(rows: readonly (readonly (WrittenCell | null)[])[]) {
  number += 1;
  const name = `table${number}.xlsx`;
  return report(folder.file(name, await workbookFile({ sheets: [{ name: 'Ark1', rows }] })));
}

const head = ['Aktivitet', 'Periode', 'Budsjett', 'Rev.budsjett*'];
const lines: (string | number)[][] = [
  ['Prosjektleder opsjonsaktører (⅓)', '01.09.18 - 31.12.18', '250.000', '250.000'],
  ['Delprosjektleder', '01.09.18 - 31.12.18', 350_000, 350_000],
  ['Samarbeidsråd', 2018, 50_000, 50_000],
  ['Fag/involvering', '2018', 500_000, 1_250_000],
  ['Diverse', '2018', 50_000, 100_000],
  ['Egenfinansiering', '2018', 1_200_000, 2_000_000],
];
const amounts = [
  [250_000, 250_000],
  [350_000, 350_000],
  [50_000, 50_000],
  [500_000, 1_250_000],
  [50_000, 100_000],
  [1_200_000, 2_000_000],
];
const sums = ['Sum', '', 2_400_000, 4_000_000];
const table = [head, ...lines, sums];
const turned = (order: readonly number[]) => table.map((row) => order.map((column) => row[column] ?? ''));

describe('the plan’s single table is read wherever it stands', () => {
  const titles = [['Budsjett for involvering'], [], ['Alle beløp i hele kroner']];
  test.each([
    ['as printed', table],
    ['under title rows', [...titles, ...table]],
    ['away from the first column', table.map((row) => [null, null, ...row])],
    ['with its columns in another order', turned([3, 1, 0, 2])],
    ['with notes under it', [...table, [], ['● Budsjett hvis hele søknadsbeløpet innvilges.']]],
    ['with a column of its owner’s', table.map((row, at) => [...row, at === 0 ? 'Ansvarlig' : 'Kari'])],
  ])('%s', async (_how, rows) => {
    const { plan, findings } = await reportOf(rows);
    expect(plan.budget?.lines.map(({ confirmed, fullApplication }) => [confirmed, fullApplication])).toEqual(amounts);
    expect(plan.budget?.statedSums.map(({ scenario, amount }) => [scenario, amount])).toEqual([
      ['confirmed', 2_400_000],
      ['fullApplication', 4_000_000],
    ]);
    expect(plan.budget?.lines.map(({ financing }) => financing).slice(-2)).toEqual(['grant', 'ownFunding']);
    expect(findings.filter(({ rule }) => rule === 'budget/stated-sum' || rule === 'workbook/no-plan')).toEqual([]);
  });

  test.each(['Rev. budsjett', 'Rev.budsjett', 'Revidert budsjett', 'REV. BUDSJETT*', 'rev budsjett'])(
    'with the header «%s»',
    async (header) => {
      const { plan } = await reportOf([['Aktivitet', 'Periode', 'Budsjett', header], ...lines, sums]);
      expect(plan.budget?.lines.map(({ fullApplication }) => fullApplication)).toEqual(amounts.map(([, full]) => full));
    },
  );
});

test('a stated sum that is a krone off is found in its cell', async () => {
  const { findings } = await reportOf([['Plan'], ...table.slice(0, -1), ['Sum', '', 2_400_001, 4_000_000]]);
  expect(findings.filter(({ rule }) => rule === 'budget/stated-sum').map(inShort)).toEqual([
    'error budget/stated-sum tooHigh Ark1!C9',
  ]);
});

test('a sum that is a formula is judged by what it gives, whatever was saved', async () => {
  const numbers = lines.map(([activity = '', period = ''], at) => [activity, period, ...(amounts[at] ?? [])]);
  const sum = (column: string, to: number): WrittenCell => ({ formula: `SUM(${column}2:${column}${to})`, value: 1 });
  const right = await reportOf([head, ...numbers, ['Sum', '', sum('C', 7), sum('D', 7)]]);
  expect(right.findings.filter(({ rule }) => rule === 'budget/stated-sum')).toEqual([]);
  const short = await reportOf([head, ...numbers, ['Sum', '', sum('C', 6), sum('D', 7)]]);
  expect(short.findings.filter(({ rule }) => rule === 'budget/stated-sum').map(inShort)).toEqual([
    'error budget/stated-sum tooLow Ark1!C8',
  ]);
});

describe('the input variants of amounts, through a saved file', () => {
  const variants = readVariants().filter(
    ({ kind, context }) => kind === 'amount' && /^text cell, amount column \(kr\)/.test(context),
  );
  const ruleOf = { ask: 'workbook/ambiguous-value', reject: 'workbook/unreadable-value' } as const;

  test('are many', () => expect(variants.length).toBeGreaterThan(20));

  test.each(variants.map((variant) => [variant.line, variant.input, variant] as const))(
    'line %d: «%s»',
    async (_line, input, { verdict, expected }) => {
      const { plan, findings } = await reportOf([head, ['Reise', '2018', input, 50_000], ['Kurs', '2018', 1, 1]]);
      const [line] = plan.budget?.lines ?? [];
      const here = findings.filter(({ places }) => places.some(({ cell }) => cell === 'C2')).map(({ rule }) => rule);
      if (verdict === 'ask' || verdict === 'reject') {
        expect(line?.confirmed).toBeNull();
        expect(here).toContain(ruleOf[verdict]);
      } else {
        expect(line?.confirmed).toBe(expected === '' ? null : Number(expected));
        expect(here).not.toContain(ruleOf.ask);
        expect(here).not.toContain(ruleOf.reject);
      }
    },
  );
});
