import type { FundingScenario, MaybeLocated, ScenarioFinancing, StatedSum } from '../../plan/budget';
import type { Located } from '../../plan/place';
import { scenarioChoices, scenarioStatusChoices } from '../declarations/choices';
import type { FinancingColumnId } from '../declarations/financing';
import type { CellReader } from './cellReader';
import type { LocatedTable } from './locate';

export interface FinancingTableAsRead {
  readonly financing: Readonly<Record<FundingScenario, ScenarioFinancing | null>>;
  readonly statedSums: readonly StatedSum[];
}

/**
 * Reads the financing plan: one row a scenario; the first row of a scenario counts. `silent` reads the calculated column:
 * what is wrong there is told by its declared formula.
 */
export function readFinancingTable(
  located: LocatedTable<FinancingColumnId>,
  reader: CellReader,
  silent: CellReader,
): FinancingTableAsRead {
  const { columns } = located.headers;
  const financing: Record<FundingScenario, ScenarioFinancing | null> = { confirmed: null, fullApplication: null };
  const statedSums: StatedSum[] = [];
  for (let row = located.first; row <= located.last; row++) {
    const scenario = columns.scenario ? reader.choice(row, columns.scenario, scenarioChoices).value : null;
    if (scenario === null || financing[scenario]) continue;
    const optional = <T>(
      id: FinancingColumnId,
      read: (row: number, column: NonNullable<(typeof columns)[typeof id]>) => Located<T | null>,
    ): MaybeLocated<T | null> => {
      const column = columns[id];
      return column ? read(row, column) : { value: null, at: null };
    };
    const status = optional('status', (index, column) => reader.choice(index, column, scenarioStatusChoices));
    financing[scenario] = {
      scenario,
      status: status.value,
      statusAt: status.at,
      grant: optional('grant', reader.amount),
      ownFunding: optional('ownFunding', reader.amount),
      other: optional('other', reader.amount),
      minimumOwnShare: optional('minimumOwnShare', reader.share),
      appliedOn: optional('appliedOn', reader.date).value,
      decidedOn: optional('decidedOn', reader.date).value,
    };
    if (columns.total) statedSums.push({ kind: 'financing', scenario, stated: silent.amount(row, columns.total) });
  }
  return { financing, statedSums };
}
