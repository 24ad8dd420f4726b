import { readYesNo } from '../../../src/plan/values';
import { asked, noted, rejected, taken, type Row } from './expectation';

const rows: readonly Row<boolean>[] = [
  [' ja ', taken(true), 'spaces'],
  ['Ja.', taken(true), 'closing point'],
  ['ja!', taken(true), 'exclamation'],
  ['sant', taken(true), 'adjective form'],
  ['Yes', taken(true), 'English'],
  ['TRUE', taken(true), 'English Excel'],
  ['✔\ufe0f', taken(true), 'check mark with a glyph selector'],
  ['☑', taken(true), 'checked box'],
  ['１', taken(true), 'full-width digit'],
  ['No', taken(false), 'English'],
  ['usant', taken(false), 'adjective form'],
  ['✗', taken(false), 'cross mark'],
  ['☐', taken(false), 'empty box'],
  ['n', asked('yesNoUnclear', false), 'abbreviation'],
  ['y', asked('yesNoUnclear', true), 'abbreviation'],
  ['x', asked('yesNoUnclear', true), 'a tick to most, a cross to some'],
  ['☒', asked('yesNoUnclear', true, false), 'a box crossed for yes or for no'],
  ['ja?', asked('yesNoUnclear', true), 'not sure'],
  ['ja/nei', asked('yesNoUnclear', true, false), 'template not filled in'],
  ['delvis', asked('yesNoUnclear', true, false), 'in between'],
  ['kanskje', asked('yesNoUnclear', true, false), 'in between'],
  ['', taken<boolean>(null), 'empty is not no'],
  ['–', noted<boolean>(null, 'dashAsEmpty'), 'dash is not no'],
  ['#REF!', rejected('errorValue'), 'error value'],
  ['2', rejected('notYesOrNo'), 'a count'],
  ['jau', rejected('notYesOrNo'), 'dialect'],
  ['ikke avklart', rejected('notYesOrNo'), 'missing'],
  ['constructor', rejected('notYesOrNo'), 'no name of the language leaks in'],
];

test.each(rows)('the text «%s» in a yes/no column', (input, reading) => {
  expect(readYesNo({ value: input })).toEqual(reading);
});

test.each([
  [true, taken(true)],
  [false, taken(false)],
  [1, taken(true)],
  [0, taken(false)],
  [2, rejected('notYesOrNo')],
  [NaN, rejected('notYesOrNo')],
] as const)('the value %p in a yes/no column', (value, reading) => {
  expect(readYesNo({ value })).toEqual(reading);
});
