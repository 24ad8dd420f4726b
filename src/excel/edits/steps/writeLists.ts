import type { ListsStep } from '../step';
import { writeList } from '../listRule';
import type { Batch } from './batch';

export function writeLists({ context }: Batch, { sheet, lists }: ListsStep): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const { range, after } of lists) {
    const cells = worksheet.getRange(range);
    if (after) writeList(cells, after);
    else cells.dataValidation.clear();
  }
}
