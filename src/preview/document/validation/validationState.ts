import type { Rect } from '../rect';

export const validationTypes = ['none', 'list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;
export type ValidationType = (typeof validationTypes)[number];

export const validationOperators = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
export type ValidationOperator = (typeof validationOperators)[number];

/** A data validation as files keep it. Replaced whole at every change. */
export interface ValidationState {
  readonly rects: readonly Rect[];
  readonly type: ValidationType;
  readonly operator: ValidationOperator;
  /** Without `=`: a number, a formula, or for a list `"a,b"` or a reference. `null` where there is none. */
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  /** A list's arrow in the cell. */
  readonly showDropDown: boolean;
  readonly error: {
    readonly show: boolean;
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}
