import { severities, type Finding, type Severity } from '../../rules/finding';
import { parseAddress } from '../../sheets/address';
import type { TableFacts } from '../../sheets/tableFacts';

/** What was found in a row, the gravest first. */
export type FindingsByRow = ReadonlyMap<number, readonly Finding[]>;

/** The findings that point into rows of the progress plan. Those about the plan as a whole, or about its headers, belong to no row. */
export function findingsByRow(findings: readonly Finding[], facts: TableFacts | undefined): FindingsByRow {
  const byRow = new Map<number, Finding[]>();
  if (!facts) return byRow;
  for (const finding of findings) {
    for (const row of rowsOf(finding, facts)) {
      const there = byRow.get(row);
      if (there) there.push(finding);
      else byRow.set(row, [finding]);
    }
  }
  for (const there of byRow.values()) there.sort((a, b) => gravity(a.severity) - gravity(b.severity));
  return byRow;
}

function rowsOf({ places }: Finding, { sheet, first, last }: TableFacts): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const place of places) {
    const area = place.sheet === sheet ? parseAddress(place.cell) : undefined;
    if (!area) continue;
    const end = Math.min(last, area.row + area.rowCount - 1);
    for (let row = Math.max(first, area.row); row <= end; row++) rows.add(row);
  }
  return rows;
}

const gravity = (severity: Severity): number => severities.indexOf(severity);
