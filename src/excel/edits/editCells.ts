import type { EditCells } from '../../sheets/changeSet';
import { isQuoted } from '../cellText';
import { differences } from './differences';
import type { FoundCell } from './foundCells';
import { refused, type QueueCheck } from './kind';
import { rectangleOf } from './rectangles';
import { reversed, type CellsStep } from './step';
import { TEXT } from './steps/writeCells';

export const checkEditCells: QueueCheck<EditCells> = (edit, index, ground) => {
  const { sheet } = edit;
  const rectangle = rectangleOf(edit, edit.after);
  const facts = ground.sheet(index, sheet);
  const hasQuoted = [...edit.before, ...edit.after].some((row) => row.some(isQuoted));
  const found = ground.cells(index, sheet, rectangle, hasQuoted, edit.before);
  const ranges = ground.ranges(index, sheet, rectangle).map((range) => ({
    protection: range.format.protection.load('locked'),
    tables: range.getTables(false).load('items/name,items/autoFilter/isDataFiltered'),
  }));
  return ({ steps }) => {
    const { isProtected, isFiltered } = facts();
    // A locked cell cannot be written on a protected sheet; `null` means that some of them are locked.
    if (isProtected && ranges.some(({ protection }) => protection.locked !== false)) {
      return refused({ kind: 'sheetProtected', sheet });
    }
    const filtered = ranges.flatMap(({ tables }) => tables.items.filter((table) => table.autoFilter.isDataFiltered));
    if (filtered.length > 0) {
      const names = [...new Set(filtered.map(({ name }) => name))];
      return refused(...names.map((table) => ({ kind: 'tableFiltered' as const, sheet, table })));
    }
    if (isFiltered) return refused({ kind: 'tableFiltered', sheet, table: '' });
    const cells = found(steps);
    const places = differences({ ...edit, wanted: (r, c) => edit.after[r]?.[c] ?? '' }, cells);
    if (places.length > 0) return refused({ kind: 'changedSince', places });
    const step: CellsStep = hasQuoted ? withTextFormats(edit, cells) : { ...edit, kind: 'cells' };
    return { steps: [step], undo: () => [{ ...(reversed(step) as CellsStep), kind: 'editCells' }] };
  };
};

/** Cells that are formatted as text, and stay so, are written as such. */
function withTextFormats(edit: EditCells, cells: readonly (readonly FoundCell[])[]): CellsStep {
  const isText = (r: number, c: number): boolean => cells[r]?.[c]?.format === TEXT;
  if (!edit.after.some((row, r) => row.some((_, c) => isText(r, c)))) return { ...edit, kind: 'cells' };
  const codes = (given: EditCells['formatAfter']): (string | null)[][] =>
    edit.after.map((row, r) => row.map((_, c) => given?.[r]?.[c] ?? (isText(r, c) ? TEXT : null)));
  return {
    ...edit,
    kind: 'cells',
    formatBefore: codes(edit.formatBefore),
    formatAfter: codes(edit.formatAfter),
  };
}
