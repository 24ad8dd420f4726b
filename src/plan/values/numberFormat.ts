import { remember } from './remember';

interface FormatTraits {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  readonly isAccounting: boolean;
}

const traitsByFormat = remember(traitsOf);

/** What an invariant number format makes of a number: a date or time, a percentage, or an amount with zero shown as a dash. */
export function formatTraits(format: string | undefined): FormatTraits {
  return traitsByFormat(format ?? 'General');
}

function traitsOf(format: string): FormatTraits {
  // «General» has no date letters, but Norwegian Excel's «Standard» has, and both may carry a colour or a text after.
  const codes = withoutLiterals(format).replace(/general|standard/giu, '');
  return {
    isDate: /[dmyhs]/iu.test(codes),
    isPercent: codes.includes('%'),
    isAccounting: /"-"/u.test(format) && /[_*]/u.test(format),
  };
}

/** Drops quoted text, escaped characters, fill and padding characters, colours, currencies and conditions; keeps `[h]`. */
function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"?|[\\_*].?|\[(?![hms]+\])[^\]]*\]?/giu, '');
}
