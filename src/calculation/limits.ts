/**
 * The library leaves stale values, silently, above 10,000 different formula texts in one calculation; this keeps clear of it.
 */
export const maxDistinctFormulas = 9_000;
/** Workbooks with more formulas than this are read as they were saved. */
export const maxFormulas = 100_000;
/** Cells that the formulas read, all together: some seconds. */
export const maxCellsRead = 20_000_000;
/** The same, where several formulas read one range counted once: the library keeps every range, at 100 bytes a cell. */
export const maxCellsKept = 3_000_000;
/** Excel takes no longer formula. */
export const maxFormulaCharacters = 8_192;
/** Cells that formulas fill as arrays. */
export const maxArrayCells = 100_000;
