import { DocumentError, type DocumentErrorCode } from '../document/documentError';
import { HostError, type KnownErrorCode } from './hostError';

/** Excel's code for each refusal of the document. */
const codes: Partial<Record<DocumentErrorCode, KnownErrorCode>> = {
  invalidArgument: 'InvalidArgument',
  invalidFormula: 'InvalidArgument',
  invalidName: 'InvalidArgument',
  nameTaken: 'ItemAlreadyExists',
  notFound: 'ItemNotFound',
  outsideSheet: 'InvalidArgument',
  shapeMismatch: 'InvalidArgument',
  tableOverlap: 'MergedRangeConflict',
  tableConflict: 'InsertDeleteConflict',
  mergedCells: 'MergedRangeConflict',
  nonBlankCellOffSheet: 'NonBlankCellOffSheet',
  insertDeleteConflict: 'InsertDeleteConflict',
  protectedSheet: 'AccessDenied',
  lastVisibleSheet: 'InvalidOperation',
  filtered: 'FilteredRangeConflict',
};

/** The refusal as Excel words it; a fault of our own is thrown on, for a test to see it. */
export function refusalOf(failure: unknown): HostError {
  if (failure instanceof HostError) return failure;
  if (failure instanceof DocumentError)
    return new HostError(codes[failure.code] ?? 'GeneralException', failure.message);
  throw failure;
}
