/** A name of the workbook, and what it leads to: a formula, invariant, with `=`. */
export interface WorkbookName {
  readonly name: string;
  readonly formula: string;
}

/** What it led to has been deleted. */
export const leadsNowhere = ({ formula }: WorkbookName): boolean => formula.includes('#REF!');
