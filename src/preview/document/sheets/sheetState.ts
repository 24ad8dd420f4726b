import type { Worksheet } from '../excelts';

/** GUID-like and stable while the document lives, e.g. `{00000000-0001-0000-0000-000000000000}`. */
export type SheetId = string;

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  /** Zero-based, hidden sheets counted. */
  readonly position: number;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

export interface SheetState {
  readonly id: SheetId;
  readonly worksheet: Worksheet;
}

export const sheetIdOf = (number: number): SheetId =>
  `{00000000-${number.toString(16).toUpperCase().padStart(4, '0')}-0000-0000-000000000000}`;
