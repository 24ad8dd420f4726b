import type { FundingScenario } from '../../../plan/budget';
import type { CellRef } from '../../../plan/place';
import { matchChoice } from '../../../plan/values';
import { scenarioChoices } from '../../../sheets/declarations/choices';
import { namesByChoice, type TableId } from '../../../sheets/declarations/declaration';
import type { PlanReading } from '../../../sheets/planReading';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';

/** Where one row a scenario and one row a setting is all that counts, no second one stands unread. */
export const rule: Rule = {
  id: 'workbook/repeated-row',
  messages: { scenario: 'error', setting: 'warning' },
  reads: ['workbook', 'settings'],
  sources: [{ section: '9', quote: 'Vi legger derfor inn to budsjettalternativ.' }],
  check: (reading) => [
    ...repeatedIn(reading, 'financing', 'scenario', 'scenario', scenarioOf),
    ...repeatedIn(reading, 'settings', 'key', 'setting', (key) => (key === '' ? null : key)),
  ],
};

const scenarioNames = namesByChoice(scenarioChoices);

function scenarioOf(text: string): FundingScenario | null {
  const reading = matchChoice<FundingScenario>(text, scenarioNames);
  return reading.verdict === 'accept' ? reading.value : null;
}

/** The rows that name something a row above them names already. */
function repeatedIn(
  { tables }: PlanReading,
  table: TableId,
  column: string,
  message: string,
  keyOf: (text: string) => string | null,
): readonly ReportedFinding[] {
  const facts = tables[table];
  const at = facts?.columns[column];
  if (!facts || at === undefined) return [];
  const first = new Map<string, CellRef>();
  const found: ReportedFinding[] = [];
  for (let row = facts.first; row <= facts.last; row++) {
    const content = facts.contentOf(row)[at - facts.area.column] ?? '';
    const name = typeof content === 'object' ? '' : String(content).trim();
    const key = keyOf(name);
    if (key === null) continue;
    const cell = { sheet: facts.sheet, row, column: at };
    const before = first.get(key);
    if (before) found.push({ message, places: placesOf([cell]).concat(placesOf([before])), values: { name } });
    else first.set(key, cell);
  }
  return found;
}
