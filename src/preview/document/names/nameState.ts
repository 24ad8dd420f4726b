import type { SheetId } from '../sheets/sheetState';

/** A defined name. Replaced whole at every change. */
export interface NameState {
  readonly name: string;
  /** `null`: known in the whole workbook. */
  readonly scope: SheetId | null;
  /** Stored form without `=`, e.g. `Budsjett!$B$2`. */
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
}
