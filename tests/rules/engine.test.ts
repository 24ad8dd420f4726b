import { noPlan } from '../../src/plan/plan';
import { noWorkbook } from '../../src/sheets/snapshot';
import { checkPlan } from '../../src/rules/engine';
import type { ExampleWorkbook } from '../../src/rules/example';
import type { Finding } from '../../src/rules/finding';
import { planInOneTable, planInTablesWithSums, withLine } from '../../src/rules/planExample';
import type { ReadPart, ReportedFinding, Rule } from '../../src/rules/rule';
import { planSettings } from '../../src/rules/settings';
import { readingOf } from './builder';

const emptyReading = readingOf({ layout: 'tables', lines: [] });
const inWords = ({ rule, message, places }: Finding): string =>
  `${rule} ${message} ${places.map(({ sheet, cell }) => `${sheet}!${cell}`).join(' ')}`;

function ruleReporting(
  name: string,
  reports: readonly Partial<ReportedFinding>[],
  reads: readonly ReadPart[] = ['budget'],
): Rule {
  return {
    id: `budget/${name}`,
    messages: { found: 'info', worse: 'error' },
    reads,
    sources: [],
    check: () => reports.map((report) => ({ message: 'found', places: [], values: {}, ...report })),
  };
}

function failing(name: string): Rule {
  return {
    ...ruleReporting(name, []),
    check: () => {
      throw new TypeError('no such thing');
    },
  };
}

describe("the plan's own numbers", () => {
  const differences = [
    'budget/scenario-difference higher',
    'budget/scenario-difference higher',
    'budget/scenario-difference ownFundingHigher',
  ];
  const margins = ['budget/own-funding-share noMargin', 'budget/own-funding-share noMargin'];
  const open = [
    'budget/allowed-purpose notAllowed',
    'budget/allowed-purpose notAllowed',
    'budget/eligible-county unknown',
    'budget/full-scenario-not-confirmed notConfirmed',
    'budget/share-meaning unstated',
  ];
  const idsOf = (workbook: ExampleWorkbook): readonly string[] =>
    checkPlan(readingOf(workbook), planSettings).map(({ rule, message }) => `${rule} ${message}`);

  test.each([
    ['in our tables', planInTablesWithSums],
    ['in its own table', planInOneTable],
  ])(
    '%s have no errors: only differences, missing margins and what the plan leaves open are told',
    (_name, workbook) => {
      expect([...idsOf(workbook)].sort()).toEqual([...margins, ...differences, ...open].sort());
      expect(checkPlan(readingOf(workbook), planSettings).some(({ severity }) => severity === 'error')).toBe(false);
    },
  );

  test('the differences are 750 000, 50 000 and 800 000 kroner', () => {
    const found = checkPlan(readingOf(planInOneTable), planSettings);
    const differencesInKroner = found
      .filter(({ rule }) => rule === 'budget/scenario-difference')
      .map(({ values }) => values['difference']);
    expect(differencesInKroner).toEqual([{ kroner: 750_000 }, { kroner: 50_000 }, { kroner: 800_000 }]);
  });
});

test('a finding gets its rule, its severity and no fix where none is offered', () => {
  const [finding] = checkPlan(emptyReading, planSettings, { rules: [ruleReporting('a', [{ message: 'worse' }])] });
  expect(finding).toEqual({ rule: 'budget/a', message: 'worse', severity: 'error', places: [], values: {}, fixes: [] });
});

