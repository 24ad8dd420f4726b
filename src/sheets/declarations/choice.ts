import type { Choice } from './declaration';

/** A choice with its name in bokmål, nynorsk and English, and what else people write. */
export const choice = (nb: string, nn: string, en: string, ...aliases: string[]): Choice => ({
  names: { nb, nn, en },
  aliases,
});
