import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isMissingFile } from './errorCode';

/** One text for names, sizes and times of the files (folders are walked); two are alike when nothing was written in between. */
export async function fingerprint(
  entries: readonly string[],
  skip: (file: string) => boolean = () => false,
): Promise<string> {
  const hash = createHash('sha256');
  for (const entry of entries) await add(hash, entry, skip);
  return hash.digest('hex');
}

async function add(hash: ReturnType<typeof createHash>, entry: string, skip: (file: string) => boolean): Promise<void> {
  if (skip(entry)) return;
  let found;
  try {
    found = await stat(entry);
  } catch (error) {
    if (!isMissingFile(error)) throw error;
    hash.update(`${entry} missing\n`);
    return;
  }
  if (found.isDirectory()) {
    const names = (await readdir(entry)).sort();
    for (const name of names) await add(hash, path.join(entry, name), skip);
  } else hash.update(`${entry} ${found.size} ${found.mtimeMs}\n`);
}

/** The note left by the last build, or `undefined` when there is none that can be read. */
export async function readNote(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    if (isMissingFile(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
