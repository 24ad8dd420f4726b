import type { CellRef } from '../plan/place';
import type { ReadingNote, StoredValue } from '../sheets/planReading';
import type { CellContent, EditCells, TextValues } from '../sheets/changeSet';
import type { Fix, RuleId } from './finding';

interface CellEdit {
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly format?: { readonly before: string; readonly after: string };
}

/** A fix that gives one cell a new content. */
export function cellFix(rule: RuleId, id: string, values: TextValues, edit: CellEdit): Fix {
  return { id, values, changes: { title: { kind: 'fix', rule, fix: id, values }, edits: [editOf(edit)] } };
}

/** A fix that gives a noted cell what it should hold: a text, or a real number in the number format its column asks for. */
export function valueFix(rule: RuleId, id: string, values: TextValues, note: ReadingNote, value: StoredValue): Fix {
  if (typeof value === 'string') return cellFix(rule, id, values, { at: note.at, before: note.raw, after: value });
  const before = note.numberFormat;
  // A number written into a cell formatted as text becomes text again.
  const after = note.wantedFormat ?? (before === '@' ? 'General' : before);
  const format = before === after ? {} : { format: { before, after } };
  return cellFix(rule, id, values, { at: note.at, before: note.raw, after: value, ...format });
}

function editOf({ at, before, after, format }: CellEdit): EditCells {
  return {
    kind: 'editCells',
    sheet: at.sheet,
    row: at.row,
    column: at.column,
    before: [[before]],
    after: [[after]],
    ...(format ? { formatBefore: [[format.before]], formatAfter: [[format.after]] } : {}),
  };
}
