const codes = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

/** Whether the error says that there is no such file. */
export function isMissingFile(error: unknown): boolean {
  return codes.has(errorCode(error));
}

/** The system's code of an error, such as `ENOENT`; empty for one that has none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
