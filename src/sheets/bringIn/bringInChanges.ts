import { fundingScenarios, type FundingScenario } from '../../plan/budget';
import type { CellContent, ChangeSet } from '../changeSet';
import { financingChoices, scenarioChoices } from '../declarations/choices';
import { emptyBudgetRows } from '../layout/content/budgetRows';
import type { WorkbookContent } from '../layout/content/workbookContent';
import { missingSheets, type WorkbookOutline } from '../layout/newSheets';
import { appendRows } from './appendRows';
import { isWritten, type BringInRow } from './bringInRows';
import type { ListTable } from './headerNames';
import type { RowContent } from './rowContent';
import { columnsFor, tableIn, type Target } from './target';

/**
 * The one change set that writes the rows: at the end of the table, or in a new sheet where the workbook has no such table. `null`
 * when there is nothing to write.
 */
export function bringInChanges(
  rows: readonly BringInRow[],
  table: ListTable,
  target: Target,
  outline: WorkbookOutline,
): ChangeSet | null {
  const contents = rows.filter(isWritten).map(({ content }) => content);
  if (contents.length === 0) return null;
  const title: ChangeSet['title'] = { kind: 'bringIn', table, count: contents.length };
  const located = tableIn(target, table);
  if (located) return { title, edits: appendRows(located, columnsFor(target, table), contents) };
  return missingSheets(outline, newContent(table, contents, target), target.language, title);
}

/** A new budget comes with its financing plan: its sums are held against it, and own funding stands in both (section 9). */
function newContent(table: ListTable, rows: readonly RowContent[], target: Target): WorkbookContent {
  if (table !== 'budget') return { [table]: rows };
  const { language, workbook } = target;
  const plan = emptyBudgetRows({ language, date1904: workbook.date1904 });
  const own = rows.filter(({ financing }) => financing === financingChoices.ownFunding.names[language]);
  const financing = plan.financing.map((row) => {
    const scenario = fundingScenarios.find((id) => scenarioChoices[id].names[language] === row.scenario);
    return { ...row, ...(scenario && own.length > 0 && { ownFunding: sumOf(own, scenario) }) };
  });
  return { budget: rows, financing };
}

function sumOf(rows: readonly RowContent[], scenario: FundingScenario): CellContent {
  const amounts = rows.flatMap((row) => (typeof row[scenario] === 'number' ? [row[scenario]] : []));
  return amounts.length > 0 ? amounts.reduce((sum, amount) => sum + amount, 0) : '';
}
