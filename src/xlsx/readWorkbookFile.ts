import type { Rectangle } from '../sheets/address';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../sheets/snapshot';
import { UnreadableFile, type FileProblem } from './fileProblem';
import type { ReferableTable } from './formula/tableAreas';
import type { FormulaFacts } from './formulaFacts';
import { Archive } from './package/archive';
import { findWorkbook } from './package/findWorkbook';
import { PackageReader } from './package/packageReader';
import type { Relationship } from './package/relationships';
import { Budget } from './sheet/budget';
import { readNumberFormats } from './sheet/numberFormats';
import { readSheet } from './sheet/readSheet';
import { readSharedStrings } from './sheet/sharedStrings';
import { readTablePart, type TablePart } from './table';
import { countsFrom1904, definedNames, listedSheets, namedCells } from './workbookPart';

export type FileOutcome =
  | { readonly ok: true; readonly snapshot: WorkbookSnapshot; readonly formulas: FormulaFacts }
  | { readonly ok: false; readonly code: FileProblem };

/**
 * A saved workbook as Office.js would give it when it is open: values as calculated when it was saved (see `notCalculated`),
 * formulas in English, dates as serials. Memory and time are bounded whatever the file says of itself. Nothing in it is run.
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<FileOutcome> {
  try {
    return { ok: true, ...(await read(new PackageReader(Archive.open(bytes)))) };
  } catch (problem) {
    if (problem instanceof UnreadableFile) return { ok: false, code: problem.code };
    throw problem;
  }
}

async function read(file: PackageReader): Promise<{ snapshot: WorkbookSnapshot; formulas: FormulaFacts }> {
  const { path, relationships } = await openWorkbook(file);
  const workbook = await file.tree(path);
  const budget = new Budget();
  const partOf = (kind: string): string | undefined => relationships.find(({ type }) => type === kind)?.target;
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  const context = {
    strings: strings === undefined ? [] : await readSharedStrings(file.archive.pieces(strings), budget),
    formats: styles === undefined ? [] : await readNumberFormats(file.archive.pieces(styles)),
    date1904: countsFrom1904(workbook),
    budget,
  };
  const sheets: SheetSnapshot[] = [];
  const tables: TableSnapshot[] = [];
  const referable: ReferableTable[] = [];
  const arrays: { sheet: string; rect: Rectangle }[] = [];
  for (const listed of listedSheets(workbook)) {
    const part = relationships.find(({ id }) => id === listed.relationship);
    if (part?.type !== 'worksheet') continue;
    const own = await readTables(file, part.target);
    for (const { columns, ...table } of own) {
      tables.push({ ...table, sheet: listed.name });
      const { name, row, column, rowCount, columnCount, hasHeaders, hasTotals } = table;
      const rect = { row, column, rowCount, columnCount };
      referable.push({ name, sheet: listed.name, rect, hasHeaders, hasTotals, columns });
    }
    const { arrays: filled, ...content } = await readSheet(file.archive.pieces(part.target), {
      ...context,
      tables: own,
    });
    arrays.push(...filled.map((rect) => ({ sheet: listed.name, rect })));
    sheets.push({ id: listed.number, name: listed.name, isVisible: listed.isVisible, ...content });
  }
  if (sheets.length === 0) throw new UnreadableFile('noWorksheets', 'a workbook without worksheets');
  const snapshot = { sheets, tables, names: namedCells(workbook), date1904: context.date1904 };
  return { snapshot, formulas: { tables: referable, names: definedNames(workbook), arrays } };
}

async function openWorkbook(file: PackageReader): Promise<{ path: string; relationships: Relationship[] }> {
  const types = '[Content_Types].xml';
  const contentTypes = file.archive.has(types) ? await file.tree(types) : undefined;
  const has = (path: string): boolean => file.archive.has(path);
  const { path, hasMacros } = findWorkbook(await file.relationships(''), contentTypes, has);
  const relationships = await file.relationships(path);
  if (hasMacros || relationships.some(({ type }) => type === 'vbaProject')) {
    throw new UnreadableFile('macros', 'a workbook with macros');
  }
  return { path, relationships };
}

async function readTables(file: PackageReader, sheetPath: string): Promise<TablePart[]> {
  const tables: TablePart[] = [];
  for (const { type, target } of await file.relationships(sheetPath)) {
    if (type === 'table') tables.push(readTablePart(await file.tree(target)));
  }
  return tables;
}
