import { fileProblems } from '../../xlsx/fileProblem';

/** Why a file could not be opened. */
export const openErrorCodes = [...fileProblems, 'tooManyFormulas'] as const;

/** Why a change was refused. Nothing of the refused change stands in the document. */
export const refusalCodes = [
  'invalidArgument',
  'invalidFormula',
  'invalidName',
  'nameTaken',
  'notFound',
  'outsideSheet',
  'shapeMismatch',
  'tableOverlap',
  'tableConflict',
  'mergedCells',
  'nonBlankCellOffSheet',
  'insertDeleteConflict',
  'protectedSheet',
  'lastVisibleSheet',
  'filtered',
] as const;

export type OpenErrorCode = (typeof openErrorCodes)[number];
export type RefusalCode = (typeof refusalCodes)[number];
export type DocumentErrorCode = OpenErrorCode | RefusalCode;

/** Decide by `code`; the message is for developers. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(
    readonly code: DocumentErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
