import type { FindingRow } from '../store/findingList';
import type { LongListRow } from '../list/LongList';

export type ShownRow = FindingRow & LongListRow;

const estimates = { severity: 36, sheet: 36, rule: 40, finding: 128 } as const;

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
    case 'sheet':
      return `sheet ${row.sheet ?? ''}`;
    case 'rule':
      return `${row.group} ${row.rule}`;
    case 'finding':
      return row.key;
  }
}
