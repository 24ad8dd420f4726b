import type { Kroner } from '../../../plan/kroner';
import { kroner } from '../../../plan/kroner';

/** A share as a fraction of whole numbers, so that «exactly the minimum» can be told without rounding. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The simplest fraction that is the share to nine decimals: 0.5 is 1/2, 0.3333333333 is 1/3. `share` is 0–1. */
export function fractionOf(share: number): Fraction {
  let [beforeNumerator, numerator] = [0, 1];
  let [beforeDenominator, denominator] = [1, 0];
  let rest = share;
  // Continued fraction: each step gives the best approximation with a denominator of its size.
  for (let step = 0; step < 20; step++) {
    const whole = Math.floor(rest);
    [beforeNumerator, numerator] = [numerator, whole * numerator + beforeNumerator];
    [beforeDenominator, denominator] = [denominator, whole * denominator + beforeDenominator];
    if (Math.abs(share - numerator / denominator) < 1e-9) break;
    rest = 1 / (rest - whole);
  }
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** -1, 0 or 1 as the part's share of the whole is below, at or above the minimum. */
export function compareShare(part: Kroner, whole: Kroner, minimum: Fraction): number {
  const difference = ore(part) * minimum.denominator - ore(whole) * minimum.numerator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The least own funding, in whole øre, that makes up the minimum share of itself and the rest together; `null` where no
 * amount does, because the minimum is the whole.
 */
export function leastOwnFunding(rest: Kroner, minimum: Fraction): Kroner | null {
  const other = minimum.denominator - minimum.numerator;
  if (other <= 0n) return null;
  const product = ore(rest) * minimum.numerator;
  const least = product / other + (product % other > 0n ? 1n : 0n);
  return kroner(Number(least) / 100);
}

function ore(amount: Kroner): bigint {
  return BigInt(Math.round(amount * 100));
}
