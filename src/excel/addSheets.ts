import type {
  CellContent,
  LayoutBlock,
  LayoutConditionalFormat,
  PrintLayout,
  RangeFormat,
  SheetLayout,
} from '../sheets/changeSet';
import { parseAddress, rectangleAddress } from '../sheets/address';
import { inputOf } from './cellText';
import { writeList } from './edits/listRule';
import type { Batch } from './edits/steps/batch';

/**
 * Queues new sheets: cells and tables over them, then what refers from one sheet to another: names, formulas, looks and lists. The first sheet is put in front.
 */
export async function addSheets(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  room: Batch['room'],
): Promise<void> {
  const sheets = layouts.map((layout) => ({ layout, sheet: context.workbook.worksheets.add(layout.name) }));
  for (const { layout, sheet } of sheets) {
    for (const block of layout.cells) await writeBlock(sheet, block, room, withoutFormulas);
    for (const table of layout.tables) {
      const made = sheet.tables.add(rectangleAddress(table), true);
      made.name = table.name;
      made.style = table.style;
    }
  }
  for (const { layout, sheet } of sheets) {
    for (const name of layout.names) {
      context.workbook.names.add(name.name, 'formula' in name ? name.formula : sheet.getCell(name.row, name.column));
    }
  }
  for (const { layout, sheet } of sheets) {
    for (const block of layout.cells) await writeFormulas(sheet, block, room);
  }
  for (const { layout, sheet } of sheets) dress(sheet, layout);
  sheets[0]?.sheet.activate();
}

const withoutFormulas = (content: CellContent): CellContent => (typeof content === 'object' ? '' : content);

async function writeBlock(
  sheet: Excel.Worksheet,
  block: LayoutBlock,
  room: Batch['room'],
  keep: (content: CellContent) => CellContent,
): Promise<void> {
  const width = block.content[0]?.length ?? 0;
  const rowsAtOnce = 5_000;
  for (let first = 0; first < block.content.length; first += rowsAtOnce) {
    const rows = block.content
      .slice(first, first + rowsAtOnce)
      .map((row) => row.map((content) => inputOf(keep(content))));
    await room(JSON.stringify(rows).length);
    sheet.getRangeByIndexes(block.row + first, block.column, rows.length, width).formulas = rows;
  }
}

/** Formulas column by column, so that what stands between them is not written twice. */
async function writeFormulas(sheet: Excel.Worksheet, block: LayoutBlock, room: Batch['room']): Promise<void> {
  const width = block.content[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const first = block.content.findIndex((row) => typeof row[column] === 'object');
    if (first < 0) continue;
    const cells = block.content.slice(first).map((row) => [inputOf(row[column] ?? '')]);
    await room(JSON.stringify(cells).length);
    sheet.getRangeByIndexes(block.row + first, block.column + column, cells.length, 1).formulas = cells;
  }
}

function dress(sheet: Excel.Worksheet, layout: SheetLayout): void {
  // The widths go first: a row gets its height when its texts are set to wrap.
  layout.columnWidths.forEach((width, column) => {
    if (width !== null) sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  for (const format of layout.formats) applyFormat(sheet.getRange(format.range), format);
  for (const table of layout.tables) sheet.getRange(rectangleAddress(table)).format.autofitRows();
  if (layout.fittedRows !== undefined) sheet.getRange(layout.fittedRows).format.autofitRows();
  freeze(sheet, layout);
  for (const list of layout.lists) writeList(sheet.getRange(list.range), list);
  for (const format of layout.conditionalFormats) addConditionalFormat(sheet.getRange(format.range), format);
  if (layout.print) setUpPrint(sheet, layout.print);
}

function addConditionalFormat(range: Excel.Range, layout: LayoutConditionalFormat): void {
  const { format } =
    'equals' in layout ? colouredWhenEqual(range, layout.equals) : colouredByFormula(range, layout.formula);
  if (layout.fontColor !== undefined) format.font.color = layout.fontColor;
  if (layout.fillColor !== undefined) format.fill.color = layout.fillColor;
}

function colouredWhenEqual(range: Excel.Range, text: string): Excel.CellValueConditionalFormat {
  const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  const formula1 = `="${text.replace(/"/g, '""')}"`;
  cellValue.rule = { formula1, operator: Excel.ConditionalCellValueOperator.equalTo };
  return cellValue;
}

function colouredByFormula(range: Excel.Range, formula: string): Excel.CustomConditionalFormat {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formula;
  return custom;
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns = 0 }: SheetLayout): void {
  if (frozenColumns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}

/** A4, one page wide and as many high as it takes. */
function setUpPrint(sheet: Excel.Worksheet, { orientation, titleRows }: PrintLayout): void {
  const { pageLayout } = sheet;
  pageLayout.orientation =
    orientation === 'landscape' ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${titleRows.replace(':', ':$')}`);
}

function applyFormat(range: Excel.Range, format: RangeFormat): void {
  if (format.numberFormat !== undefined) range.numberFormat = codesFor(format.range, format.numberFormat);
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.fontSize !== undefined) range.format.font.size = format.fontSize;
  if (format.fontColor !== undefined) range.format.font.color = format.fontColor;
  if (format.fillColor !== undefined) range.format.fill.color = format.fillColor;
  if (format.wrapText !== undefined) range.format.wrapText = format.wrapText;
  if (format.horizontalAlignment !== undefined) range.format.horizontalAlignment = format.horizontalAlignment;
  if (format.verticalAlignment !== undefined) range.format.verticalAlignment = format.verticalAlignment;
}

/** Excel takes number formats as a grid of the range's own shape. */
function codesFor(address: string, code: string): string[][] {
  const { rowCount, columnCount } = parseAddress(address) ?? { rowCount: 1, columnCount: 1 };
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => code));
}
