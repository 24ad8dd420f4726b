import { open } from 'node:fs/promises';
import type { FileProblem } from '../xlsx/fileProblem';
import { maxFileBytes } from '../xlsx/package/limits';

/** Why there are no bytes to look at: before anything of the file is read, or because the disk refuses. */
export type DiskProblem = 'fileMissing' | 'isFolder' | 'noAccess' | 'unreadable';

export type BytesOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: DiskProblem; readonly code: string }
  | { readonly ok: false; readonly problem: FileProblem };

/** A file's bytes; one that is too large is not read at all. */
export async function readBytes(path: string): Promise<BytesOutcome> {
  try {
    const file = await open(path, 'r');
    try {
      const facts = await file.stat();
      if (facts.isDirectory()) return { ok: false, problem: 'isFolder', code: 'EISDIR' };
      if (!facts.isFile()) return { ok: false, problem: 'notAWorkbook' };
      if (facts.size > maxFileBytes) return { ok: false, problem: 'tooLarge' };
      return { ok: true, bytes: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (failure) {
    const code = codeOf(failure);
    if (code === undefined) throw failure;
    return { ok: false, problem: problems[code] ?? 'unreadable', code };
  }
}

const problems: Readonly<Record<string, DiskProblem>> = {
  ENOENT: 'fileMissing',
  ENOTDIR: 'fileMissing',
  ENAMETOOLONG: 'fileMissing',
  EISDIR: 'isFolder',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  EBUSY: 'noAccess',
};

/** Failures of the system have a code in capitals; others are ours. */
function codeOf(failure: unknown): string | undefined {
  const code = typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : undefined;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? code : undefined;
}
