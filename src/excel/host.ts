import type { HostErrorCode } from '../sheets/changeSet';

export type HostResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: HostErrorCode };

export interface HostOptions {
  /** A person's own command may wait until the cell is finished; a background read fails at once and is tried again later. */
  readonly waitForCellEdit?: boolean;
  /** All requests of the job are one step of Excel's own undo, where it can (ExcelApi 1.20). */
  readonly isOneStep?: boolean;
  readonly answerTimeoutMs?: number;
}

/** Microsoft's error codes for the failures we tell apart. The message is localised and never looked at. */
const codes: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'accessDenied',
  ItemNotFound: 'notFound',
  InvalidReference: 'notFound',
  FilteredRangeConflict: 'filtered',
  MergedRangeConflict: 'merged',
  InsertDeleteConflict: 'insertDeleteConflict',
  NonBlankCellOffSheet: 'nonBlankCellOffSheet',
  InactiveWorkbook: 'inactiveWorkbook',
  RequestPayloadSizeLimitExceeded: 'requestTooLarge',
  ResponsePayloadSizeLimitExceeded: 'responseTooLarge',
  RangeExceedsLimit: 'rangeTooLarge',
  ApiNotFound: 'apiMissing',
};

/** Excel may take long with a large workbook, but a host that is gone never answers; a minute is far beyond the first. */
const ANSWER_TIMEOUT_MS = 60_000;
/** A person may leave a cell open while fetching coffee. */
const CELL_EDIT_TIMEOUT_MS = 15 * 60_000;

/**
 * The one way to Excel: runs a job against the workbook and turns every failure into a code. A job that throws one of our own
 * `HostFailure`s ends with its code.
 */
export async function runInExcel<T>(
  job: (context: Excel.RequestContext) => Promise<T>,
  { waitForCellEdit = false, isOneStep = false, answerTimeoutMs }: HostOptions = {},
): Promise<HostResult<T>> {
  const timeout = answerTimeoutMs ?? (waitForCellEdit ? CELL_EDIT_TIMEOUT_MS : ANSWER_TIMEOUT_MS);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostFailure('noAnswer')), timeout);
  });
  try {
    const work = Excel.run(
      { delayForCellEdit: waitForCellEdit, ...(isOneStep && canMergeUndo() ? { mergeUndoGroup: true } : {}) },
      job,
    );
    return { ok: true, value: await Promise.race([work, silence]) };
  } catch (error) {
    return { ok: false, code: hostErrorCode(error) };
  } finally {
    clearTimeout(timer);
  }
}

const canMergeUndo = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.20');

/** A failure that Excel does not report as an error, such as a range too large to be answered. */
export class HostFailure extends Error {
  constructor(readonly code: HostErrorCode) {
    super(code);
  }
}

export function hostErrorCode(error: unknown): HostErrorCode {
  if (error instanceof HostFailure) return error.code;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return codes[code] ?? 'unexpected';
}
