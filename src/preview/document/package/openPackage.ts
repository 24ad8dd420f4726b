import { attr, textContent, type XmlElement } from '@cj-tech-master/excelts/xml';
import { DocumentCore } from '../core/documentCore';
import { DocumentError } from '../documentError';
import { fillGaps, Workbook } from '../excelts';
import type { NameState } from '../names/nameState';
import { parseRect } from '../a1';
import { cellRect } from '../rect';
import { sheetIdOf, type SheetState } from '../sheets/sheetState';
import { keepParts } from './keptParts';
import { UnreadableFile } from '../../../xlsx/fileProblem';
import { findWorkbook } from '../../../xlsx/package/findWorkbook';
import { relationshipsPath } from '../../../xlsx/package/relationships';
import { element, elements } from '../../../xlsx/xml/tree';
import { Parts } from './parts';
import { readableBytes } from './readableBytes';
import { markQuotePrefixes, quotePrefixStyles, readAutoFilter, settleCells } from './readSheet';
import { readTable } from './tableXml';
import { readValidations } from './validationXml';

/** Opens a file as a document, calculated. Rejects with a `DocumentError` that has one of `openErrorCodes`. */
export async function openPackage(bytes: Uint8Array): Promise<DocumentCore> {
  try {
    return await open(bytes);
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    if (cause instanceof UnreadableFile) throw new DocumentError(cause.code, cause.message, { cause });
    throw new DocumentError('damaged', 'the file cannot be read', { cause });
  }
}

async function open(bytes: Uint8Array): Promise<DocumentCore> {
  const parts = await Parts.read(bytes);
  const has = (path: string): boolean => parts.has(path);
  const { path: workbookPath } = findWorkbook(parts.relationships(''), parts.xml('[Content_Types].xml'), has);
  if (parts.paths.some((path) => /^xl\/(charts|chartsheets)\//.test(path))) await installCharts();
  const workbook = new Workbook();
  await workbook.xlsx.load(await readableBytes(bytes, workbookPath));
  fillGaps(workbook);
  const core = new DocumentCore(workbook);
  takeSheets(core, parts, workbookPath);
  core.names = readNames(parts.xml(workbookPath), core);
  workbook.definedNames.model = [];
  core.kept = keepParts(parts, workbookPath);
  core.calculation.forgetAll();
  core.calculation.run('all');
  return core;
}

/** Charts are kept as they are; without this the library refuses a file that has one. */
async function installCharts(): Promise<void> {
  const { installChartSupport } = await import('@cj-tech-master/excelts/chart');
  installChartSupport();
}

function takeSheets(core: DocumentCore, parts: Parts, workbookPath: string): void {
  const book = parts.xml(workbookPath);
  const relationships = new Map(parts.relationships(workbookPath).map((one) => [one.id, one]));
  const stylesPath = [...relationships.values()].find(({ type }) => type === 'styles')?.target ?? 'xl/styles.xml';
  const quoted = quotePrefixStyles(parts, stylesPath);
  const listed = book && element(book, 'sheets');
  const states: SheetState[] = [];
  for (const sheet of listed ? elements(listed, 'sheet') : []) {
    const worksheet = core.workbook.getWorksheet(attr(sheet, 'name') ?? '');
    const relationship = relationships.get(relationshipId(sheet));
    if (!worksheet || relationship?.type !== 'worksheet') continue;
    const state = { id: sheetIdOf(Number(attr(sheet, 'sheetId') ?? worksheet.id)), worksheet };
    states.push(state);
    takeSheet(core, state, parts, relationship.target, quoted);
  }
  if (states.length === 0) throw new DocumentError('noWorksheets', 'a workbook without worksheets');
  core.sheetStates = states;
  core.nextSheetNumber = 1 + Math.max(...states.map(({ id }) => parseInt(id.slice(10, 14), 16)));
  core.nextTableId = 1 + Math.max(0, ...core.tables.map(({ id }) => id));
  const activeTab = core.workbook.views[0]?.activeTab ?? 0;
  const visible = states.find(({ worksheet }) => worksheet.state === 'visible');
  const active = states[activeTab]?.worksheet.state === 'visible' ? states[activeTab] : visible;
  core.activeSheet = active?.id ?? '';
  core.selection = { sheet: core.activeSheet, rect: core.selectionOf(core.activeSheet) };
}

const relationshipId = (sheet: XmlElement): string =>
  Object.entries(sheet.attributes).find(([name]) => /(^|:)id$/.test(name))?.[1] ?? '';

function takeSheet(
  core: DocumentCore,
  state: SheetState,
  parts: Parts,
  path: string,
  quoted: ReadonlySet<string>,
): void {
  const { worksheet, id } = state;
  const xml = parts.text(path) ?? '';
  settleCells(worksheet, core.date1904);
  markQuotePrefixes(worksheet, xml, quoted);
  const validations = readValidations(xml);
  worksheet.dataValidations.model = {};
  if (validations.length > 0) core.validations = new Map([...core.validations, [id, validations]]);
  const autoFilter = readAutoFilter(xml);
  if (autoFilter) core.autoFilters = new Map([...core.autoFilters, [id, autoFilter]]);
  worksheet.autoFilter = null;
  for (const { type, target } of parts.has(relationshipsPath(path)) ? parts.relationships(path) : []) {
    const table = type === 'table' ? parts.text(target) : undefined;
    if (table !== undefined) core.tables = [...core.tables, readTable(table, id)];
  }
  const view = worksheet.views?.[0] as { activeCell?: string } | undefined;
  const selected = parseRect(view?.activeCell ?? '');
  core.rememberSelection(id, selected ?? cellRect(0, 0));
}

/** Print areas and titles belong to the page setup, a sheet's filter to the filter. */
function readNames(book: XmlElement | undefined, core: DocumentCore): NameState[] {
  const list = book && element(book, 'definedNames');
  const sheetOf = (position: string | undefined): string | null =>
    position === undefined ? null : (core.sheetStates[Number(position)]?.id ?? null);
  return (list ? elements(list, 'definedName') : [])
    .map((one) => ({
      name: attr(one, 'name') ?? '',
      scope: sheetOf(attr(one, 'localSheetId')),
      formula: textContent(one),
      hidden: attr(one, 'hidden') === '1',
      comment: attr(one, 'comment') ?? '',
    }))
    .filter(({ name }) => !/^_xlnm\.(Print_|_FilterDatabase)/.test(name));
}
