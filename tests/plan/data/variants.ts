import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Variant {
  readonly line: number;
  readonly kind: string;
  readonly input: string;
  readonly expected: string;
  readonly verdict: string;
  readonly context: string;
  readonly note: string;
}

/** Rows of the table of Norwegian input variants, with every character of the input as it stands. */
export function readVariants(): readonly Variant[] {
  const text = readFileSync(join(__dirname, 'input-variants.csv'), 'utf8');
  const [, ...rows] = text.split('\r\n').filter((row) => row !== '');
  return rows.map((row, index) => {
    const [kind = '', input = '', expected = '', verdict = '', context = '', note = ''] = splitRow(row);
    return { line: index + 2, kind, input, expected, verdict, context, note };
  });
}

function splitRow(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}
