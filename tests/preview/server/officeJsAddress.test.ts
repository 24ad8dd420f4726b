import { officeJsOnCdn, officeJsPath, withLocalOfficeJs } from '../../../src/preview/server/officeJsAddress';

describe('the address of Office.js in a page', () => {
  test('is the only thing that changes, every time it occurs', () => {
    const page = (address: string): string => `<script src="${address}"></script>\r\n<!-- ${address} --> æøå\n`;
    expect(withLocalOfficeJs(Buffer.from(page(officeJsOnCdn))).toString()).toBe(page(officeJsPath));
  });

  test('bytes that are no text pass unharmed', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x80]);
    expect(withLocalOfficeJs(bytes).equals(bytes)).toBe(true);
  });

  test('other addresses of Microsoft stay', () => {
    const page = '<a href="https://appsforoffice.microsoft.com/other.js">https://appsforoffice.microsoft.com</a>';
    expect(withLocalOfficeJs(Buffer.from(page)).toString()).toBe(page);
  });
});
