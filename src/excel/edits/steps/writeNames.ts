import type { NamesStep } from '../step';
import type { Batch } from './batch';

export function writeNames({ context }: Batch, { names }: Pick<NamesStep, 'names'>): void {
  const items = context.workbook.names;
  for (const { name, before, after } of names) {
    if (after === null) items.getItem(name).delete();
    else if (before === null) items.add(name, after);
    else items.getItem(name).formula = after;
  }
}
