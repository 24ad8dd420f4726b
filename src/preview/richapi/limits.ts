/** Limits of Excel on the web: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
export interface Limits {
  /** Bytes of one request. */
  readonly requestBytes: number;
  /** Bytes of one answer. */
  readonly responseBytes: number;
  /** Cells of a range that can be read; beyond it the properties with one entry a cell answer `null`. */
  readonly cells: number;
}

export const webLimits: Limits = { requestBytes: 5 * 1024 * 1024, responseBytes: 5 * 1024 * 1024, cells: 5_000_000 };
