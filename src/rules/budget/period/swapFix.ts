import type { CellRef } from '../../../plan/place';
import type { EditCells, TextValues } from '../../../sheets/changeSet';
import type { PlanReading } from '../../../sheets/planReading';
import type { Fix, RuleId } from '../../finding';
import { contentAt } from '../../contentAt';

/** A fix that lets two cells of the cost plan change places, with their number formats; none where one of them is calculated. */
export function swapFix(
  rule: RuleId,
  reading: PlanReading,
  a: CellRef,
  b: CellRef,
  values: TextValues,
): readonly Fix[] {
  const facts = reading.tables.budget;
  const [first, second] = [contentAt(facts, a), contentAt(facts, b)];
  if (!facts || first === null || second === null || a.column === b.column) return [];
  const formatOf = ({ row, column }: CellRef): string => facts.formatsOf(row)[column - facts.area.column] ?? 'General';
  const edit = (at: CellRef, other: CellRef, before: typeof first, after: typeof first): EditCells => ({
    kind: 'editCells',
    sheet: at.sheet,
    row: at.row,
    column: at.column,
    before: [[before]],
    after: [[after]],
    ...(formatOf(at) === formatOf(other) ? {} : { formatBefore: [[formatOf(at)]], formatAfter: [[formatOf(other)]] }),
  });
  const edits = [edit(a, b, first, second), edit(b, a, second, first)];
  return [{ id: 'swap', values, changes: { title: { kind: 'fix', rule, fix: 'swap', values }, edits } }];
}
