import type { CellContent, ChangeSet, SheetLayout } from '../changeSet';
import { freeSheetName } from '../freeSheetName';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { drawnCell, timelineSheet, type TimelineDrawing } from './timelineSheet';
import { timelineWords } from './words';

export interface TimelineOffer {
  /** A sheet that shows the same timeline already, whoever keeps it and whenever it was drawn. */
  readonly existing: string | null;
  /** Adds the timeline as a sheet of its own. No sheet that is there is touched. */
  readonly changes: ChangeSet;
}

export function drawTimeline(workbook: WorkbookSnapshot, drawing: TimelineDrawing): TimelineOffer {
  const names = workbook.sheets.map(({ name }) => name);
  const name = freeSheetName(timelineWords.sheetName[drawing.language], names, (wanted, n) => `${wanted} (${n})`);
  const sheet = timelineSheet(name, drawing);
  return {
    existing: workbook.sheets.find((each) => shows(each, sheet))?.name ?? null,
    changes: { title: { kind: 'drawTimeline' }, edits: [{ kind: 'addSheet', sheet }] },
  };
}

/** Whether a sheet holds what the layout would give it and no more, apart from the day it was drawn. */
function shows({ cells, unreadRows }: SheetSnapshot, layout: SheetLayout): boolean {
  if (!cells || unreadRows > 0) return false;
  const wanted = new Map<string, CellContent>();
  const keyOf = (row: number, column: number): string => `${row},${column}`;
  for (const { row, column, content } of layout.cells) {
    content.forEach((line, r) =>
      line.forEach((each, c) => {
        if (each !== '') wanted.set(keyOf(row + r, column + c), each);
      }),
    );
  }
  wanted.delete(keyOf(drawnCell.row, drawnCell.column));
  for (const [r, line] of cells.values.entries()) {
    for (const [c, value] of line.entries()) {
      const [row, column] = [cells.row + r, cells.column + c];
      if (value === '' || (row === drawnCell.row && column === drawnCell.column)) continue;
      const key = keyOf(row, column);
      if (wanted.get(key) !== value) return false;
      wanted.delete(key);
    }
  }
  return wanted.size === 0;
}
