import { fundingScenarios, type Budget, type FundingScenario } from '../plan/budget';
import { cellAddress, type CellRef, type Place } from '../plan/place';
import type { Plan } from '../plan/plan';
import type { Finding } from '../rules/finding';
import { parseAddress } from '../sheets/address';

/**
 * The findings that concern a scenario: those that name it, and those that name none, unless every cell they point at holds an
 * amount of the other scenario. In doubt a finding stays.
 */
export function inScenario(findings: readonly Finding[], { budget }: Plan, scenario: FundingScenario): Finding[] {
  const others = fundingScenarios.filter((each) => each !== scenario);
  const cells = new Set(budget ? others.flatMap((other) => cellsOf(budget, other)).map(keyOf) : []);
  return findings.filter((finding) => {
    const named = namingValues.map((name) => finding.values[name]);
    if (named.includes(scenario)) return true;
    if (others.some((other) => named.includes(other))) return false;
    return (
      finding.places.length === 0 || !finding.places.every((place) => cellsIn(place).every((key) => cells.has(key)))
    );
  });
}

/** The values by which rules name a scenario; a finding about a line that one of them lacks has both. */
const namingValues = ['scenario', 'missingIn'];

/** The cells of a budget that hold an amount of one scenario alone. */
function cellsOf({ lines, financing, statedSums }: Budget, scenario: FundingScenario): CellRef[] {
  const plan = financing[scenario];
  return [
    ...lines.flatMap(({ amounts }) => amounts[scenario]?.at ?? []),
    ...statedSums.flatMap((sum) => (sum.scenario === scenario ? [sum.stated.at] : [])),
    ...(plan ? [plan.grant, plan.ownFunding, plan.other, plan.minimumOwnShare].flatMap(({ at }) => at ?? []) : []),
  ];
}

const keyOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${cellAddress(row, column)}`;

function cellsIn({ sheet, cell }: Place): string[] {
  const area = parseAddress(cell);
  if (!area) return [`${sheet}!${cell}`];
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) =>
    keyOf({
      sheet,
      row: area.row + Math.floor(index / area.columnCount),
      column: area.column + (index % area.columnCount),
    }),
  );
}
