import { formatDay, formatKroner, formatLocale, formatNumber, formatShare, formatText } from '../../src/text/format';
import { languages, type Localized } from '../../src/text/language';

const everywhere = (text: string): Localized => ({ nb: text, nn: text, en: text });
/** Which space the number data uses between thousands differs between versions of ICU; a breaking one is never right. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, '~').replace('\u2212', '-');

describe('amounts', () => {
  test('stand in whole kroner with hard spaces and the unit last', () => {
    expect(plain(formatKroner(1_200_000, 'nb'))).toBe('1~200~000~kr');
    expect(plain(formatKroner(1_200_000, 'nn'))).toBe('1~200~000~kr');
    expect(plain(formatKroner(1_200_000, 'en'))).toBe('NOK~1,200,000');
  });

  test('show øre only when there are any', () => {
    expect(plain(formatKroner(33_333.3, 'nb'))).toBe('33~333,30~kr');
    expect(plain(formatKroner(-50_000, 'nb'))).toBe('-50~000~kr');
  });
});

describe('shares', () => {
  test.each([
    [0.5, '50~%'],
    [1 / 3, '33,33~%'],
    [0.125, '12,5~%'],
    [0.49999, '49,999~%'],
    [0.500001, '50,0001~%'],
    [0, '0~%'],
  ])('%p is written %p', (share, text) => {
    expect(plain(formatShare(share, 'nb'))).toBe(text);
  });
});

test('days are written with two digits and points, in English in words', () => {
  expect(formatDay('2018-09-04', 'nb')).toBe('04.09.2018');
  expect(formatDay('2018-09-04', 'nn')).toBe('04.09.2018');
  expect(formatDay('2018-06-04', 'en')).toBe('4 Jun 2018');
});

test('plain numbers follow the language', () => {
  expect(plain(formatNumber(1234567.5, 'nn'))).toBe('1~234~567,5');
  expect(formatNumber(1234567.5, 'en')).toBe('1,234,567.5');
});

describe('messages', () => {
  test('take their values in the language of the reader', () => {
    const text: Localized = { nb: 'Det mangler {missing}.', nn: 'Det manglar {missing}.', en: '{missing} is missing.' };
    const values = { missing: { kroner: 50_000 } };
    expect(languages.map((language) => plain(formatText(text, language, values)))).toEqual([
      'Det mangler 50~000~kr.',
      'Det manglar 50~000~kr.',
      'NOK~50,000 is missing.',
    ]);
  });

  test('choose the plural form by the number, and group its digits', () => {
    const text = everywhere('{count, plural, one {# linje} other {# linjer}}');
    expect(formatText(text, 'nn', { count: 1 })).toBe('1 linje');
    expect(plain(formatText(text, 'nn', { count: 50_000 }))).toBe('50~000 linjer');
  });

  test('leave what a person typed as it is, braces, tags and all', () => {
    expect(formatText(everywhere('«{raw}»'), 'nb', { raw: "<b>{x}</b> l'eau #" })).toBe("«<b>{x}</b> l'eau #»");
  });

  test('show a day and a share', () => {
    const values = { day: { day: '2018-09-04' }, share: { share: 0.5 } };
    expect(plain(formatText(everywhere('{day}: {share}'), 'nb', values))).toBe('04.09.2018: 50~%');
  });

  test('refuse to be shown without a value they ask for', () => {
    expect(() => formatText(everywhere('{missing}'), 'nb')).toThrow(/missing/);
  });
});

test('no locale is used for formatting that Chromium has no data for', () => {
  expect(Object.values(formatLocale)).not.toContain('nn-NO');
});