describe('the order', () => {
  const at = (cell: string, sheet = 'Budsjett'): Partial<ReportedFinding> => ({ places: [{ sheet, cell }] });

  test('is by sheet, row and column as numbers, then rule and message; without a place comes first', () => {
    const rules = [
      ruleReporting('b', [at('AA9'), at('B10'), at('C9:C12'), {}]),
      ruleReporting('a', [at('B9', 'Finansiering'), { ...at('C9'), message: 'worse' }, at('C9'), at('Z9')]),
    ];
    expect(checkPlan(emptyReading, planSettings, { rules }).map(inWords)).toEqual([
      'budget/b found ',
      'budget/a found Budsjett!C9',
      'budget/a worse Budsjett!C9',
      'budget/b found Budsjett!C9:C12',
      'budget/a found Budsjett!Z9',
      'budget/b found Budsjett!AA9',
      'budget/b found Budsjett!B10',
      'budget/a found Finansiering!B9',
    ]);
  });

  test('does not depend on the order of rules, lines or notes', () => {
    const broken = withLine(
      withLine(planInTablesWithSums, 'Diverse', { confirmed: { written: '50 000', verdict: 'accept', value: 50_000 } }),
      'Delprosjektleder',
      {
        fullApplication: { written: '?', verdict: 'reject', note: 'notAnAmount' },
      },
    );
    const reading = readingOf(broken);
    const { budget } = reading.plan;
    const reversed = {
      ...reading,
      notes: [...reading.notes].reverse(),
      plan: {
        ...reading.plan,
        budget: budget && {
          ...budget,
          lines: [...budget.lines].reverse(),
          statedSums: [...budget.statedSums].reverse(),
        },
      },
    };
    expect(checkPlan(reversed, planSettings)).toEqual(checkPlan(reading, planSettings));
    expect(checkPlan(reading, planSettings).length).toBeGreaterThan(5);
  });
});

describe('a rule that fails', () => {
  test('becomes a finding of its own and hides no other rule', () => {
    const found = checkPlan(emptyReading, planSettings, { rules: [failing('a'), ruleReporting('b', [{}])] });
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['budget/b', 'info'],
      ['workbook/rule-failed', 'error'],
    ]);
    expect(found[1]?.values).toEqual({ rule: 'budget/a', reason: 'TypeError: no such thing' });
  });

  test('that says something it has not declared has failed too', () => {
    const found = checkPlan(emptyReading, planSettings, { rules: [ruleReporting('a', [{ message: 'unheard' }])] });
    expect(found.map(({ rule, values }) => [rule, values['rule']])).toEqual([['workbook/rule-failed', 'budget/a']]);
  });
});

describe('checking again after a change', () => {
  const budgetRule = (count: number): Rule => ruleReporting('of-budget', Array(count).fill({}), ['budget']);
  const cellRule = (count: number): Rule => ruleReporting('of-cells', Array(count).fill({}), ['workbook']);
  const previous = checkPlan(emptyReading, planSettings, { rules: [budgetRule(1), cellRule(1), failing('bad')] });
  const again = (options: Parameters<typeof checkPlan>[2]): readonly string[] =>
    checkPlan(emptyReading, planSettings, { rules: [budgetRule(2), cellRule(2)], ...options }).map(({ rule }) => rule);

  test('runs the rules that read what changed, and keeps the others as they were', () => {
    expect(again({ previous, changedParts: ['workbook'] })).toEqual([
      'budget/of-budget',
      'budget/of-cells',
      'budget/of-cells',
    ]);
    expect(again({ previous, changedParts: [] })).toEqual(['budget/of-budget', 'budget/of-cells']);
  });

  test('runs everything when it is not known what changed, or from what', () => {
    expect(again({ previous })).toHaveLength(4);
    expect(again({ changedParts: [] })).toHaveLength(4);
  });

  test('keeps the failure of a rule until the rule runs again', () => {
    const rules = [{ ...failing('bad'), check: () => [] }];
    expect(checkPlan(emptyReading, planSettings, { rules, previous, changedParts: ['workbook'] })).toHaveLength(1);
    expect(checkPlan(emptyReading, planSettings, { rules, previous, changedParts: ['budget'] })).toHaveLength(0);
  });

  test("gives the same as checking everything, for the add-in's own rules", () => {
    const before = readingOf(planInTablesWithSums);
    const after = readingOf(withLine(planInTablesWithSums, 'Diverse', { confirmed: 0 }));
    const found = checkPlan(before, planSettings);
    expect(checkPlan(after, planSettings, { previous: found, changedParts: ['budget'] })).toEqual(
      checkPlan(after, planSettings),
    );
  });
});

test('a workbook without a budget has no findings', () => {
  const reading = { plan: noPlan, notes: [], formulas: [], structure: [], tables: {}, workbook: noWorkbook };
  expect(checkPlan(reading, planSettings)).toEqual([]);
});
