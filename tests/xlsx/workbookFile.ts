import { zip } from '@cj-tech-master/excelts/archive';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** What is in a cell, as other programs write it: no shared strings, no styles, and a formula with or without its value. */
export type WrittenCell = string | number | boolean | { readonly formula: string; readonly value?: number | string };

export interface WrittenSheet {
  readonly name: string;
  /** From A1. `null` leaves a cell out. */
  readonly rows?: readonly (readonly (WrittenCell | null)[])[];
  /** Instead of rows: what stands in the sheet part. */
  readonly xml?: string;
}

export interface WrittenWorkbook {
  readonly sheets: readonly WrittenSheet[];
  /** Of the workbook part, after the sheets. */
  readonly names?: string;
  /** Of the workbook part, before the sheets. */
  readonly properties?: string;
  readonly contentType?: string;
  /** More parts of the package, by path. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** More relationships of the workbook part. */
  readonly relationships?: string;
  /** Replaces in every part what strict files write otherwise. */
  readonly rewrite?: (xml: string) => string;
}

/** A workbook from its parts, without any program between. */
export async function workbookFile(workbook: WrittenWorkbook): Promise<Uint8Array> {
  const { sheets, names = '', properties = '', contentType = workbookType, rewrite = (xml) => xml } = workbook;
  const listed = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="s${at + 1}"/>`);
  const related = sheets.map(
    (_, at) => `<Relationship Id="s${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const relationships = (content: string): string =>
    `<Relationships xmlns="${packaging}/relationships">${content}</Relationships>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}"/></Types>`,
    '_rels/.rels': relationships(`<Relationship Id="w" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${listed.join('')}</sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(related.join('') + (workbook.relationships ?? '')),
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet.xml ?? sheetXml(sheet.rows ?? [])]),
    ),
    ...workbook.parts,
  };
  return zipped(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? rewrite(part) : part]),
    ),
  );
}

export async function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const archive = zip({ level: 6 });
  const encoder = new TextEncoder();
  for (const [path, part] of Object.entries(parts))
    archive.add(path, typeof part === 'string' ? encoder.encode(part) : part);
  return archive.bytes();
}

/** A sheet part with these rows of XML. */
export const sheetPart = (rows: string, around = { before: '', after: '' }): string =>
  `<worksheet xmlns="${main}">${around.before}<sheetData>${rows}</sheetData>${around.after}</worksheet>`;

const sheetXml = (rows: NonNullable<WrittenSheet['rows']>): string =>
  sheetPart(
    rows
      .map((cells, row) => {
        const written = cells.map((cell, column) => (cell === null ? '' : cellXml(address(row, column), cell)));
        return `<row r="${row + 1}">${written.join('')}</row>`;
      })
      .join(''),
  );

const address = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

function cellXml(at: string, cell: WrittenCell): string {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  const { formula, value } = cell;
  const kind = typeof value === 'string' ? ' t="str"' : '';
  return `<c r="${at}"${kind}><f>${escaped(formula)}</f>${value === undefined ? '' : `<v>${escaped(String(value))}</v>`}</c>`;
}

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
