import { attr, textContent } from '@cj-tech-master/excelts/xml';
import { parseAddress } from '../sheets/address';
import type { NamedCell } from '../sheets/snapshot';
import type { DefinedName } from './formulaFacts';
import { element, elements, flag, type XmlElement } from './xml/tree';

export interface ListedSheet {
  readonly name: string;
  readonly number: string;
  readonly isVisible: boolean;
  readonly relationship: string;
}

/** The sheets in their order, worksheets or not. */
export function listedSheets(workbook: XmlElement): ListedSheet[] {
  const list = element(workbook, 'sheets');
  return (list ? elements(list, 'sheet') : []).map((sheet) => ({
    name: attr(sheet, 'name') ?? '',
    number: attr(sheet, 'sheetId') ?? '',
    isVisible: (attr(sheet, 'state') ?? 'visible') === 'visible',
    relationship: Object.entries(sheet.attributes).find(([name]) => /(^|:)id$/.test(name))?.[1] ?? '',
  }));
}

/** The workbook's own names of single cells; those of a sheet are left out. */
export function namedCells(workbook: XmlElement): NamedCell[] {
  const list = element(workbook, 'definedNames');
  return (list ? elements(list, 'definedName') : []).flatMap((name): NamedCell[] => {
    const area = parseAddress(textContent(name).replace(/^=/, ''));
    const isWorkbooks = attr(name, 'localSheetId') === undefined;
    if (!isWorkbooks || !area || area.sheet === null || area.rowCount !== 1 || area.columnCount !== 1) return [];
    return [{ name: attr(name, 'name') ?? '', at: { sheet: area.sheet, row: area.row, column: area.column } }];
  });
}

/** What names stand for, as files write it without `=`; those that Excel keeps for itself are left out. */
export function definedNames(workbook: XmlElement): DefinedName[] {
  const list = element(workbook, 'definedNames');
  const sheets = listedSheets(workbook);
  return (list ? elements(list, 'definedName') : []).flatMap((one): DefinedName[] => {
    const [name = '', scope] = [attr(one, 'name'), attr(one, 'localSheetId')];
    if (name === '' || name.startsWith('_xlnm.')) return [];
    const sheet = scope === undefined ? null : (sheets[Number(scope)]?.name ?? null);
    return [{ name, sheet, formula: textContent(one).trim().replace(/^=/, '') }];
  });
}

export function countsFrom1904(workbook: XmlElement): boolean {
  const properties = element(workbook, 'workbookPr');
  return properties !== undefined && flag(properties, 'date1904', false);
}
