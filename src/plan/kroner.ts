declare const kronerBrand: unique symbol;

/**
 * An amount in Norwegian kroner. Budgets are kept in whole kroner; an amount with øre is kept exactly to two decimals,
 * so that equality between two `Kroner` is exact and needs no tolerance.
 */
export type Kroner = number & { readonly [kronerBrand]: true };

/** The nearest amount in whole øre. Throws `RangeError` for anything that is not a finite amount within a safe integer of øre. */
export function kroner(amount: number): Kroner {
  const ore = Math.round(amount * 100);
  if (!Number.isSafeInteger(ore)) throw new RangeError(`not an amount in kroner: ${amount}`);
  // Adding 0 turns -0 into 0, which would otherwise be shown as «−0 kr».
  return (ore / 100 + 0) as Kroner;
}

/** Sums in whole øre, so that the result does not depend on the order of the amounts. */
export function sumKroner(amounts: Iterable<Kroner>): Kroner {
  let ore = 0;
  for (const amount of amounts) ore += Math.round(amount * 100);
  return kroner(ore / 100);
}

export function minusKroner(from: Kroner, amount: Kroner): Kroner {
  return kroner((Math.round(from * 100) - Math.round(amount * 100)) / 100);
}
