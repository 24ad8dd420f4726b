import type { EditCells } from '../../sheets/changeSet';
import { differences } from './differences';
import { refused, type QueueCheck } from './kind';
import { rectangleOf } from './rectangles';
import { reversed, type CellsStep } from './step';

export const checkEditCells: QueueCheck<EditCells> = (edit, index, ground) => {
  const { sheet } = edit;
  const rectangle = rectangleOf(edit, edit.after);
  const facts = ground.sheet(index, sheet);
  const found = ground.cells(index, sheet, rectangle, false);
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
    const places = differences({ ...edit, wanted: (r, c) => edit.after[r]?.[c] ?? '' }, found(steps));
    if (places.length > 0) return refused({ kind: 'changedSince', places });
    const step: CellsStep = { ...edit, kind: 'cells' };
    return { steps: [step], undo: () => [{ ...(reversed(step) as CellsStep), kind: 'editCells' }] };
  };
};
