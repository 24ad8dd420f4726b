import type { FindingRow } from '../store/findingList';
import type { LongListRow } from '../list/LongList';

export type ShownRow = FindingRow & LongListRow;

const estimates = { severity: 36, rule: 32, finding: 128 } as const;

export function shownRows(rows: readonly FindingRow[]): readonly ShownRow[] {
  return rows.map((row): ShownRow => ({
    ...row,
    key: keyOf(row),
    estimate: estimates[row.kind],
    isItem: row.kind === 'finding',
  }));
}

function keyOf(row: FindingRow): string {
  switch (row.kind) {
    case 'severity':
      return row.severity;
    case 'rule':
      return `${row.severity} ${row.rule}`;
    case 'finding':
      return row.key;
  }
}
