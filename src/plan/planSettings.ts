import type { ParameterValues } from './parameters';
import type { CellRef } from './place';
import type { SeverityChoice } from './severity';

/** The workbook's own settings (sheet Oppsett), where they are stated and readable; rules fall back to the plan's. */
export interface PlanSettings {
  readonly parameters: Partial<ParameterValues>;
  /** The cell of each value that was read. */
  readonly places: Readonly<Partial<Record<keyof ParameterValues, CellRef>>>;
  /** By rule id, such as `budget/stated-sum`. */
  readonly severities: Readonly<Record<string, SeverityChoice>>;
}
