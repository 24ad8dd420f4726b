import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { hostErrorCodes } from '../../src/sheets/changeSet';
import { languages, type Localized } from '../../src/text/language';
import { paneTextGroups, translator } from '../../src/text/pane';
import { bringInTexts } from '../../src/text/pane/bringIn';
import { budgetTexts } from '../../src/text/pane/budget';
import { formsTexts } from '../../src/text/pane/forms';
import { progressTexts } from '../../src/text/pane/progress';
import { representationTexts } from '../../src/text/pane/representation';
import { formatClock } from '../../src/text/pane/clock';
import { hostErrorTexts } from '../../src/text/pane/hostErrors';

const groups: Readonly<Record<string, Readonly<Record<string, Localized>>>> = {
  ...paneTextGroups,
  hostErrors: hostErrorTexts,
  bringIn: bringInTexts,
  budget: budgetTexts,
  forms: formsTexts,
  progress: progressTexts,
  representation: representationTexts,
};
const all = Object.entries(groups).flatMap(([group, texts]) =>
  Object.entries(texts).map(([name, text]) => [`${group}.${name}`, text] as const),
);

/** The names of the values that a pattern asks for. */
function namesIn(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.argument:
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
        return [element.value];
      case TYPE.plural:
      case TYPE.select:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))];
      default:
        return [];
    }
  });
}

const namesOf = (pattern: string): readonly string[] => [...new Set(namesIn(parse(pattern)))].sort();

test.each(all)('%s is written in every language, and asks for the same values in each', (_key, text) => {
  for (const language of languages) {
    expect(text[language].trim()).not.toBe('');
    expect(namesOf(text[language])).toEqual(namesOf(text.nb));
  }
});

test('no text stands twice under two names in one group', () => {
  for (const texts of Object.values(groups)) {
    const seen = Object.values(texts).map((text) => languages.map((language) => text[language]).join('|'));
    expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
  }
});

test('every failure of the host has a text', () => {
  expect(Object.keys(hostErrorTexts).sort()).toEqual([...hostErrorCodes].sort());
});

test('nobody is told that anything is approved or granted', () => {
  const said = all.flatMap(([, text]) => languages.map((language) => text[language]));
  expect(said.filter((text) => /godkjen|innvilg|approved|vedtat(?!t)/i.test(text))).toEqual([]);
});

test('plural forms follow the count', () => {
  const t = translator('nb');
  expect([1, 2].map((count) => t('findings.countWarnings', { count }))).toEqual(['1 advarsel', '2 advarsler']);
});

test('clock times are written the Norwegian way, and the English way in English', () => {
  const at = new Date(2026, 8, 4, 9, 5).getTime();
  expect(languages.map((language) => formatClock(at, language))).toEqual(['09.05', '09.05', '09:05']);
});
