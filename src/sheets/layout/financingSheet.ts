import type { Language } from '../../text/language';
import type { CellContent, SheetLayout } from '../changeSet';
import { financingTable, type FinancingColumnId } from '../declarations/financing';
import { financingTotalFormula, ownShareFormula } from '../formulas';
import type { BudgetContent } from './budgetContent';
import { headings } from './budgetSheet';
import { tableBlock } from './tableBlock';

const HEADER_ROW = 3;

/** Title and the financing plan: one row a scenario, its total and own share calculated. */
export function financingSheet(name: string, content: BudgetContent, language: Language): SheetLayout {
  const header = (id: FinancingColumnId): string =>
    financingTable.columns.find((column) => column.id === id)?.headers[language] ?? id;
  const headers = {
    grant: header('grant'),
    ownFunding: header('ownFunding'),
    other: header('other'),
    total: header('total'),
  };
  const rows = content.financing.map((row): Partial<Record<FinancingColumnId, CellContent>> => ({
    ...row,
    total: { formula: financingTotalFormula(headers) },
    ownShare: { formula: ownShareFormula(headers) },
  }));
  const block = tableBlock(financingTable, HEADER_ROW, rows, language);
  return {
    name,
    cells: [
      { row: 0, column: 0, content: [[financingTable.title[language]], [financingTable.hint[language]]] },
      block.cells,
    ],
    tables: [block.table],
    names: [],
    columnWidths: block.widths,
    frozenRows: HEADER_ROW + 1,
    formats: [...headings(), ...block.formats],
    lists: block.lists,
    conditionalFormats: [],
  };
}
