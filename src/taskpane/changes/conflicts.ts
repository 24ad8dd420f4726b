import { placeOf } from '../../plan/place';
import type { ChangeSet, Difference, EditCells, RefusalReason, SheetEdit } from '../../sheets/changeSet';

/** For each cell that somebody else has written in: write what the change set wanted, or keep what stands there. */
export type Choice = 'mine' | 'theirs';

/** The cells to choose for, or `null` when choosing cannot help: other reasons stand in the way, or rows and columns move. */
export function conflictsIn(changes: ChangeSet, reasons: readonly RefusalReason[]): readonly Difference[] | null {
  const places = reasons.flatMap((reason) => (reason.kind === 'changedSince' ? reason.places : []));
  if (places.length === 0 || reasons.some(({ kind }) => kind !== 'changedSince')) return null;
  const cells = new Set(changes.edits.flatMap((edit) => (edit.kind === 'editCells' ? cellsOf(edit) : [])));
  const moving = new Set(changes.edits.flatMap(movedSheet));
  return places.every(({ place }) => cells.has(keyOf(place)) && !moving.has(place.sheet)) ? places : null;
}

/**
 * The change set with what stands there now as what it expects: it is verified again when it is applied, so that nothing that
 * comes after the choice is overwritten either.
 */
export function resolved(changes: ChangeSet, conflicts: readonly Difference[], choices: readonly Choice[]): ChangeSet {
  const chosen = new Map(
    conflicts.map(({ place, actual }, index) => [keyOf(place), { actual, choice: choices[index] ?? 'theirs' }]),
  );
  return {
    ...changes,
    edits: changes.edits.map((edit): SheetEdit => {
      if (edit.kind !== 'editCells') return edit;
      const at = (r: number, c: number) =>
        chosen.get(keyOf(placeOf({ sheet: edit.sheet, row: edit.row + r, column: edit.column + c })));
      const isKept = (r: number, c: number): boolean => at(r, c)?.choice === 'theirs';
      return {
        ...edit,
        before: edit.before.map((row, r) => row.map((content, c) => at(r, c)?.actual ?? content)),
        after: edit.after.map((row, r) =>
          row.map((content, c) => (isKept(r, c) ? (at(r, c)?.actual ?? content) : content)),
        ),
        ...(edit.formatAfter
          ? { formatAfter: edit.formatAfter.map((row, r) => row.map((code, c) => (isKept(r, c) ? null : code))) }
          : {}),
      };
    }),
  };
}

const keyOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => `${sheet}!${cell}`;

const cellsOf = ({ sheet, row, column, after }: EditCells): string[] =>
  after.flatMap((line, r) => line.map((_, c) => keyOf(placeOf({ sheet, row: row + r, column: column + c }))));

function movedSheet(edit: SheetEdit): string[] {
  switch (edit.kind) {
    case 'insertRows':
    case 'deleteRows':
    case 'insertColumn':
    case 'deleteColumn':
      return [edit.sheet];
    default:
      return [];
  }
}
