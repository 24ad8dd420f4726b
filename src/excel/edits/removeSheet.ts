import type { RemoveSheet } from '../../sheets/changeSet';
import type { CellValue } from '../../sheets/snapshot';
import { contentOf } from '../cellText';
import { layoutDifferences, type SheetCell } from '../layoutContent';
import { refused, type QueueCheck } from './kind';
import { after, before } from './positions';
import type { Step } from './step';

export const checkRemoveSheet: QueueCheck<RemoveSheet> = (edit, _index, ground) => {
  const { sheet: layout } = edit;
  const sheet = ground.context.workbook.worksheets.getItem(layout.name);
  const protection = sheet.protection.load('protected');
  const used = sheet.getUsedRange(true).load('rowIndex,columnIndex,values,formulas');
  return ({ steps }) => {
    if (ground.isWorkbookProtected) return refused({ kind: 'host', code: 'accessDenied' });
    if (protection.protected) return refused({ kind: 'sheetProtected', sheet: layout.name });
    const cells = cellsAtTurn(cellsOf(used), steps, layout.name);
    if (layoutDifferences(layout, cells).length > 0) return refused({ kind: 'sheetChanged', sheet: layout.name });
    return {
      steps: [{ kind: 'sheets', areMade: false, layouts: [layout] }],
      undo: () => [{ kind: 'addSheet', sheet: layout }],
    };
  };
};

function cellsOf({ rowIndex, columnIndex, values, formulas }: Excel.Range): SheetCell[] {
  return (values as CellValue[][]).flatMap((line, r) =>
    line.map((value, c) => ({
      row: rowIndex + r,
      column: columnIndex + c,
      content: contentOf((formulas[r]?.[c] ?? '') as CellValue, value),
    })),
  );
}

/** Earlier steps of the same change set may move cells and write others. */
function cellsAtTurn(cells: readonly SheetCell[], steps: readonly Step[], sheet: string): readonly SheetCell[] {
  const concerned = steps.filter((step) => step.kind !== 'sheets' && step.sheet === sheet);
  if (concerned.length === 0) return cells;
  return cells.flatMap(({ row, column, content }): SheetCell[] => {
    let at = { sheet, row, column };
    let held = content;
    for (const step of concerned) {
      const next = after(step, at);
      if (!next) return [];
      const origin = before(step, next);
      if (!('at' in origin)) held = origin.content ?? held;
      at = next;
    }
    return [{ row: at.row, column: at.column, content: held }];
  });
}
