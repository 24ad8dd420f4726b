/** The address every shipped page loads Office.js from, and the path the preview answers it at. */
export const officeJsOnCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
export const officeJsPath = '/office-js/office.js';

/** The page with the one address changed; every other byte stays as it was built. */
export function withLocalOfficeJs(page: Buffer): Buffer {
  const address = Buffer.from(officeJsOnCdn);
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = page.indexOf(address); at >= 0; at = page.indexOf(address, from)) {
    parts.push(page.subarray(from, at), Buffer.from(officeJsPath));
    from = at + address.length;
  }
  parts.push(page.subarray(from));
  return Buffer.concat(parts);
}
