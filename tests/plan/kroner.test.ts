import { kroner, minusKroner, sumKroner, type Kroner } from '../../src/plan/kroner';
import { seededRandom } from './values/seededRandom';

test('an amount is rounded to the nearest øre', () => {
  expect(kroner(1_000_000 / 3)).toBe(333_333.33);
  expect(kroner(0.1 + 0.2)).toBe(0.3);
  expect(kroner(1_200_000)).toBe(1_200_000);
  expect(kroner(-50_000.999)).toBe(-50_001);
});

test('there is no negative zero', () => {
  expect(kroner(-0)).toBe(0);
  expect(kroner(-0.001)).toBe(0);
  expect(minusKroner(kroner(-0), kroner(0))).toBe(0);
});

test.each([NaN, Infinity, -Infinity, 1e15])('%p is no amount', (amount) => {
  expect(() => kroner(amount)).toThrow(RangeError);
});

test('the plan adds up in both scenarios (section 9)', () => {
  const confirmed = [250_000, 350_000, 50_000, 500_000, 50_000].map(kroner);
  const full = [250_000, 350_000, 50_000, 1_250_000, 100_000].map(kroner);
  expect(sumKroner(confirmed)).toBe(1_200_000);
  expect(sumKroner(full)).toBe(2_000_000);
  expect(minusKroner(sumKroner(full), sumKroner(confirmed))).toBe(800_000);
});

test('the sum of nothing is nothing', () => {
  expect(sumKroner([])).toBe(0);
});

test('øre add up exactly', () => {
  expect(sumKroner(Array.from({ length: 10 }, () => kroner(0.1)))).toBe(1);
  expect(minusKroner(kroner(0.3), kroner(0.1))).toBe(0.2);
});

test('a sum beyond what is exact is refused', () => {
  expect(() => sumKroner([kroner(9e13), kroner(9e13)])).toThrow(RangeError);
});

test('the order of the amounts makes no difference, and a difference undoes a sum', () => {
  const random = seededRandom(20_180_904);
  for (let round = 0; round < 500; round += 1) {
    const amounts: Kroner[] = Array.from({ length: 20 }, () => kroner(random.integer(-1e10, 1e10) / 100));
    const sum = sumKroner(amounts);
    expect(sumKroner([...amounts].reverse())).toBe(sum);
    const [first = kroner(0), ...rest] = amounts;
    expect(minusKroner(sum, first)).toBe(sumKroner(rest));
  }
});
