import type { Language } from '../../text/language';
import { cellAddress } from '../../plan/place';
import { absoluteReference } from '../address';
import type { AddSheet, ChangeSet, ChangeTitle, LayoutName, SetNames, SheetLayout } from '../changeSet';
import { tables } from '../declarations';
import { tableIds, type TableId } from '../declarations/declaration';
import type { NameOfColumn } from '../formulaReferences';
import { freeSheetName } from '../freeSheetName';
import { locateTables, type LocatedTables } from '../read/locate';
import type { WorkbookSnapshot } from '../snapshot';
import { leadsNowhere, type WorkbookName } from '../workbookName';
import { budgetSheet } from './budgetSheet';
import type { WorkbookContent } from './content/workbookContent';
import { declaredSheet } from './declaredSheet';
import { financingSheet } from './financingSheet';
import { listFormula, listNames } from './listNames';
import { namesWith } from './namesInWorkbook';
import { settingSheet } from './settingSheet';
import type { TableRowContent } from './tableBlock';

/** What must be known of a workbook to tell what it lacks. */
export interface WorkbookOutline {
  readonly located: LocatedTables;
  /** Every sheet and every name of the workbook, whoever made it. */
  readonly sheetNames: readonly string[];
  readonly names: readonly WorkbookName[];
}

export function outlineOf(workbook: WorkbookSnapshot): WorkbookOutline {
  return {
    located: locateTables(workbook),
    sheetNames: workbook.sheets.map(({ name }) => name),
    names: workbook.names.map(({ name, at }) => ({
      name,
      formula: `=${absoluteReference(at.sheet, cellAddress(at.row, at.column))}`,
    })),
  };
}

/** The tables that the workbook lacks, in the order of the declarations. */
export function missingTables({ located }: Pick<WorkbookOutline, 'located'>): TableId[] {
  return tableIds.filter((id) => located[id] === undefined);
}

/**
 * The sheets that the workbook lacks, among those there is content for, and nothing else; `null` when it lacks none. Writers put
 * formulas in place after all the tables, because they refer to each other's.
 */
export function missingSheets(
  outline: WorkbookOutline,
  content: WorkbookContent,
  language: Language,
  title: ChangeTitle,
): ChangeSet | null {
  const missing = missingTables(outline).filter((id) => content[id] !== undefined);
  if (missing.length === 0) return null;
  const nameOf = namesWith(outline.located, new Set(missing), language);
  const taken = [...outline.sheetNames];
  const layouts = missing.map((id): { readonly id: TableId; readonly sheet: SheetLayout } => {
    const name = freeSheetName(tables[id].sheetNames[language], taken);
    taken.push(name);
    return { id, sheet: layoutOf(id, name, content, nameOf, language) };
  });
  const named = withListNames(layouts, nameOf);
  return {
    title,
    edits: [
      ...named.map((sheet): AddSheet => ({ kind: 'addSheet', sheet: withoutTakenNames(sheet, outline.names) })),
      ...named.flatMap((sheet) => namesLedBack(sheet, outline.names)),
    ],
  };
}

function layoutOf(
  id: TableId,
  name: string,
  content: WorkbookContent,
  nameOf: NameOfColumn,
  language: Language,
): SheetLayout {
  switch (id) {
    case 'budget':
      return budgetSheet(name, content.budget ?? [], nameOf, language);
    case 'financing':
      return financingSheet(name, content.financing ?? [], nameOf, language);
    case 'settings':
      return settingSheet(name, content.settings ?? [], nameOf, language);
    default: {
      const rows: readonly TableRowContent<string>[] = content[id] ?? [];
      return declaredSheet<string>(tables[id], name, rows, nameOf, language);
    }
  }
}

/** The names that drop-down lists go by: with the sheet that holds the table, or else the first that chooses from it. */
function withListNames(
  layouts: readonly { readonly id: TableId; readonly sheet: SheetLayout }[],
  nameOf: NameOfColumn,
): SheetLayout[] {
  const extra = new Map<SheetLayout, LayoutName[]>();
  for (const list of listNames) {
    const formula = listFormula(list, nameOf);
    const home =
      layouts.find(({ id }) => id === list.table) ??
      layouts.find(({ sheet }) => sheet.lists.some(({ source }) => source === `=${list.name}`));
    if (formula === null || !home) continue;
    extra.set(home.sheet, [...(extra.get(home.sheet) ?? []), { name: list.name, formula }]);
  }
  return layouts.map(({ sheet }) => ({ ...sheet, names: [...sheet.names, ...(extra.get(sheet) ?? [])] }));
}

function withoutTakenNames(sheet: SheetLayout, taken: readonly WorkbookName[]): SheetLayout {
  const names = new Set(taken.map(({ name }) => name.toLowerCase()));
  return { ...sheet, names: sheet.names.filter(({ name }) => !names.has(name.toLowerCase())) };
}

/** Names that a sheet which has been deleted left behind lead to the new one. */
function namesLedBack({ name: sheet, names }: SheetLayout, taken: readonly WorkbookName[]): SetNames[] {
  const loose = new Map(taken.filter(leadsNowhere).map((each) => [each.name.toLowerCase(), each]));
  const changes = names.flatMap((each): SetNames['names'][number][] => {
    const found = loose.get(each.name.toLowerCase());
    return found ? [{ name: found.name, before: found.formula, after: formulaOf(each, sheet) }] : [];
  });
  return changes.length > 0 ? [{ kind: 'setNames', sheet, names: changes }] : [];
}

const formulaOf = (name: LayoutName, sheet: string): string =>
  'formula' in name ? name.formula : `=${absoluteReference(sheet, cellAddress(name.row, name.column))}`;
