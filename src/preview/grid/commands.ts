/** The names of the grid's own commands and changes that matter here. */
export const commandNames = {
  /** Writes what was typed into a cell, or chosen from its list. */
  writeCell: 'sheet.command.set-range-values',
  /** The change of values every command ends in. */
  values: 'sheet.mutation.set-range-values',
  select: 'sheet.operation.set-selections',
  calculate: 'formula.mutation.set-formula-calculation-start',
} as const;

/** Sizes of rows and columns are how the grid is looked at; the rest of these follow from values. */
const allowed = new Set([
  commandNames.values,
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-row-data',
  'sheet.mutation.set.numfmt',
  'sheet.mutation.remove.numfmt',
]);

/** Whether a change would alter the grid's sheets in a way the document does not hear of: sheets, rows, formats, lists, filters. */
export function isForeign(id: string): boolean {
  return /^(sheet|data-validation|sheets?-[a-z-]+)\.mutation\./.test(id) && !allowed.has(id);
}
