import { fundingScenarios, type BudgetLine, type PerScenario, type StatedSum } from '../../plan/budget';
import type { Kroner } from '../../plan/kroner';
import type { Period } from '../../plan/period';
import type { Located } from '../../plan/place';
import { budgetTable, type BudgetColumnId } from '../declarations/budget';
import { costTypeChoices, financingChoices, purposeChoices } from '../declarations/choices';
import type { CellReader } from './cellReader';
import { cellOf, isBlank, isFormula } from './grid';
import type { LocatedTable } from './locate';
import { isSumRow } from './rowWords';

export interface BudgetTableAsRead {
  readonly lines: readonly BudgetLine[];
  readonly statedSums: readonly StatedSum[];
}

/** Reads the cost plan's rows. Blank rows are passed by; a totals row and a row called «Sum» are sums, not lines. */
export function readBudgetTable(located: LocatedTable<BudgetColumnId>, reader: CellReader): BudgetTableAsRead {
  const { sheet, table, first, last } = located;
  const { columns } = located.headers;
  const lines: BudgetLine[] = [];
  const statedSums: StatedSum[] = [];
  const amounts = (row: number): PerScenario<Located<Kroner | null> | null> => ({
    confirmed: columns.confirmed ? reader.amount(row, columns.confirmed) : null,
    fullApplication: columns.fullApplication ? reader.amount(row, columns.fullApplication) : null,
  });
  const state = (row: number): void => {
    const sums = amounts(row);
    for (const scenario of fundingScenarios) {
      const stated = sums[scenario];
      if (!stated || stated.value === null) continue;
      const { formula } = cellOf(sheet, row, stated.at.column);
      statedSums.push({ kind: 'costs', scenario, stated, isFormula: isFormula(formula) });
    }
  };
  for (let row = first; row <= last; row++) {
    if (isBlankRow(located, row)) continue;
    const text = (id: BudgetColumnId): Located<string> => textOf(located, reader, row, id);
    if (isSumRow(text('activity').value)) {
      state(row);
      continue;
    }
    const nothing = { value: null, at: { sheet: sheet.name, row, column: table.column } };
    lines.push({
      activity: text('activity'),
      costType: columns.costType ? reader.choice(row, columns.costType, costTypeChoices) : nothing,
      purpose: columns.purpose ? reader.choice(row, columns.purpose, purposeChoices) : nothing,
      recipient: text('recipient'),
      period: readPeriodOf(located, reader, row),
      periodEnds: {
        start: columns.start ? { sheet: sheet.name, row, column: columns.start.column } : null,
        end: columns.end ? { sheet: sheet.name, row, column: columns.end.column } : null,
      },
      amounts: amounts(row),
      financing: columns.financing ? reader.choice(row, columns.financing, financingChoices) : nothing,
      actual: columns.actual ? reader.amount(row, columns.actual) : null,
      comment: text('comment'),
    });
  }
  if (table.hasTotals) state(last + 1);
  return { lines, statedSums };
}

function textOf(
  located: LocatedTable<BudgetColumnId>,
  reader: CellReader,
  row: number,
  id: BudgetColumnId,
): Located<string> {
  const column = located.headers.columns[id];
  if (column) return reader.text(row, column);
  return { value: '', at: { sheet: located.sheet.name, row, column: located.table.column } };
}

/** One column «Periode», or «Fra» and «Til»; the period is located at the first cell that has anything. */
function readPeriodOf(located: LocatedTable<BudgetColumnId>, reader: CellReader, row: number): Located<Period | null> {
  const { start, end, period } = located.headers.columns;
  if (!start && !end && period) return reader.period(row, period);
  const from = start ? reader.date(row, start) : null;
  const to = end ? reader.date(row, end) : null;
  const at = from?.at ?? to?.at ?? { sheet: located.sheet.name, row, column: located.table.column };
  if (!from?.value && !to?.value) return { value: null, at };
  return { value: { start: from?.value ?? null, end: to?.value ?? null }, at: from?.value ? at : (to?.at ?? at) };
}

/** Only the declared columns count: a row with nothing but a person's own columns filled in is no budget line. */
function isBlankRow(located: LocatedTable<BudgetColumnId>, row: number): boolean {
  return budgetTable.columns.every(({ id }) => {
    const column = located.headers.columns[id];
    return !column || isBlank(cellOf(located.sheet, row, column.column).value);
  });
}
