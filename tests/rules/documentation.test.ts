import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentationSet } from '../../src/rules/documentationSet';
import { checkPlan } from '../../src/rules/engine';
import { ruleName, rules } from '../../src/rules/registry';
import { settingsOf } from '../../src/rules/settings';
import { languages } from '../../src/text/language';
import { readingOf } from './builder';
import { currentPages } from './documentationPages';

/** «Plan for involvering av opsjonskommuner», version 1.0, 26.06.18, as text (Trondheim kommune / Helseplattformen, public). */
const plan = readFileSync(join(__dirname, 'data/involveringsplan-2018.txt'), 'utf8').replace(/\s+/g, ' ');

const ruleNames = rules.flatMap((rule) => languages.map((language) => ruleName(rule, language)));
/** How an explanation sends its reader on to another rule. */
const namedRule = /(?:egen kontroll|eigen kontroll|a check of (?:its|their) own): [«“]([^»”]+)[»”]/g;

describe.each(rules.map((rule) => [rule.id, rule, documentationSet[rule.id]] as const))(
  '%s',
  (_id, rule, documentation) => {
    test.each(languages)('says why, what to do and when to leave it (%s)', (language) => {
      for (const text of [documentation?.why, documentation?.whatToDo, documentation?.whenToLeaveIt]) {
        expect(text?.[language].length).toBeGreaterThan(20);
      }
    });

    test('names other rules as people know them, not by their ids', () => {
      const said = languages.flatMap((language) => [
        documentation?.why[language],
        documentation?.whatToDo[language],
        documentation?.whenToLeaveIt[language],
      ]);
      for (const { id } of rules) expect(said.filter((text) => text?.includes(id))).toEqual([]);
      const named = said.flatMap((text) => [...(text ?? '').matchAll(namedRule)].map(([, name]) => name));
      expect(ruleNames).toEqual(expect.arrayContaining(named));
    });

    test('has examples with and without findings, and the rule agrees', () => {
      expect(documentation?.valid.length).toBeGreaterThan(0);
      expect(documentation?.invalid.length).toBeGreaterThan(0);
      for (const { workbook } of documentation?.valid ?? []) {
        const reading = readingOf(workbook);
        expect(checkPlan(reading, settingsOf(reading.plan), { rules: [rule] })).toEqual([]);
      }
      for (const { workbook, messages, description } of documentation?.invalid ?? []) {
        const reading = readingOf(workbook);
        const found = rule.check(reading, settingsOf(reading.plan)).map(({ message }) => message);
        expect([description, ...found]).toEqual([description, ...messages]);
      }
    });

    test('rests on a sentence that stands word for word in the plan, or on another named source', () => {
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const source of rule.sources) {
        expect(source.quote.trim()).not.toBe('');
        if ('section' in source) {
          expect(plan).toContain(source.quote);
          expect(plan).toContain(` ${source.section}. `);
        } else {
          expect(source.from.trim()).not.toBe('');
          expect(new URL(source.address).protocol).toMatch(/^https?:$/);
        }
      }
    });
  },
);

describe('the pages in docs/rules', () => {
  const folder = join(__dirname, '../../docs/rules');
  const pages = currentPages();

  test('are one for each rule and the list of them', () => {
    expect(readdirSync(folder).sort()).toEqual(pages.map(({ file }) => file).sort());
    expect(pages).toHaveLength(rules.length + 1);
  });

  test.each(pages.map(({ file, text }) => [file, text] as const))(
    '%s is as `npm run docs:rules` writes it',
    (file, text) => {
      expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
    },
  );
});
