import type { FormField } from '../../../sheets/forms/rowForm';

/** What every control is given: a text, and ways to change it. */
export interface ControlProps {
  readonly field: FormField;
  readonly text: string;
  readonly inputId: string;
  /** The notes below the field, by element id. */
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
  readonly className: string;
  readonly onType: (text: string) => void;
  /** A choice has been made: what follows from it can be filled in. */
  readonly onFill: () => void;
}
