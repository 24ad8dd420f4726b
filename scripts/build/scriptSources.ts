import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The modules a built script was made of, as paths from the project's folder; `null` when its source map is missing. */
export function scriptSources(script: string, mapsFolder: string): string[] | null {
  const map = path.join(mapsFolder, `${path.basename(script)}.map`);
  if (!existsSync(map)) return null;
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
  return sources
    .map((source) =>
      source
        .replace(/^webpack:\/\/[^/]*\//, '')
        .replace(/^\.\//, '')
        .replace(/\?.*$/, ''),
    )
    .filter((source) => !source.startsWith('webpack/'));
}
