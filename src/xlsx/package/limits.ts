/** Larger files are refused before they are read: a plan with 50,000 members is below 5 MB. */
export const maxFileBytes = 60 * 1024 * 1024;
/** What the parts may come to when unpacked: a guard against files that unpack without end. */
export const maxUnpackedBytes = 400 * 1024 * 1024;
export const maxParts = 20_000;
/** A part that is read as a tree, such as the list of sheets, takes many times its size in memory. */
export const maxTreeBytes = 4 * 1024 * 1024;
/** Excel's longest text is 32,767 characters; a text or a tag beyond this is an attempt to fill the memory. */
export const maxQuietCharacters = 1024 * 1024;
/** Texts and formulas that are kept. */
export const maxKeptCharacters = 100 * 1024 * 1024;
/** Cells with content that are kept of a sheet and of a workbook; the rows beyond are counted as unread. */
export const maxSheetCells = 2_000_000;
export const maxCells = 8_000_000;
/** Cells with nothing but a format that are kept of a workbook; the others read as unformatted. */
export const maxFormattedBlanks = 2_000_000;
/** No sheet of ours is wider; another's sheet may be, and is then looked at only this far (column IV). */
export const maxReadColumns = 256;
