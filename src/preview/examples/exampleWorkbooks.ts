/**
 * The workbooks that the page offers by name, made when the server starts. None are made yet, and the page then offers
 * an empty workbook in their place.
 */
export function exampleWorkbooks(): Promise<Record<string, Uint8Array>> {
  return Promise.resolve({});
}
