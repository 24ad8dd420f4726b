import type { Language } from '../../text/language';
import type { CellContent, SheetLayout } from '../changeSet';
import { financingTable, type FinancingColumnId } from '../declarations/financing';
import type { NameOfColumn } from '../formulaReferences';
import { financingTotalFormula, ownShareFormula } from '../formulas';
import { declaredSheet } from './declaredSheet';
import type { TableRowContent } from './tableBlock';

/** Title and the financing plan: one row a scenario, its total and own share calculated. */
export function financingSheet(
  name: string,
  content: readonly TableRowContent<FinancingColumnId>[],
  nameOf: NameOfColumn,
  language: Language,
): SheetLayout {
  const header = (id: FinancingColumnId): string =>
    financingTable.columns.find((column) => column.id === id)?.headers[language] ?? id;
  const headers = {
    grant: header('grant'),
    ownFunding: header('ownFunding'),
    other: header('other'),
    total: header('total'),
  };
  const rows = content.map((row): Partial<Record<FinancingColumnId, CellContent>> => ({
    ...row,
    total: { formula: financingTotalFormula(headers) },
    ownShare: { formula: ownShareFormula(headers) },
  }));
  return declaredSheet(financingTable, name, rows, nameOf, language);
}
