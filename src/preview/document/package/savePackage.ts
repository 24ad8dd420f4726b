import { attr, xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import { rectName } from '../a1';
import type { DocumentCore } from '../core/documentCore';
import { DocumentError } from '../documentError';
import type { NameState } from '../names/nameState';
import { bodyRect, type TableState } from '../tables/tableState';
import { markArraysForWriting } from './arraysForWriting';
import { restoreParts } from './keptParts';
import { element, elements } from '../../../xlsx/xml/tree';
import { Parts } from './parts';
import { repairForWriting } from './repair';
import { repairDrawing, repairStyles } from './stylesXml';
import { tableXml } from './tableXml';
import { writeQuotePrefixes } from './quotePrefixXml';
import { validationsXml } from './validationXml';
import { xmlBlock } from './xmlBlock';
import { autoFilterXml } from './filterXml';

/** Writes the document as an .xlsx file: the library writes, then the parts that it does not write right are replaced. */
export async function savePackage(core: DocumentCore): Promise<Uint8Array> {
  const parts = await Parts.read(await writeWithLibrary(core));
  const workbookPath = parts.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  if (!workbookPath) throw new DocumentError('damaged', 'the library wrote no workbook');
  writeNames(parts, workbookPath, core);
  const sheets = sheetPaths(parts, workbookPath);
  for (const { id, worksheet } of core.sheetStates) {
    const path = sheets.get(worksheet.name);
    if (!path) throw new DocumentError('damaged', `the library wrote no sheet ${worksheet.name}`);
    writeSheet(parts, path, core, id);
    const tables = new Map(core.tables.map((table) => [table.name.toLowerCase(), table]));
    for (const { type, target } of parts.relationships(path)) {
      const name =
        type === 'table'
          ? attr(parts.xml(target) ?? { type: 'element', name: '', attributes: {}, children: [] }, 'name')
          : undefined;
      const table = name === undefined ? undefined : tables.get(name.toLowerCase());
      if (table) parts.set(target, tableXml(table));
    }
  }
  repairParts(parts);
  writeQuotePrefixes(parts, workbookPath, core, sheets);
  if (core.kept) restoreParts(parts, workbookPath, core.kept);
  return parts.zipped(6);
}

function repairParts(parts: Parts): void {
  for (const path of parts.paths) {
    const repair =
      path === 'xl/styles.xml' ? repairStyles : /^xl\/drawings\/drawing\d+\.xml$/.test(path) ? repairDrawing : null;
    if (repair) parts.set(path, repair(parts.text(path) ?? ''));
  }
}

async function writeWithLibrary(core: DocumentCore): Promise<Uint8Array> {
  const { workbook } = core;
  repairForWriting(core);
  const makePlain = markArraysForWriting(core);
  for (const { id, worksheet } of core.sheetStates) {
    for (const table of core.tables.filter(({ sheet }) => sheet === id))
      worksheet.tables[table.name] = placeholderTable(core, table);
    if (validationsXml(core.validations.get(id) ?? [])) {
      worksheet.dataValidations.model = { A1: { type: 'list', formulae: ['"placeholder"'] } };
    }
    const filter = core.autoFilters.get(id);
    worksheet.autoFilter = filter ? rectName(filter.rect) : null;
  }
  try {
    return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
  } finally {
    makePlain();
    for (const { worksheet } of core.sheetStates) {
      for (const name of Object.keys(worksheet.tables)) worksheet.removeTable(name);
      worksheet.dataValidations.model = {};
      worksheet.autoFilter = null;
    }
  }
}

/** Enough for the library to write the part, its relationship and its content type; the part itself is replaced. */
function placeholderTable(
  core: DocumentCore,
  table: TableState,
): DocumentCore['workbook']['worksheets'][number]['tables'][string] {
  const model = {
    name: table.name,
    displayName: table.name,
    ref: rectName(table.rect),
    tableRef: rectName(table.rect),
    autoFilterRef: rectName(bodyRect(table)),
    columns: table.columns.map(({ name }) => ({ name })),
    rows: [],
    headerRow: true,
    totalsRow: false,
    style: {},
  };
  return { model, name: table.name, worksheet: core.worksheet(table.sheet) } as never;
}

function sheetPaths(parts: Parts, workbookPath: string): Map<string, string> {
  const book = parts.xml(workbookPath);
  const list = book && element(book, 'sheets');
  const targets = new Map(parts.relationships(workbookPath).map(({ id, target }) => [id, target]));
  return new Map(
    (list ? elements(list, 'sheet') : []).map((sheet) => [
      attr(sheet, 'name') ?? '',
      targets.get(attr(sheet, 'r:id') ?? '') ?? '',
    ]),
  );
}

function writeSheet(parts: Parts, path: string, core: DocumentCore, id: string): void {
  let xml = parts.text(path) ?? '';
  const validations = validationsXml(core.validations.get(id) ?? []);
  if (validations) xml = xml.replace(xmlBlock('dataValidations'), () => validations);
  const filter = core.autoFilters.get(id);
  if (filter) {
    xml = xml.replace(xmlBlock('autoFilter'), () => autoFilterXml(filter.rect, filter.filters));
  }
  parts.set(path, xml);
}

function writeNames(parts: Parts, workbookPath: string, core: DocumentCore): void {
  if (core.names.length === 0) return;
  const book = parts.text(workbookPath) ?? '';
  const positions = new Map(core.sheetStates.map(({ id }, position) => [id, position]));
  const own = [...core.names]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((name) => nameXml(name, positions))
    .join('');
  const extended = book.includes('</definedNames>')
    ? book.replace('</definedNames>', () => `${own}</definedNames>`)
    : book.replace(/<definedNames\/>|(?<=<\/sheets>)/, () => `<definedNames>${own}</definedNames>`);
  parts.set(workbookPath, extended);
}

function nameXml(name: NameState, positions: ReadonlyMap<string, number>): string {
  const position = name.scope === null ? undefined : positions.get(name.scope);
  const attributes = [
    ` name="${xmlEncodeAttr(name.name)}"`,
    name.comment ? ` comment="${xmlEncodeAttr(name.comment)}"` : '',
    position === undefined ? '' : ` localSheetId="${position}"`,
    name.hidden ? ' hidden="1"' : '',
  ];
  return `<definedName${attributes.join('')}>${xmlEncode(name.formula)}</definedName>`;
}
