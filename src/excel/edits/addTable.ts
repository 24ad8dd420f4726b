import type { AddTable, CellContent } from '../../sheets/changeSet';
import { differences } from './differences';
import { refused, type QueueCheck } from './kind';
import type { TableStep } from './step';

export const checkAddTable: QueueCheck<AddTable> = (edit, index, ground) => {
  const { sheet, table, header } = edit;
  const { name, row, column } = table;
  const { tables, names } = ground.context.workbook;
  const taken = [tables.getItemOrNullObject(name).load('name'), names.getItemOrNullObject(name).load('name')] as const;
  const facts = ground.sheet(index, sheet);
  const headerCells = { row, column, rowCount: 1, columnCount: table.columnCount };
  const found = ground.cells(index, sheet, headerCells, false);
  const others = ground.ranges(index, sheet, table).map((range) => range.getTables(false).load('items/name'));
  return (turn) => {
    const [takenTable, takenName] = taken;
    if (turn.tables.has(name) || (!takenTable.isNullObject && !isFreed(turn.steps, name))) {
      return refused({ kind: 'nameTaken', what: 'table', name });
    }
    if (!takenName.isNullObject) return refused({ kind: 'nameTaken', what: 'name', name });
    const { isProtected, isFiltered } = facts();
    if (isProtected) return refused({ kind: 'sheetProtected', sheet });
    if (isFiltered) return refused({ kind: 'tableFiltered', sheet, table: '' });
    const inTheWay = others.flatMap(({ items }) => items).filter((other) => !isFreed(turn.steps, other.name));
    // Excel gives a table of a header alone a row more, and moves what is below.
    if (inTheWay.length > 0 || table.rowCount < 2) return refused({ kind: 'noRoom', sheet, table: name });
    const places = differences(
      { sheet, row, column, before: [header], wanted: (_, c) => header[c] ?? '' },
      found(turn.steps),
    );
    if (places.length > 0) return refused({ kind: 'changedSince', places });
    const step: TableStep = { kind: 'table', isMade: true, sheet, table, header };
    return { steps: [step], undo: () => [{ kind: 'removeTable', sheet, table, header }] };
  };
};

const isFreed = (steps: readonly { readonly kind: string }[], name: string): boolean =>
  steps.some((step) => step.kind === 'table' && !(step as TableStep).isMade && (step as TableStep).table.name === name);

/** What a header cell holds when Excel has made it one: a text, and never blank. */
export const isHeaderOf = (expected: CellContent, actual: CellContent): boolean =>
  typeof expected === 'object' || expected === '' || typeof actual === 'object'
    ? typeof actual === 'string' && actual !== ''
    : String(actual).toLowerCase().startsWith(String(expected).toLowerCase());
