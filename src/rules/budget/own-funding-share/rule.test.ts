import { describeRule } from '../../../../tests/rules/describeRule';
import { readingOf } from '../../../../tests/rules/builder';
import { kroner } from '../../../plan/kroner';
import type { ExampleFinancing, ExampleWorkbook } from '../../example';
import { planInOneTable, planInTables, withConfirmedFinancing } from '../../planExample';
import { planSettings } from '../../settings';
import { fractionOf, leastOwnFunding } from './minimumShare';
import { rule } from './rule';

const financed = (confirmed: ExampleFinancing): ExampleWorkbook => ({
  layout: 'tables',
  lines: [],
  financing: { confirmed },
});

describeRule(rule, [
  {
    name: 'the plan stands exactly at the minimum in both scenarios',
    workbook: planInTables,
    reports: [
      {
        message: 'noMargin',
        places: ['Finansiering!C2', 'Finansiering!E2'],
        values: { scenario: 'confirmed', ownFunding: { kroner: 1_200_000 }, minimum: { share: 0.5 } },
      },
      { message: 'noMargin', places: ['Finansiering!C3', 'Finansiering!E3'] },
    ],
  },
  {
    name: "in the plan's own table the minimum and the grant come from the settings",
    workbook: planInOneTable,
    reports: [
      { message: 'noMargin', places: ['Plan!C7'], values: { minimum: { share: 0.5 } } },
      { message: 'noMargin', places: ['Plan!D7'] },
    ],
  },
  {
    name: 'what is missing is what must be added, not half of it',
    workbook: financed({ grant: 1_200_000, ownFunding: 1_100_000, minimumOwnShare: 0.5 }),
    reports: [
      {
        message: 'belowMinimum',
        places: ['Finansiering!C2', 'Finansiering!E2'],
        values: {
          missing: { kroner: 100_000 },
          least: { kroner: 1_200_000 },
          share: { share: 1_100_000 / 2_300_000 },
        },
      },
    ],
  },
  {
    name: 'other funding counts in the whole',
    workbook: financed({ grant: 1_000_000, ownFunding: 1_000_000, other: 500_000, minimumOwnShare: 0.5 }),
    reports: [{ message: 'belowMinimum', values: { missing: { kroner: 500_000 } } }],
  },
  {
    name: 'a third is exactly a third',
    workbook: financed({ grant: 2_000_000, ownFunding: 1_000_000, minimumOwnShare: 1 / 3 }),
    reports: [{ message: 'noMargin' }],
  },
  {
    name: 'above the minimum there is nothing to say',
    workbook: financed({ grant: 2_000_000, ownFunding: 1_000_000.01, minimumOwnShare: 1 / 3 }),
    reports: [],
  },
  {
    name: 'without a minimum in the workbook the settings have it',
    workbook: financed({ grant: 1_200_000, ownFunding: 600_000 }),
    settings: { ownFundingMinimumShare: 0.4 },
    reports: [{ message: 'belowMinimum', values: { missing: { kroner: 200_000 }, minimum: { share: 0.4 } } }],
  },
  {
    name: 'an empty own funding is asked for, with the least amount',
    workbook: withConfirmedFinancing(planInTables, { ownFunding: '' }),
    reports: [
      { message: 'missing', places: ['Finansiering!C2', 'Finansiering!E2'], values: { least: { kroner: 1_200_000 } } },
      { message: 'noMargin' },
    ],
  },
  {
    name: 'a minimum of everything leads to the minimum',
    workbook: financed({ grant: 1, ownFunding: 1_000, minimumOwnShare: 1 }),
    reports: [{ message: 'impossibleMinimum', places: ['Finansiering!E2', 'Finansiering!C2'] }],
  },
  {
    name: 'nothing is said about what cannot be read',
    workbook: financed({
      grant: { written: '1200k', verdict: 'ask', note: 'unknownUnit' },
      ownFunding: 0,
      minimumOwnShare: 0.5,
    }),
    reports: [],
  },
  {
    name: 'an unreadable minimum is not replaced by the settings',
    workbook: financed({
      grant: 1_200_000,
      ownFunding: 0,
      minimumOwnShare: { written: 'halvparten', verdict: 'reject', note: 'notAShare' },
    }),
    reports: [],
  },
  { name: 'an empty financing plan is not begun', workbook: financed({ grant: '', ownFunding: '' }), reports: [] },
]);

test.each([
  [1_200_000, 0.5],
  [1_000_000, 1 / 3],
  [999_999, 0.35],
  [1_234_567.89, 0.125],
  [1, 0.4999],
])('for %p kroner and a minimum of %p the least own funding is enough, and one øre less is not', (rest, share) => {
  const least = leastOwnFunding(kroner(rest), fractionOf(share));
  const report = (ownFunding: number): readonly string[] =>
    rule
      .check(readingOf(financed({ grant: rest, ownFunding, minimumOwnShare: share })), planSettings)
      .map(({ message }) => message);
  expect(least).not.toBeNull();
  expect(report(least ?? 0)).not.toContain('belowMinimum');
  expect(report((least ?? 0) - 0.01)).toEqual(['belowMinimum']);
});

test.each([
  [0.5, 1n, 2n],
  [0.333333333, 1n, 3n],
  [0.35, 7n, 20n],
  [1, 1n, 1n],
  [0, 0n, 1n],
])('%p is %p/%p', (share, numerator, denominator) => {
  expect(fractionOf(share)).toEqual({ numerator, denominator });
});
