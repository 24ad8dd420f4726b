import type { Language } from '../../text/language';
import type { ChangeSet, ChangeTitle } from '../changeSet';
import { budgetTable } from '../declarations/budget';
import { financingTable, type FinancingColumnId } from '../declarations/financing';
import { locateTable, type LocatedTable } from '../read/locate';
import { freeSheetName } from '../freeSheetName';
import type { WorkbookSnapshot } from '../snapshot';
import type { BudgetContent } from './budgetContent';
import { budgetSheet, type FinancingNames } from './budgetSheet';
import { financingSheet } from './financingSheet';

/**
 * The sheets that the workbook lacks, and nothing else; `null` when it lacks none. Writers put formulas in place after all
 * the tables, because the sums of the budget refer to the financing plan.
 */
export function missingSheets(
  workbook: WorkbookSnapshot,
  content: BudgetContent,
  language: Language,
  title: ChangeTitle,
): ChangeSet | null {
  const taken = workbook.sheets.map(({ name }) => name);
  const edits: ChangeSet['edits'][number][] = [];
  const financing = locateTable(workbook, financingTable);
  if (!locateTable(workbook, budgetTable)) {
    const name = freeSheetName(budgetTable.sheetNames[language], taken);
    edits.push({ kind: 'addSheet', sheet: budgetSheet(name, content, language, namesOf(financing)) });
  }
  if (!financing) {
    const sheet = financingSheet(freeSheetName(financingTable.sheetNames[language], taken), content, language);
    edits.push({ kind: 'addSheet', sheet });
  }
  return edits.length > 0 ? { title, edits } : null;
}

/** What a financing plan that is there already is called; nothing where its columns cannot be found. */
function namesOf(financing: LocatedTable<FinancingColumnId> | undefined): FinancingNames | undefined {
  const { scenario, total } = financing?.headers.columns ?? {};
  if (!financing || !scenario || !total) return undefined;
  return { financingTable: financing.table.name, scenarioHeader: scenario.header, totalHeader: total.header };
}
