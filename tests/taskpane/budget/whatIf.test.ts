import { kroner } from '../../../src/plan/kroner';
import { amountBetween, whatIf, type WhatIf } from '../../../src/taskpane/budget/whatIf';
import { budgetReading, planRows, type BudgetRow } from './budgetReading';

type Known = Extract<WhatIf, { readonly state: 'known' }>;

function known(grant: number, rows: readonly BudgetRow[] = planRows): Known {
  const { reading, budget } = budgetReading(rows);
  const result = whatIf(reading, budget, kroner(grant));
  if (result.state !== 'known') throw new Error(result.state);
  return result;
}

const namesOf = (lines: Known['whole']): readonly string[] => lines.map(({ line }) => line.activity.value);

test('a grant between the two scenarios covers the confirmed amounts first, then the increases as they stand', () => {
  const { rest, full, whole, short } = known(1_600_000);
  expect([full, rest]).toEqual([2_000_000, -400_000]);
  expect(namesOf(whole)).toEqual(['Prosjektleder', 'Delprosjektleder', 'Samarbeidsråd']);
  expect(short.map(({ line, covered }) => [line.activity.value, covered])).toEqual([
    ['Fag/involvering', 900_000],
    ['Diverse', 50_000],
  ]);
});

test('no more is covered than there is, and all of it is', () => {
  for (const grant of [0, 1, 600_000, 1_199_999, 1_200_000, 1_999_999, 2_000_000]) {
    const { whole, short } = known(grant);
    expect([...whole, ...short].reduce((sum, { covered }) => sum + covered, 0)).toBe(grant);
  }
});

test('the whole application leaves nothing, and more than that is left over', () => {
  expect(known(2_000_000)).toMatchObject({ rest: 0, short: [] });
  expect(known(2_100_000)).toMatchObject({ rest: 100_000, short: [] });
});

test('a line that is lower in the full application is covered by what it has there', () => {
  const rows: readonly BudgetRow[] = [
    ['Færre', 300_000, 100_000, 'Tilskudd'],
    ['Flere', 100_000, 400_000, 'Tilskudd'],
  ];
  expect(known(250_000, rows).short.map(({ covered }) => covered)).toEqual([150_000]);
});

describe('own funding', () => {
  test('at half of the financing, it must be as much as the grant', () => {
    const { own } = known(1_600_000);
    expect(own).toMatchObject({ minimum: 0.5, least: 1_600_000 });
    expect(own.planned.confirmed).toEqual({ own: 1_200_000, margin: { kind: 'short', amount: 400_000 } });
    expect(own.planned.fullApplication).toEqual({ own: 2_000_000, margin: { kind: 'margin', amount: 400_000 } });
  });

  test('exactly enough has no margin', () => {
    expect(known(1_200_000).own.planned.confirmed?.margin).toEqual({ kind: 'none' });
  });

  test('other funding has to be matched as well', () => {
    const { reading, budget } = budgetReading(
      planRows,
      ['Bekreftet', 1_200_000, 1_200_000],
      ['Søkt', 2e6, 2e6, 100_000],
    );
    expect(whatIf(reading, budget, kroner(1_600_000))).toMatchObject({
      own: { least: 1_700_000, otherFunding: 100_000 },
    });
  });
});

test('nothing is worked out from amounts that were not read', () => {
  const { reading, budget } = budgetReading([...planRows, ['Mer', 'en del', 100_000, 'Tilskudd']]);
  expect(whatIf(reading, budget, kroner(1_600_000))).toEqual({ state: 'unread', count: 1 });
});

test('a budget without lines on the grant says so', () => {
  const { reading, budget } = budgetReading([['Egeninnsats', 1, 2, 'Egenfinansiering']]);
  expect(whatIf(reading, budget, kroner(1))).toEqual({ state: 'noLines' });
});

test('it begins midway between the two grants', () => {
  expect(amountBetween(budgetReading(planRows).budget)).toBe(1_600_000);
  expect(amountBetween(budgetReading(planRows, ['Bekreftet', '', '']).budget)).toBeNull();
});
