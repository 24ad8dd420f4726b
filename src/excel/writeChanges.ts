import type { ChangeSet, EditCells } from '../sheets/changeSet';
import { inputOf } from './cellText';
import { addSheets } from './addSheets';
import { rangeOfEdit } from './verifyChanges';

/** Excel on the web takes 5 MB a request; estimates are rough, so stay well below. */
const REQUEST_BYTES = 3_000_000;

/**
 * Queues and sends a change set: one round trip, or as many as the limit on a request makes necessary. New sheets are made
 * first, removals come last.
 */
export async function writeChanges(context: Excel.RequestContext, changes: ChangeSet): Promise<void> {
  let queued = 0;
  const room = async (bytes: number): Promise<void> => {
    if (queued > 0 && queued + bytes > REQUEST_BYTES) {
      await context.sync();
      queued = 0;
    }
    queued += bytes;
  };
  const added = changes.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
  if (added.length > 0) await addSheets(context, added, room);
  for (const edit of changes.edits) {
    if (edit.kind === 'editCells') await writeCells(context, edit, room);
  }
  for (const edit of changes.edits) {
    if (edit.kind !== 'removeSheet') continue;
    for (const { name } of edit.sheet.names) context.workbook.names.getItem(name).delete();
    context.workbook.worksheets.getItem(edit.sheet.name).delete();
  }
  await context.sync();
}

export type MakeRoom = (bytes: number) => Promise<void>;

async function writeCells(context: Excel.RequestContext, edit: EditCells, room: MakeRoom): Promise<void> {
  for (const part of parts(edit)) {
    const input = part.after.map((row) => row.map(inputOf));
    await room(JSON.stringify(input).length);
    const range = rangeOfEdit(context, part);
    // The format goes first: a cell formatted as text would take the number as text.
    if (part.formatAfter) range.numberFormat = part.formatAfter.map((row) => [...row]);
    range.formulas = input;
  }
}

/** An edit too large for one request, cut into rows that fit. */
export function* parts(edit: EditCells): Generator<EditCells> {
  const rows = edit.after.length;
  const bytes = JSON.stringify(edit.after).length + JSON.stringify(edit.formatAfter ?? []).length;
  const height = Math.max(1, Math.floor(rows / Math.max(1, Math.ceil(bytes / (REQUEST_BYTES / 2)))));
  for (let first = 0; first < rows; first += height) {
    const slice = <T>(grid: readonly T[]): readonly T[] => grid.slice(first, first + height);
    yield {
      ...edit,
      row: edit.row + first,
      before: slice(edit.before),
      after: slice(edit.after),
      ...(edit.formatBefore ? { formatBefore: slice(edit.formatBefore) } : {}),
      ...(edit.formatAfter ? { formatAfter: slice(edit.formatAfter) } : {}),
    };
  }
}
