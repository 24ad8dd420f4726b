import { settingsOf } from '../../src/rules/settings';
import { documentationSet } from '../../src/rules/documentationSet';
import { checkPlan } from '../../src/rules/engine';
import { findingText, fixText, ruleName, rules } from '../../src/rules/registry';
import { changeTitles } from '../../src/rules/changeTitles';
import { textSet } from '../../src/rules/textSet';
import { readingNoteIds } from '../../src/plan/reading';
import { formatText } from '../../src/text/format';
import { languages, type Localized } from '../../src/text/language';
import { readingNotes } from '../../src/text/readingNotes';
import { readingOf } from './builder';

const patterns: readonly (readonly [string, Localized])[] = [
  ...Object.entries(textSet).flatMap(([id, { name, messages, fixes }]) => [
    [`${id} name`, name] as const,
    ...Object.entries(messages).map(([message, text]) => [`${id} ${message}`, text] as const),
    ...Object.entries(fixes).map(([fix, text]) => [`${id} fix ${fix}`, text] as const),
  ]),
  ...Object.entries(documentationSet).flatMap(([id, { why, whatToDo, whenToLeaveIt }]) => [
    [`${id} why`, why] as const,
    [`${id} what to do`, whatToDo] as const,
    [`${id} when to leave it`, whenToLeaveIt] as const,
  ]),
  ...Object.entries(changeTitles).map(([kind, text]) => [`title ${kind}`, text] as const),
  ...Object.entries(readingNotes).map(([note, text]) => [`note ${note}`, text] as const),
];

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const texts = textSet[id];
  const documentation = documentationSet[id];
  const examples = [...(documentation?.valid ?? []), ...(documentation?.invalid ?? [])];
  const findings = examples.flatMap(({ workbook }) => {
    const reading = readingOf(workbook);
    return checkPlan(reading, settingsOf(reading.plan), { rules: [rule] });
  });

  test('has a text for each of its messages, and none besides', () => {
    expect(Object.keys(texts?.messages ?? {}).sort()).toEqual(Object.keys(rule.messages).sort());
  });

  test('shows each of its messages in an example', () => {
    expect([...new Set(findings.map(({ message }) => message))].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  test('shows each of its fixes in an example', () => {
    const fixes = findings.flatMap((finding) => finding.fixes.map(({ id: fix }) => fix));
    expect([...new Set(fixes)].sort()).toEqual(Object.keys(texts?.fixes ?? {}).sort());
  });

  test.each(languages)('formats every message and fix of its examples (%s)', (language) => {
    for (const finding of findings) {
      const shown = [
        findingText(finding, language),
        ...finding.fixes.map((fix) => fixText(finding.rule, fix, language)),
      ];
      for (const text of shown) {
        expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
        expect(text.trim()).toBe(text);
      }
    }
    expect(ruleName(rule, language)).not.toMatch(/[{}]/);
  });
});

test.each(patterns)('%s says something in every language', (_name, text) => {
  expect(Object.keys(text).sort()).toEqual([...languages].sort());
  for (const language of languages) expect(text[language].trim()).not.toBe('');
});

test('every note about a reading is explained, in a whole sentence that takes no values', () => {
  expect(Object.keys(readingNotes).sort()).toEqual([...readingNoteIds].sort());
  for (const text of Object.values(readingNotes)) {
    for (const language of languages) {
      expect(formatText(text, language)).toBe(text[language]);
      expect(text[language]).toMatch(/^\p{Lu}.*\.$/u);
    }
  }
});

describe('the writing rules', () => {
  const errorValue = /#[A-Z0-9/]+!/g;
  const scenarioName = /Hele søknaden innvilget|Heile søknaden innvilga|Full application granted/g;

  test.each(patterns)('%s does not shout, approve or grant', (_name, text) => {
    for (const language of languages) {
      expect(text[language].replace(errorValue, '')).not.toContain('!');
      expect(text[language].replace(scenarioName, '')).not.toMatch(/godkjen[tn]|innvilg|approved|granted/);
    }
  });

  test.each(patterns)('%s leaves the unit of an amount to the formatting', (_name, text) => {
    expect(text.nb).not.toMatch(/\}\s*(?:kr|kroner)\b/);
  });
});
