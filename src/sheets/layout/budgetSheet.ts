import { fundingScenarios } from '../../plan/budget';
import { cellAddress } from '../../plan/place';
import type { Language } from '../../text/language';
import type { CellContent, RangeFormat, SheetLayout } from '../changeSet';
import { budgetTable } from '../declarations/budget';
import { amountFormat } from '../declarations/declaration';
import { financingTable, type FinancingColumnId } from '../declarations/financing';
import { sumRows } from '../declarations/sums';
import { sumFormula, type FormulaNames } from '../formulas';
import type { BudgetContent } from './budgetContent';
import { createdColumns, tableBlock } from './tableBlock';

const FIRST_SUM_ROW = 2;
const HEADER_ROW = FIRST_SUM_ROW + sumRows.length + 1;

/** Title, the sums with their names, and the cost plan below them, where it can grow. Everything above the rows stays in view. */
export function budgetSheet(
  name: string,
  content: BudgetContent,
  language: Language,
  financing: FinancingNames = ownFinancingNames(language),
): SheetLayout {
  const block = tableBlock(budgetTable, HEADER_ROW, content.lines, language);
  const columns = createdColumns(budgetTable).map(({ id }) => id);
  const header = (id: (typeof columns)[number]): string =>
    budgetTable.columns.find((column) => column.id === id)?.headers[language] ?? id;
  const names: FormulaNames = {
    budgetTable: budgetTable.tableName,
    amountHeaders: { confirmed: header('confirmed'), fullApplication: header('fullApplication') },
    financingHeader: header('financing'),
    ...financing,
    language,
  };
  const rowOf = (kind: string): number => FIRST_SUM_ROW + sumRows.findIndex((row) => row.kind === kind);
  const scenarioColumns = fundingScenarios.map((scenario) => ({ scenario, column: columns.indexOf(scenario) }));
  const sums = sumRows.map(({ kind, label }): CellContent[] => [
    label[language],
    ...scenarioColumns.map(({ scenario, column }): CellContent => {
      const cells = {
        costs: cellAddress(rowOf('costs'), column),
        financing: cellAddress(rowOf('financing'), column),
      };
      return { formula: sumFormula(kind, scenario, names, cells) };
    }),
  ]);
  const sumRange = `A${FIRST_SUM_ROW + 1}:C${FIRST_SUM_ROW + sumRows.length}`;
  const amounts = `B${FIRST_SUM_ROW + 1}:C${FIRST_SUM_ROW + sumRows.length}`;
  const difference = FIRST_SUM_ROW + sumRows.length;
  return {
    name,
    cells: [
      {
        row: 0,
        column: 0,
        content: [[budgetTable.title[language]], [budgetTable.hint[language]]],
      },
      { row: FIRST_SUM_ROW, column: 0, content: sums },
      block.cells,
    ],
    tables: [block.table],
    names: sumRows.flatMap((sum, index) =>
      scenarioColumns.map(({ scenario, column }) => ({
        name: sum.names[scenario],
        row: FIRST_SUM_ROW + index,
        column,
      })),
    ),
    columnWidths: block.widths,
    frozenRows: HEADER_ROW + 1,
    formats: [
      ...headings(),
      { range: sumRange, fillColor: '#F3F6F9' },
      { range: amounts, numberFormat: amountFormat, bold: true },
      ...block.formats,
    ],
    lists: block.lists,
    conditionalFormats: [
      {
        range: `A${difference}:C${difference}`,
        formula: `=OR($B$${difference}<>0,$C$${difference}<>0)`,
        fontColor: '#9C0006',
        fillColor: '#FFC7CE',
      },
    ],
  };
}

/** What the financing plan is called that the sums refer to. */
export type FinancingNames = Pick<FormulaNames, 'financingTable' | 'scenarioHeader' | 'totalHeader'>;

function ownFinancingNames(language: Language): FinancingNames {
  const header = (id: FinancingColumnId): string =>
    financingTable.columns.find((column) => column.id === id)?.headers[language] ?? id;
  return {
    financingTable: financingTable.tableName,
    scenarioHeader: header('scenario'),
    totalHeader: header('total'),
  };
}

/** The look of the title and the hint line, the same in every sheet of ours. */
export function headings(): RangeFormat[] {
  return [
    { range: 'A1', bold: true, fontSize: 14, fontColor: '#1F3864' },
    { range: 'A2', fontColor: '#595959' },
  ];
}
