/** The number format of a cell as Excel and LibreOffice state it; `General` where nothing is said. */
export type ReadFormat = (cell: Element) => string;

/** Reads formats from the cells' own styles and from the classes that Excel declares at the top of the page. */
export function formatsIn(page: Document): ReadFormat {
  const byClass = new Map<string, string>();
  for (const style of page.querySelectorAll('style')) {
    for (const [, name = '', body = ''] of (style.textContent ?? '').matchAll(/\.([\w-]+)\s*\{([^}]*)\}/gu)) {
      const format = formatIn(body);
      if (format !== null) byClass.set(name, format);
    }
  }
  return (cell) => {
    const own = formatIn(cell.getAttribute('style') ?? '') ?? libreOfficeFormat(cell) ?? sheetsFormat(cell);
    if (own !== null) return own;
    const named = [...cell.classList].flatMap((name) => byClass.get(name) ?? []);
    return named.at(-1) ?? 'General';
  };
}

/** `mso-number-format:"\#\,\#\#0"`, with characters escaped one by one. */
function formatIn(style: string): string | null {
  const [, double, single, plain] =
    /mso-number-format:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^;"']+))/iu.exec(style) ?? [];
  const text = double ?? single ?? plain?.trim();
  if (text === undefined) return null;
  const code = text
    .replace(/\\([0-9a-f]{4})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\(.)/gu, '$1');
  return namedFormats[code.toLowerCase()] ?? code;
}

/** Formats that Excel calls by name. */
const namedFormats: Readonly<Record<string, string>> = {
  general: 'General',
  '0': '0',
  fixed: '0.00',
  standard: '#,##0.00',
  percent: '0.00%',
  scientific: '0.00E+00',
  'short date': 'dd.mm.yyyy',
  'medium date': 'dd.mm.yyyy',
  'long date': 'dd.mm.yyyy',
  'short time': 'hh:mm',
  'medium time': 'hh:mm',
  'long time': 'hh:mm:ss',
  '@': '@',
};

/** `sdnum="1044;0;# ##0"`: languages, then the code. */
function libreOfficeFormat(cell: Element): string | null {
  const parts = cell.getAttribute('sdnum')?.split(';');
  const code = parts?.slice(2).join(';');
  return code === undefined || code === '' ? null : code;
}

/** `data-sheets-numberformat='{"1":5,"2":"dd.mm.yyyy"}'` */
function sheetsFormat(cell: Element): string | null {
  const stated = jsonIn(cell.getAttribute('data-sheets-numberformat'));
  const kind = stated?.['1'];
  const code = stated?.['2'];
  if (kind === DATE || kind === DATE_TIME) return 'dd.mm.yyyy';
  if (kind === PERCENT) return '0%';
  return typeof code === 'string' && code !== '' ? code : null;
}

const [PERCENT, DATE, DATE_TIME] = [3, 5, 7];

/** What an attribute of Google's says; `null` for anything that is no object. */
export function jsonIn(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null || text.length > 10_000) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
