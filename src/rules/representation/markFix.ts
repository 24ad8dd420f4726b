import type { Membership } from '../../plan/membership';
import type { CellRef } from '../../plan/place';
import type { CellContent, EditCells, SheetEdit, TextValues } from '../../sheets/changeSet';
import { yesNoNames } from '../../sheets/declarations/yesNo';
import type { PlanReading } from '../../sheets/planReading';
import type { TableFacts } from '../../sheets/tableFacts';
import type { Fix, RuleId } from '../finding';

/** So many ways to choose between, at most: more is a list to think over, not a choice to click. */
export const MOST_CHOICES = 6;

/** A new content for one cell of a table; `null` where the cell is calculated or not the table's. */
export function tableCellEdit(facts: TableFacts | undefined, at: CellRef, after: CellContent): EditCells | null {
  if (!facts || at.sheet !== facts.sheet) return null;
  const before = facts.contentOf(at.row)[at.column - facts.area.column];
  if (before === undefined || typeof before === 'object') return null;
  return { kind: 'editCells', sheet: at.sheet, row: at.row, column: at.column, before: [[before]], after: [[after]] };
}

/** Marks («Ja») that are set in the list of members, and marks that are taken away. */
export interface Marks {
  readonly column: 'isLeader' | 'isRegionalDelegate' | 'isResponsible';
  readonly set?: readonly Membership[];
  readonly clear?: readonly Membership[];
}

/** The edits of the marks, row by row; `null` where one cannot be made. */
export function markEdits({ tables: { memberships: facts } }: PlanReading, marks: Marks): readonly EditCells[] | null {
  const { column, set = [], clear = [] } = marks;
  if (!facts || facts.columns[column] === undefined) return null;
  const yes = yesNoNames.yes[facts.language];
  const edits = [
    ...set.map((seat) => tableCellEdit(facts, seat[column].at, yes)),
    ...clear.map((seat) => tableCellEdit(facts, seat[column].at, '')),
  ];
  const whole = edits.flatMap((edit) => edit ?? []);
  return whole.length === edits.length ? whole.sort((a, b) => a.row - b.row) : null;
}

/** A fix of the edits, or none where they cannot all be made. */
export function fixOf(
  rule: RuleId,
  id: string,
  values: TextValues,
  edits: readonly SheetEdit[] | null,
): readonly Fix[] {
  if (!edits || edits.length === 0) return [];
  return [{ id, values, changes: { title: { kind: 'fix', rule, fix: id, values }, edits } }];
}
