import {
  fundingScenarios,
  type Budget,
  type BudgetLine,
  type FundingScenario,
  type PerScenario,
  type ScenarioFinancing,
  type StatedSum,
} from '../../plan/budget';
import { sumKroner, type Kroner } from '../../plan/kroner';
import type { Located } from '../../plan/place';
import { budgetTable, type BudgetColumnId } from '../declarations/budget';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import type { CellReader } from './cellReader';
import { cellOf, isBlank, isFormula } from './grid';
import type { LocatedTables } from './locate';
import { matchHeaders, normaliseHeader, type HeaderCell, type MatchedColumn } from './headers';
import { isOwnFundingRow, isSumRow } from './rowWords';

/** The plan's single table (section 9) as it stands somewhere in a sheet: Aktivitet, Periode, Budsjett, Rev.budsjett*. */
export interface PlanTable {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: Partial<Record<BudgetColumnId, MatchedColumn>>;
}

const activityHeaders = new Set(
  budgetTable.columns
    .filter(({ id }) => id === 'activity')
    .flatMap((column) => [...Object.values(column.headers), ...column.aliases])
    .map(normaliseHeader),
);

/** Looks for the plan's table: a row with an activity header, a period or a second amount, and at least one amount beside it. */
export function locatePlanTable(workbook: WorkbookSnapshot, located: LocatedTables = {}): PlanTable | undefined {
  const taken = Object.values(located);
  for (const sheet of workbook.sheets) {
    const block = sheet.cells;
    if (!block || !sheet.isVisible) continue;
    for (const [index, values] of block.values.entries()) {
      const row = block.row + index;
      // What stands in a declared table is no table of another kind.
      if (taken.some((other) => other.sheet === sheet && row >= other.table.row && row <= other.last)) continue;
      if (!values.some((value) => typeof value === 'string' && activityHeaders.has(normaliseHeader(value)))) continue;
      const cells: HeaderCell[] = values.map((value, offset) => ({
        value,
        at: { sheet: sheet.name, row, column: block.column + offset },
      }));
      const { columns } = matchHeaders(budgetTable, cells);
      const amounts = fundingScenarios.filter((scenario) => columns[scenario]).length;
      if (columns.activity && amounts > 0 && (columns.period !== undefined || amounts === 2)) {
        return { sheet, headerRow: row, columns };
      }
    }
  }
  return undefined;
}

/** Reads the table down to its sum, or to the first blank row where it has none. */
export function readPlanTable({ sheet, headerRow, columns }: PlanTable, reader: CellReader): Budget {
  const lines: BudgetLine[] = [];
  const statedSums: StatedSum[] = [];
  const ownFunding: Record<FundingScenario, Located<Kroner | null> | null> = { confirmed: null, fullApplication: null };
  const { activity, period } = columns;
  if (!activity)
    return { layout: 'planTable', lines, statedSums, financing: { confirmed: null, fullApplication: null } };
  const used = [activity, period, columns.confirmed, columns.fullApplication, columns.actual];
  for (let row = headerRow + 1; ; row++) {
    if (used.every((column) => !column || isBlank(cellOf(sheet, row, column.column).value))) break;
    const name = reader.text(row, activity);
    const amounts: PerScenario<Located<Kroner | null> | null> = {
      confirmed: columns.confirmed ? reader.amount(row, columns.confirmed) : null,
      fullApplication: columns.fullApplication ? reader.amount(row, columns.fullApplication) : null,
    };
    if (isSumRow(name.value)) {
      for (const scenario of fundingScenarios) {
        const stated = amounts[scenario];
        if (!stated) continue;
        const { formula } = cellOf(sheet, row, stated.at.column);
        statedSums.push({ kind: 'costs', scenario, stated, isFormula: isFormula(formula) });
      }
      break;
    }
    const isOwnFunding = isOwnFundingRow(name.value);
    if (isOwnFunding) for (const each of fundingScenarios) ownFunding[each] = added(ownFunding[each], amounts[each]);
    lines.push({
      activity: name,
      costType: { value: null, at: name.at },
      purpose: { value: null, at: name.at },
      recipient: { value: '', at: name.at },
      period: period ? reader.period(row, period) : { value: null, at: name.at },
      periodEnds: { start: null, end: null },
      amounts,
      financing: { value: isOwnFunding ? 'ownFunding' : 'grant', at: name.at },
      actual: columns.actual ? reader.amount(row, columns.actual) : null,
      comment: { value: '', at: name.at },
    });
  }
  const financingOf = (scenario: FundingScenario): ScenarioFinancing | null =>
    columns[scenario]
      ? {
          scenario,
          status: null,
          statusAt: null,
          grant: { value: null, at: null },
          ownFunding: ownFunding[scenario] ?? { value: null, at: null },
          other: { value: null, at: null },
          minimumOwnShare: { value: null, at: null },
          appliedOn: null,
          decidedOn: null,
        }
      : null;
  return {
    layout: 'planTable',
    lines,
    statedSums,
    financing: { confirmed: financingOf('confirmed'), fullApplication: financingOf('fullApplication') },
  };
}

/** Several rows of own funding are one amount, located at the first of them. */
function added(
  before: Located<Kroner | null> | null,
  more: Located<Kroner | null> | null,
): Located<Kroner | null> | null {
  if (!before?.value || !more?.value) return before ?? more;
  return { value: sumKroner([before.value, more.value]), at: before.at };
}
