import { parseAddress } from '../sheets/address';
import { locateTables } from '../sheets/read/locate';
import type { CellBlock, NamedCell, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../sheets/snapshot';
import { HostFailure, runInExcel, type HostResult } from './host';
import { readHiddenRows } from './hiddenRows';
import { appendRows, blockOf, bytesPerRow, type LoadedRange } from './loadedBlock';

/** Rows of each sheet that the second round trip asks for. Enough for every sheet a person keeps by hand. */
const FIRST_ROWS = 2_000;
/** When even that is more than Excel on the web may answer with. */
const CAUTIOUS_ROWS = 200;
/** Excel on the web answers with 5 MB at most; estimates are rough, so stay well below. */
const ANSWER_BYTES = 3_000_000;
/** No sheet of ours is wider; a person's own sheet may be, and is then looked at only this far. */
const LAST_COLUMN = 'IV';

/**
 * Reads everything the checks need. One round trip finds the sheets, tables and names, one loads them; only a table of ours
 * with more rows than `FIRST_ROWS` takes further ones, as many as Excel's limit on an answer makes necessary.
 */
export async function readWorkbook(options?: {
  readonly waitForCellEdit?: boolean;
}): Promise<HostResult<WorkbookSnapshot>> {
  const result = await runInExcel((context) => read(context, FIRST_ROWS), options);
  if (result.ok || (result.code !== 'responseTooLarge' && result.code !== 'rangeTooLarge')) return result;
  return runInExcel((context) => read(context, CAUTIOUS_ROWS), options);
}

async function read(context: Excel.RequestContext, firstRows: number): Promise<WorkbookSnapshot> {
  const found = await find(context);
  const loaded = await load(context, found, firstRows);
  const snapshot = toSnapshot(found, loaded, await readHiddenRows(context, loaded.sheets));
  return readRest(context, loaded, snapshot);
}

async function find(context: Excel.RequestContext) {
  const { workbook } = context;
  // Office.js does not tell which date system a workbook has; the number of a known day does.
  const knownDay = workbook.functions.date(1904, 1, 2).load('value');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const tables = workbook.tables.load('items/id,items/name,items/showHeaders,items/showTotals');
  const names = workbook.names.load('items/name,items/type,items/formula');
  await context.sync();
  return { date1904: knownDay.value === 1, sheets: sheets.items, tables: tables.items, names: names.items };
}
type Found = Awaited<ReturnType<typeof find>>;

interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly top: Excel.Range;
}

async function load(context: Excel.RequestContext, found: Found, firstRows: number) {
  const sheets = found.sheets.map((sheet): LoadedSheet => {
    sheet.protection.load('protected');
    // On an empty sheet this is A1, never a missing object.
    const used = sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount');
    const top = used.getIntersectionOrNullObject(`A1:${LAST_COLUMN}${firstRows}`);
    top.load('rowIndex,columnIndex,values,formulas,numberFormat,rowHidden');
    return { sheet, used, top };
  });
  const tables = found.tables.map((table) => {
    table.autoFilter.load('isDataFiltered');
    return { table, range: table.getRange().load('address') };
  });
  await context.sync();
  return { sheets, tables };
}
type Loaded = Awaited<ReturnType<typeof load>>;

function toSnapshot(found: Found, loaded: Loaded, hidden: readonly ReadonlySet<number>[]): WorkbookSnapshot {
  return {
    date1904: found.date1904,
    sheets: loaded.sheets.map((sheet, index) => sheetSnapshot(sheet, hidden[index] ?? new Set())),
    tables: loaded.tables.flatMap(({ table, range }): TableSnapshot[] => {
      const area = parseAddress(range.address);
      if (!area || area.sheet === null) return [];
      const { sheet, ...rectangle } = area;
      return [
        {
          name: table.name,
          sheet,
          ...rectangle,
          hasHeaders: table.showHeaders,
          hasTotals: table.showTotals,
          isFiltered: table.autoFilter.isDataFiltered,
        },
      ];
    }),
    names: found.names.flatMap(({ name, formula }): NamedCell[] => {
      const area = parseAddress(String(formula).replace(/^=/, ''));
      if (!area || area.sheet === null || area.rowCount !== 1 || area.columnCount !== 1) return [];
      return [{ name, at: { sheet: area.sheet, row: area.row, column: area.column } }];
    }),
  };
}

function sheetSnapshot({ sheet, used, top }: LoadedSheet, hiddenRows: ReadonlySet<number>): SheetSnapshot {
  const cells = top.isNullObject ? null : blockOf(top);
  const read = cells ? cells.row + cells.values.length : 0;
  return {
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.visibility === Excel.SheetVisibility.visible,
    isProtected: sheet.protection.protected,
    cells: cells && isEmpty(cells) ? null : cells,
    unreadRows: Math.max(0, used.rowIndex + used.rowCount - Math.max(read, used.rowIndex)),
    hiddenRows,
  };
}

const isEmpty = (cells: CellBlock): boolean =>
  cells.values.length === 1 && cells.values[0]?.length === 1 && cells.values[0][0] === '';

/** The rows of our own tables below what the second round trip gave, in as few round trips as the limit allows. */
async function readRest(
  context: Excel.RequestContext,
  loaded: Loaded,
  snapshot: WorkbookSnapshot,
): Promise<WorkbookSnapshot> {
  const ours = Object.values(locateTables(snapshot)).map(({ table }) => table);
  const sheets: SheetSnapshot[] = [];
  for (const [index, sheet] of snapshot.sheets.entries()) {
    const end = Math.max(
      ...ours.filter((table) => table.sheet === sheet.name).map(({ row, rowCount }) => row + rowCount),
      0,
    );
    const source = loaded.sheets[index];
    const cells = sheet.cells && source && end > 0 ? await extend(context, source, sheet.cells, end) : sheet.cells;
    const added = (cells?.values.length ?? 0) - (sheet.cells?.values.length ?? 0);
    sheets.push({ ...sheet, cells, unreadRows: Math.max(0, sheet.unreadRows - added) });
  }
  return { ...snapshot, sheets };
}

async function extend(
  context: Excel.RequestContext,
  { sheet, used }: LoadedSheet,
  start: CellBlock,
  end: number,
): Promise<CellBlock> {
  const last = Math.min(end, used.rowIndex + used.rowCount);
  let cells = start;
  let rows = Math.max(1, Math.floor(ANSWER_BYTES / bytesPerRow(start)));
  for (let next = cells.row + cells.values.length; next < last; next = cells.row + cells.values.length) {
    const width = cells.values[0]?.length ?? 1;
    const range = sheet.getRangeByIndexes(next, cells.column, Math.min(rows, last - next), width);
    range.load('rowIndex,columnIndex,values,formulas,numberFormat');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each answer must stay below Excel's limit
    await context.sync();
    const more: LoadedRange = range;
    cells = appendRows(cells, blockOf(more));
    rows = Math.max(1, Math.floor(ANSWER_BYTES / bytesPerRow(blockOf(more))));
  }
  if (cells.values.length === 0) throw new HostFailure('rangeTooLarge');
  return cells;
}
