import { addSheets } from '../../addSheets';
import type { SheetsStep } from '../step';
import type { Batch } from './batch';

export async function writeSheets(batch: Batch, { areMade, layouts }: SheetsStep): Promise<void> {
  const { context, room } = batch;
  if (areMade) return addSheets(context, layouts, room);
  for (const layout of layouts) {
    for (const { name } of layout.names) context.workbook.names.getItem(name).delete();
    context.workbook.worksheets.getItem(layout.name).delete();
  }
}
