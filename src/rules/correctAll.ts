import type { CellContent, ChangeSet, DeleteRows, EditCells, InsertRows, SheetEdit } from '../sheets/changeSet';
import type { Finding, RuleId } from './finding';

/** The corrections of all findings of one rule as one change set. */
export interface AllCorrected {
  readonly changes: ChangeSet;
  /** How many findings it corrects. */
  readonly count: number;
}

/**
 * Puts together the corrections of a rule's findings that have one right answer each, so that they are previewed, written and
 * undone as one. Left out are findings with several answers, and corrections that would meet another one in the same cell or
 * that build more than cells and rows. `null` where fewer than two are left: then there is nothing to put together.
 */
export function correctAll(rule: RuleId, findings: readonly Finding[]): AllCorrected | null {
  const kept = new Gathered();
  for (const { rule: of, fixes } of findings) {
    const [fix, ...others] = fixes;
    if (of === rule && fix && others.length === 0) kept.take(fix.changes.edits);
  }
  if (kept.count < 2) return null;
  const title = { kind: 'fixAll', rule, count: kept.count } as const;
  return { changes: { title, edits: kept.edits() }, count: kept.count };
}

/**
 * Edits that each say where things stand before any of them. They take effect one after the other: cells first, where they stand;
 * then rows are taken away, the lowest first; then new rows come at the end of what is left.
 */
class Gathered {
  count = 0;
  private readonly cells = new Map<string, CellContent>();
  private readonly editCells: EditCells[] = [];
  /** By sheet and row. */
  private readonly editedRows = new Set<string>();
  private readonly goneRows = new Set<string>();
  private readonly deleted = new Map<string, Map<number, DeleteRows>>();
  private readonly inserted = new Map<string, InsertRows>();

  take(edits: readonly SheetEdit[]): void {
    if (!edits.every(isCellsOrRows) || !movesNothingBetween(edits)) return;
    if (!edits.every((edit) => this.hasRoomFor(edit))) return;
    this.count += 1;
    for (const edit of edits) this.add(edit);
  }

  edits(): SheetEdit[] {
    const gone = new Map<string, number>();
    const deleted = [...this.deleted].flatMap(([key, rows]) => {
      const ordered = [...rows.values()].sort((a, b) => b.row - a.row);
      return ordered.map((edit): DeleteRows => {
        const before = gone.get(key) ?? 0;
        gone.set(key, before + edit.before.length);
        return { ...edit, area: { ...edit.area, rowCount: edit.area.rowCount - before } };
      });
    });
    const inserted = [...this.inserted].map(([key, edit]): InsertRows => {
      const fewer = gone.get(key) ?? 0;
      return { ...edit, row: edit.row - fewer, area: { ...edit.area, rowCount: edit.area.rowCount - fewer } };
    });
    return [...this.editCells, ...deleted, ...inserted];
  }

  /** Two may ask for the same; what one takes away or puts in, another must not touch. */
  private hasRoomFor(edit: CellsOrRows): boolean {
    if (edit.kind === 'editCells') {
      const isGone = rowsOf(edit).some((row) => this.goneRows.has(row));
      return !isGone && cellsOf(edit).every(([key, content]) => isSame(this.cells.get(key), content));
    }
    if (edit.kind === 'deleteRows') {
      const end = this.inserted.get(tableOf(edit))?.row ?? Infinity;
      return edit.before.length === 1 && edit.row < end && !rowsOf(edit).some((row) => this.editedRows.has(row));
    }
    const before = this.inserted.get(tableOf(edit));
    const lastGone = Math.max(-1, ...(this.deleted.get(tableOf(edit))?.keys() ?? []));
    return edit.row > lastGone && (before === undefined || before.row === edit.row);
  }

  private add(edit: CellsOrRows): void {
    if (edit.kind === 'editCells') {
      const isNew = cellsOf(edit).some(([key]) => !this.cells.has(key));
      for (const [key, content] of cellsOf(edit)) this.cells.set(key, content);
      for (const row of rowsOf(edit)) this.editedRows.add(row);
      if (isNew) this.editCells.push(edit);
    } else if (edit.kind === 'deleteRows') {
      const rows = this.deleted.get(tableOf(edit)) ?? new Map<number, DeleteRows>();
      this.deleted.set(tableOf(edit), rows.set(edit.row, edit));
      for (const row of rowsOf(edit)) this.goneRows.add(row);
    } else {
      const before = this.inserted.get(tableOf(edit));
      this.inserted.set(
        tableOf(edit),
        before ? { ...before, content: [...before.content, ...newRows(before, edit)] } : edit,
      );
    }
  }
}

type CellsOrRows = EditCells | DeleteRows | InsertRows;

const isCellsOrRows = (edit: SheetEdit): edit is CellsOrRows =>
  edit.kind === 'editCells' || edit.kind === 'deleteRows' || (edit.kind === 'insertRows' && edit.formats === undefined);

/** Within one correction an edit after one of rows would count from where those have moved it. */
const movesNothingBetween = (edits: readonly SheetEdit[]): boolean =>
  edits.slice(0, -1).every(({ kind }) => kind === 'editCells');

const tableOf = ({ sheet, table }: DeleteRows | InsertRows): string => `${sheet}\n${table}`;
const rowsOf = (edit: EditCells | DeleteRows): string[] =>
  edit.before.map((_, offset) => `${edit.sheet}\n${edit.row + offset}`);

/** Two findings may ask for the same new row, as when two regions lack the one municipality. */
const newRows = (before: InsertRows, { content }: InsertRows): InsertRows['content'] => {
  const there = new Set(before.content.map((row) => JSON.stringify(row)));
  return content.filter((row) => !there.has(JSON.stringify(row)));
};

function cellsOf({ sheet, row, column, after }: EditCells): (readonly [string, CellContent])[] {
  return after.flatMap((contents, r) =>
    contents.map((content, c) => [`${sheet}\n${row + r}\n${column + c}`, content] as const),
  );
}

const isSame = (there: CellContent | undefined, wanted: CellContent): boolean =>
  there === undefined || JSON.stringify(there) === JSON.stringify(wanted);
