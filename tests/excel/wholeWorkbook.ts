import { parseRect, rectName } from '../../src/preview/document/a1';
import { cellsIn } from '../../src/preview/document/cells/cellStore';
import { lastColumn, lastRow, wholeSheet, type Rect } from '../../src/preview/document/rect';
import { mergedRects } from '../../src/preview/document/structure/merges';
import { cellAddress } from '../../src/plan/place';
import type { StartedHost } from '../../src/preview/node/startHost';

/** Everything a person could lose, as plain data: two workbooks are the same when this is. */
export type WholeWorkbook = Readonly<Record<string, unknown>>;

/** Reads the document itself and not through Office.js, so that nothing is hidden by what the add-in knows to ask for. */
export function wholeWorkbook({ document }: StartedHost): WholeWorkbook {
  const sheets = document.sheets.list().map(({ id, name }) => {
    const used = document.usedRect(id);
    return [
      name,
      {
        cells: used ? cellsOf(document, id, used) : {},
        styles: stylesOf(document, name),
        rules: perCell(document.validations.list(id).map(({ rects, ...rule }) => [rects, rule])),
        colours: perCell(
          (document.workbook.getWorksheet(name)?.conditionalFormattings ?? []).map(({ ref, rules }) => [
            ref.split(' ').flatMap((part) => parseRect(part) ?? []),
            rules.map((rule) => ('formulae' in rule ? rule.formulae : null)),
          ]),
        ),
        merges: mergesOf(document, name),
        filter: document.sheetFilter(id) ?? null,
      },
    ];
  });
  return {
    order: sheets.map(([name]) => name),
    sheets: Object.fromEntries(sheets) as unknown,
    tables: document.tables
      .list()
      .map(({ id: _, sheet, columns, ...table }) => ({
        ...table,
        sheet: document.sheets.find(sheet)?.name,
        columns: columns.map(({ id: __, ...column }) => column),
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    names: document.names
      .list()
      .map(({ name, formula }) => `${name} ${formula}`)
      .sort(),
  };
}

type Document = StartedHost['document'];

function cellsOf(document: Document, sheet: string, used: Rect): Record<string, unknown> {
  const { formulas, values, numberFormats } = document.readCells(sheet, used);
  const cells: Record<string, unknown> = {};
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      const format = numberFormats[r]?.[c];
      if (value === '' && format === 'General') return;
      cells[cellAddress(used.row + r, used.column + c)] = [formulas[r]?.[c], value, typeof value, format];
    }),
  );
  return cells;
}

function mergesOf(document: Document, name: string): string[] {
  const worksheet = document.workbook.getWorksheet(name);
  return worksheet ? mergedRects(worksheet).map(rectName).sort() : [];
}

/** An apostrophe that is not seen makes no difference. */
function stylesOf(document: Document, name: string): Record<string, unknown> {
  const worksheet = document.workbook.getWorksheet(name);
  const styles: Record<string, unknown> = {};
  if (!worksheet) return styles;
  for (const { row, column, state } of cellsIn(worksheet, wholeSheet)) {
    const { quotePrefix: _, numFmt: __, ...style } = state.style as Record<string, unknown>;
    if (Object.keys(style).length > 0) styles[cellAddress(row, column)] = style;
  }
  return styles;
}

/** What holds for each cell, however the ranges are cut. */
function perCell(rules: readonly (readonly [readonly Rect[], unknown])[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [rects, rule] of rules) {
    for (const rect of rects) {
      for (let row = rect.row; row <= lastRow(rect); row++) {
        for (let column = rect.column; column <= lastColumn(rect); column++) {
          (found[cellAddress(row, column)] ??= []).push(JSON.stringify(rule));
        }
      }
    }
  }
  return found;
}
