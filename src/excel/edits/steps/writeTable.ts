import { rectangleAddress } from '../../../sheets/address';
import type { CellContent } from '../../../sheets/changeSet';
import type { TableStep } from '../step';
import { writeContents, type Batch } from './batch';

/** Makes cells a table, or a table plain cells again. `stray` is what the table is called while it has not got its name. */
export async function writeTable(batch: Batch, step: TableStep, stray: string | null = null): Promise<void> {
  const { isMade, sheet, table } = step;
  const { tables } = batch.context.workbook;
  if (!isMade) {
    tables.getItem(stray ?? table.name).convertToRange();
    await writeHeader(batch, step);
    return;
  }
  const made =
    stray === null
      ? batch.context.workbook.worksheets.getItem(sheet).tables.add(rectangleAddress(table), true)
      : tables.getItem(stray);
  made.name = table.name;
  made.style = table.style;
}

/** Excel makes every header a text of its own: what was none is put back. */
export async function writeHeader(batch: Batch, { sheet, table, header }: TableStep): Promise<void> {
  const isPlain = (content: CellContent, column: number): boolean =>
    typeof content === 'string' && content !== '' && header.indexOf(content) === column;
  const changed = header.map((content, column) => (isPlain(content, column) ? null : content));
  await writeContents(batch, { sheet, row: table.row, column: table.column }, [changed]);
}
