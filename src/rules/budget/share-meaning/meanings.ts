import type { Localized } from '../../../text/language';

/** What a share beside a line may be a share of, as it is written in the comment. `{share}` is the share itself. */
export const meanings = {
  post: { nb: '{share} av stillingen', nn: '{share} av stillinga', en: '{share} of the post' },
  year: { nb: '{share} av året', nn: '{share} av året', en: '{share} of the year' },
  cost: { nb: '{share} av kostnaden', nn: '{share} av kostnaden', en: '{share} of the cost' },
} as const satisfies Readonly<Record<string, Localized>>;
export type Meaning = keyof typeof meanings;
export const meaningIds = Object.keys(meanings) as Meaning[];
