import {
  sourceOf,
  sourceTable,
  textCell,
  type SourceCell,
  type SourceOutcome,
  type SourceTable,
  MAX_COLUMNS,
  MAX_ROWS,
} from '../../../sheets/bringIn/source';
import { cellIn } from './htmlCell';
import { formatsIn, type ReadFormat } from './htmlFormats';
import { textIn } from './htmlText';

/**
 * The tables in a page as Word, Excel, Outlook, LibreOffice and browsers put it on the clipboard. The page is parsed apart from the
 * document: nothing in it is shown, run or fetched. `null` where it has no table.
 */
export function readHtmlTables(html: string): SourceOutcome | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...page.querySelectorAll('table')].filter((table) => !isLayout(table));
  if (elements.length === 0) return null;
  const formats = formatsIn(page);
  const tables = elements.map((element) => tableOf(element, formats));
  // A lone cell is a text somebody has copied, and is better read as such.
  const isText = tables.every((table) => table === null || (table.rows.length === 1 && table.rows[0]?.length === 1));
  return isText ? null : sourceOf(tables);
}

/** Mail programs lay out whole pages with tables; what is meant is the tables within. */
function isLayout(table: HTMLTableElement): boolean {
  return [...table.querySelectorAll('table')].some(
    (inner) => inner.rows.length > 1 && (inner.rows[0]?.cells.length ?? 0) > 1,
  );
}

function tableOf(element: HTMLTableElement, formats: ReadFormat): SourceTable | null {
  const grid: SourceCell[][] = [];
  // Cells that reach down from the rows above, by row and column.
  const reaching = new Map<string, SourceCell>();
  for (const [index, row] of [...element.rows].slice(0, MAX_ROWS + 1).entries()) {
    const line: SourceCell[] = [];
    const takeReaching = (): void => {
      for (let cell = reaching.get(`${index}/${line.length}`); cell; cell = reaching.get(`${index}/${line.length}`)) {
        line.push(cell);
      }
    };
    for (const cell of row.cells) {
      takeReaching();
      if (line.length > MAX_COLUMNS) break;
      const content = cellIn(cell, formats);
      const width = Math.min(Math.max(1, cell.colSpan), MAX_COLUMNS + 1 - line.length + 1);
      const height = Math.min(Math.max(1, cell.rowSpan), element.rows.length - index);
      for (let right = 0; right < width; right++) {
        // What reaches across stands in the first of its cells, as in a sheet; what reaches down holds for every row.
        const held = right === 0 ? content : textCell('');
        for (let down = 1; down < height; down++) reaching.set(`${index + down}/${line.length}`, held);
        line.push(held);
      }
    }
    takeReaching();
    grid.push(line);
  }
  return sourceTable(nameOf(element), grid);
}

const MAX_NAME = 100;

/** The caption, or the last text that stands above the table and is no longer than a heading. */
function nameOf(table: HTMLTableElement): string {
  const caption = table.caption ? textIn(table.caption) : '';
  if (caption !== '') return caption.length > MAX_NAME ? '' : caption;
  for (let at: Element | null = table; at && at.tagName !== 'BODY'; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.tagName === 'TABLE' || before.querySelector('table')) return '';
      const text = textIn(before);
      if (text !== '') return text.length > MAX_NAME || text.includes('\n') ? '' : text;
    }
  }
  return '';
}
