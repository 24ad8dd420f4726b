import { readTyped } from '../../../src/taskpane/budget/typedAmount';

test.each([
  ['1 600 000', 1_600_000],
  ['1,6 mill.', 1_600_000],
  ['1.600.000', 1_600_000],
  ['1600 tusen', 1_600_000],
  ['1 600 000 kr', 1_600_000],
  ['0', 0],
])('%s is an amount', (text, amount) => {
  expect(readTyped(text)).toMatchObject({ state: 'read', amount });
});

test('an empty field is no amount', () => {
  expect(readTyped('  ')).toEqual({ state: 'empty' });
});

test('a grant below zero is refused', () => {
  expect(readTyped('-100 000')).toEqual({ state: 'negative' });
});

test('what can mean more than one thing is asked about, and never guessed', () => {
  const typed = readTyped('1,600');
  expect(typed.state).toBe('doubtful');
  expect(typed.state === 'doubtful' && typed.candidates.length).toBeGreaterThan(1);
});

test('what is no amount says why', () => {
  expect(readTyped('halvparten')).toMatchObject({ state: 'doubtful', candidates: [] });
});
