import type { Culture } from './culture';

/** Letters and marks of Norwegian number formats, by those of invariant ones. Quoted texts and brackets stay as they are. */
const dateLetters: Readonly<Record<string, string>> = { y: 'å', h: 't' };
const letters: Readonly<Record<string, string>> = { å: 'y', t: 'h' };
const kept = /"[^"]*"|\\.|\[[^\]]*\]/g;

const isNorwegian = ({ numberDecimalSeparator }: Culture): boolean => numberDecimalSeparator === ',';

/** `#,##0.00` → `# ##0,00`, `dd.mm.yyyy` → `dd.mm.åååå`, `General` → `Standard`. */
export function localNumberFormat(format: string, culture: Culture): string {
  if (!isNorwegian(culture)) return format;
  if (format === 'General') return 'Standard';
  return outside(format, (part) =>
    isDate(part)
      ? part.replace(/[yh]/gi, (letter) => dateLetters[letter.toLowerCase()] ?? letter)
      : part.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : ' ')),
  );
}

export function invariantNumberFormat(format: string, culture: Culture): string {
  if (!isNorwegian(culture)) return format;
  if (format === 'Standard') return 'General';
  return outside(format, (part) =>
    isDate(part)
      ? part.replace(/[åt]/gi, (letter) => letters[letter.toLowerCase()] ?? letter)
      : part.replace(/,/g, '.').replace(/(?<=[#0?])[ \u00a0](?=[#0?])/g, ','),
  );
}

const isDate = (part: string): boolean => /[dmyåhts]/i.test(part);

/** Changes what stands between quoted texts, escaped marks and brackets. */
function outside(format: string, change: (part: string) => string): string {
  let result = '';
  let at = 0;
  for (const match of format.matchAll(kept)) {
    result += change(format.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return result + change(format.slice(at));
}
