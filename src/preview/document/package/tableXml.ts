import { attr, parseXml, textContent, xmlEncode, xmlEncodeAttr, type XmlElement } from '@cj-tech-master/excelts/xml';
import { parseRect, rectName } from '../a1';
import { DocumentError } from '../documentError';
import type { SheetId } from '../sheets/sheetState';
import { totalsFunctions, type TableColumn, type TableState, type TotalsFunction } from '../tables/tableState';
import { element, elements, flag } from '../../../xlsx/xml/tree';
import { autoFilterXml, readFilters } from './filterXml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A table part as a table. Throws `damaged` when it says nothing that can be a table. */
export function readTable(xml: string, sheet: SheetId): TableState {
  const root = parseXml(xml).root;
  const rect = parseRect(attr(root, 'ref') ?? '');
  const name = attr(root, 'displayName') ?? attr(root, 'name');
  const list = element(root, 'tableColumns');
  if (!rect || !name || !list) throw new DocumentError('damaged', 'a table without name, place or columns');
  const filters = readFilters(element(root, 'autoFilter'));
  const style = element(root, 'tableStyleInfo');
  return {
    id: Number(attr(root, 'id') ?? 0),
    name: decoded(name),
    sheet,
    rect,
    hasHeaders: attr(root, 'headerRowCount') !== '0',
    hasTotals: Number(attr(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: element(root, 'autoFilter') !== undefined,
    columns: elements(list, 'tableColumn').map((column, at) => readColumn(column, at, filters.get(at) ?? null)),
    style: {
      name: (style && attr(style, 'name')) ?? null,
      showFirstColumn: style !== undefined && flag(style, 'showFirstColumn', false),
      showLastColumn: style !== undefined && flag(style, 'showLastColumn', false),
      showBandedRows: style !== undefined && flag(style, 'showRowStripes', false),
      showBandedColumns: style !== undefined && flag(style, 'showColumnStripes', false),
    },
  };
}

function readColumn(column: XmlElement, at: number, filter: TableColumn['filter']): TableColumn {
  const formula = (name: string): string | null => {
    const found = element(column, name);
    return found ? textContent(found) : null;
  };
  const total = attr(column, 'totalsRowFunction') ?? 'none';
  return {
    id: Number(attr(column, 'id') ?? at + 1),
    name: decoded(attr(column, 'name') ?? ''),
    totalsFunction: (totalsFunctions as readonly string[]).includes(total) ? (total as TotalsFunction) : 'none',
    totalsLabel: attr(column, 'totalsRowLabel') ?? null,
    totalsFormula: formula('totalsRowFormula'),
    calculatedFormula: formula('calculatedColumnFormula'),
    filter,
  };
}

/** Line breaks in a header are written `_x000a_`. */
const decoded = (text: string): string =>
  text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const encoded = (text: string): string =>
  xmlEncodeAttr(
    text
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005f_')
      .replace(/\p{Cc}/gu, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`),
  );

export function tableXml(table: TableState): string {
  const filterRect = { ...table.rect, rowCount: table.rect.rowCount - (table.hasTotals ? 1 : 0) };
  const filters = new Map(table.columns.map((column, at) => [at, column.filter]));
  const { style } = table;
  const bit = (value: boolean): string => (value ? '1' : '0');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="${main}" id="${table.id}" name="${encoded(table.name)}" displayName="${encoded(table.name)}"`,
    ` ref="${rectName(table.rect)}"`,
    table.hasHeaders ? '' : ' headerRowCount="0"',
    table.hasTotals ? ' totalsRowCount="1">' : ' totalsRowShown="0">',
    table.hasHeaders && table.showFilterButton ? autoFilterXml(filterRect, filters) : '',
    `<tableColumns count="${table.columns.length}">${table.columns.map(columnXml).join('')}</tableColumns>`,
    `<tableStyleInfo${style.name ? ` name="${encoded(style.name)}"` : ''} showFirstColumn="${bit(style.showFirstColumn)}"`,
    ` showLastColumn="${bit(style.showLastColumn)}" showRowStripes="${bit(style.showBandedRows)}"`,
    ` showColumnStripes="${bit(style.showBandedColumns)}"/></table>`,
  ].join('');
}

function columnXml(column: TableColumn): string {
  const children = [
    column.calculatedFormula === null
      ? ''
      : `<calculatedColumnFormula>${xmlEncode(column.calculatedFormula)}</calculatedColumnFormula>`,
    column.totalsFunction === 'custom' && column.totalsFormula !== null
      ? `<totalsRowFormula>${xmlEncode(column.totalsFormula)}</totalsRowFormula>`
      : '',
  ].join('');
  const attributes = [
    ` id="${column.id}" name="${encoded(column.name)}"`,
    column.totalsFunction === 'none' ? '' : ` totalsRowFunction="${column.totalsFunction}"`,
    column.totalsLabel === null ? '' : ` totalsRowLabel="${encoded(column.totalsLabel)}"`,
  ].join('');
  return children ? `<tableColumn${attributes}>${children}</tableColumn>` : `<tableColumn${attributes}/>`;
}
