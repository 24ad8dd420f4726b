import { fundingScenarios, type StatedSumKind } from '../../plan/budget';
import { cellAddress } from '../../plan/place';
import type { Language } from '../../text/language';
import type { CellContent, SheetLayout } from '../changeSet';
import { budgetTable, type BudgetColumnId } from '../declarations/budget';
import { amountFormat } from '../declarations/declaration';
import { sumRows } from '../declarations/sums';
import { sumFormula, type FormulaNames } from '../formulas';
import type { NameOfColumn } from '../formulaReferences';
import { headings, printLayout, tableArea } from './headings';
import { createdColumns, tableBlock, type TableRowContent } from './tableBlock';
import { rowsOrBlank } from './tableLooks';

const FIRST_SUM_ROW = 2;
const HEADER_ROW = FIRST_SUM_ROW + sumRows.length + 1;

const restsOnFinancing: ReadonlySet<StatedSumKind> = new Set(['financing', 'costsLessFinancing']);

/** Title, the sums with their names, and the cost plan below them, where it can grow. Everything above the rows stays in view. */
export function budgetSheet(
  name: string,
  lines: readonly TableRowContent<BudgetColumnId>[],
  nameOf: NameOfColumn,
  language: Language,
): SheetLayout {
  const block = tableBlock(budgetTable, HEADER_ROW, rowsOrBlank('budget', lines), nameOf, language);
  const columns = createdColumns(budgetTable).map(({ id }) => id);
  const header = (id: (typeof columns)[number]): string =>
    budgetTable.columns.find((column) => column.id === id)?.headers[language] ?? id;
  const [scenarios, totals] = [nameOf('financing', 'scenario'), nameOf('financing', 'total')];
  const names: FormulaNames = {
    budgetTable: budgetTable.tableName,
    amountHeaders: { confirmed: header('confirmed'), fullApplication: header('fullApplication') },
    financingHeader: header('financing'),
    financingTable: totals?.table ?? '',
    scenarioHeader: scenarios?.header ?? '',
    totalHeader: totals?.header ?? '',
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
      // A financing plan that stands there already may lack the columns.
      if (restsOnFinancing.has(kind) && !(scenarios && totals)) return '';
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
      { range: tableArea(block.table), verticalAlignment: 'Top' },
      ...block.formats,
    ],
    lists: block.lists,
    conditionalFormats: [
      ...block.conditionalFormats,
      {
        range: `A${difference}:C${difference}`,
        formula: `=OR($B$${difference}<>0,$C$${difference}<>0)`,
        fontColor: '#9C0006',
        fillColor: '#FFC7CE',
      },
    ],
    print: printLayout(block.table),
  };
}
