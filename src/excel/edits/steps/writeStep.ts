import type { Step } from '../step';
import type { Batch } from './batch';
import { writeCellsStep } from './writeCells';
import { writeLines } from './writeLines';
import { writeLists } from './writeLists';
import { writeNames } from './writeNames';
import { writeSheets } from './writeSheets';
import { writeTable } from './writeTable';

/** Queues a step. */
export async function writeStep(batch: Batch, step: Step): Promise<void> {
  switch (step.kind) {
    case 'cells':
      return writeCellsStep(batch, step);
    case 'lines':
      return writeLines(batch, step);
    case 'table':
      return writeTable(batch, step);
    case 'lists':
      return writeLists(batch, step);
    case 'names':
      return writeNames(batch, step);
    case 'sheets':
      return writeSheets(batch, step);
  }
}
