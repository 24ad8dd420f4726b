/** As many as a sheet of Excel has. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;
