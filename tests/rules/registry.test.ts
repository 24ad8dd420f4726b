import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { documentationSet } from '../../src/rules/documentationSet';
import { ruleGroups, type Finding } from '../../src/rules/finding';
import { changeTitleText, findingText, findRule, fixText, ruleName, rules, sourceText } from '../../src/rules/registry';
import { ruleFailedId } from '../../src/rules/ruleFailed';
import { textSet } from '../../src/rules/textSet';
import type { ChangeTitle } from '../../src/sheets/changeSet';
import { languages } from '../../src/text/language';

const folder = join(__dirname, '../../src/rules');
const ids = rules.map(({ id }) => id);
const foldersOf = (group: string): readonly string[] =>
  (existsSync(join(folder, group)) ? readdirSync(join(folder, group), { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${group}/${name}`);

test('every rule folder is registered, and every registered rule has its folder', () => {
  expect(ruleGroups.flatMap(foldersOf).sort()).toEqual([...ids].sort());
});

test('no two rules share an id', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(ids)('%s has rule, messages, documentation and test beside each other', (id) => {
  for (const file of ['rule.ts', 'messages.ts', 'documentation.ts', 'rule.test.ts']) {
    expect(existsSync(join(folder, id, file))).toBe(true);
  }
  expect(textSet[id]).toBeDefined();
  expect(documentationSet[id]).toBeDefined();
});

test('texts and documentation are kept for the rules there are, and for no others', () => {
  expect(Object.keys(documentationSet).sort()).toEqual([...ids].sort());
  expect(Object.keys(textSet).sort()).toEqual([...ids, ruleFailedId].sort());
});

test('a rule that fails is called by its name in the language of the reader', () => {
  const finding: Finding = {
    rule: ruleFailedId,
    message: 'failed',
    severity: 'error',
    places: [],
    values: { rule: 'budget/stated-sum', reason: 'TypeError: x' },
    fixes: [],
  };
  for (const language of languages)
    expect(findingText(finding, language)).toContain(ruleName('budget/stated-sum', language));
});

test('texts of what does not exist are refused', () => {
  expect(() => ruleName('budget/nothing', 'nb')).toThrow(RangeError);
  expect(() => fixText('budget/stated-sum', { id: 'toString', values: {} }, 'nb')).toThrow(RangeError);
  expect(findRule('budget/nothing')).toBeUndefined();
});

describe('the title of a change set', () => {
  const fix: ChangeTitle = {
    kind: 'fix',
    rule: 'budget/stated-sum',
    fix: 'setSum',
    values: { computed: { kroner: 5 } },
  };
  const titles: readonly ChangeTitle[] = [fix, { kind: 'createSheets' }, { kind: 'convertPlanTable' }];

  test.each(languages)('is different for each kind, and names what is undone (%s)', (language) => {
    const texts = titles.map((title) => changeTitleText(title, language));
    expect(new Set(texts).size).toBe(titles.length);
    for (const of of titles) {
      expect(changeTitleText({ kind: 'undo', of }, language)).toContain(changeTitleText(of, language));
    }
  });

  test('of a fix is the text of the fix', () => {
    expect(changeTitleText(fix, 'nn')).toBe(fixText('budget/stated-sum', { id: 'setSum', values: fix.values }, 'nn'));
  });
});

test('a source is quoted as it was written, whatever the language', () => {
  for (const rule of rules) {
    for (const language of languages) expect(sourceText(rule, language)).toContain(rule.sources[0]?.quote);
  }
  expect(sourceText('budget/stated-sum', 'nb')).toBe('Planen kap. 9: «Sum 2.400.000 4.000.000»');
  expect(sourceText(ruleFailedId, 'nb')).toBe('');
});
