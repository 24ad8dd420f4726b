/** What of a sheet has been loaded, `rowHidden` among it. */
export interface LoadedRows {
  readonly sheet: Excel.Worksheet;
  readonly top: Excel.Range;
}

/**
 * The zero-based hidden rows of each sheet, of those that were loaded. Excel says of a range that all its rows are hidden, that
 * none are, or (`null`) that some are: only in the last case, which is rare, does it take another round trip to ask row by row.
 */
export async function readHiddenRows(
  context: Excel.RequestContext,
  sheets: readonly LoadedRows[],
): Promise<readonly ReadonlySet<number>[]> {
  const asked = sheets.map(({ sheet, top }) => {
    // The typings leave out that a range of differing rows answers null.
    const rowHidden = top.isNullObject ? false : (top.rowHidden as boolean | null);
    if (rowHidden !== null) return { top, isHidden: rowHidden, rows: [] };
    const rows = top.values.map((_, offset) =>
      sheet.getRangeByIndexes(top.rowIndex + offset, 0, 1, 1).load('rowHidden'),
    );
    return { top, isHidden: false, rows };
  });
  if (asked.some(({ rows }) => rows.length > 0)) await context.sync();
  return asked.map(({ top, isHidden, rows }) => {
    if (isHidden) return new Set(top.values.map((_, offset) => top.rowIndex + offset));
    return new Set(rows.flatMap((row, offset) => (row.rowHidden ? [top.rowIndex + offset] : [])));
  });
}
