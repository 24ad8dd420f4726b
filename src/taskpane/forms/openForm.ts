import type { CalendarDay } from '../../plan/calendarDay';
import type { StoredValue } from '../../sheets/planReading';
import { fieldText } from '../../sheets/forms/fieldText';
import { findRow } from '../../sheets/forms/findRow';
import type { FormWorkbook } from '../../sheets/forms/formContext';
import type { FormTableId } from '../../sheets/forms/formTables';
import { isFormulaCell, type TableRowCells } from '../../sheets/forms/rowCells';
import type { NewContents, RowRequest } from '../../sheets/forms/rowChanges';
import type { FormField, RowForm } from '../../sheets/forms/rowForm';
import { initialTexts, suggestedTexts, type FieldTexts } from '../../sheets/forms/suggestedTexts';
import type { TypedValue } from '../../sheets/forms/typedValue';

export type FormAction = 'add' | 'edit' | 'duplicate';

/** A form that somebody fills in, whatever the workbook becomes meanwhile. */
export interface OpenForm {
  readonly action: FormAction;
  readonly table: FormTableId;
  /** The row that is edited or copied, as it was last seen. */
  readonly seen: TableRowCells | null;
  /** No row of the table is the one that was seen any longer. */
  readonly isRowGone: boolean;
  /** By field id. */
  readonly drafts: Readonly<Record<string, Draft>>;
}

export interface Draft {
  readonly text: string;
  /** What stands in the sheet, or what the new row began with. */
  readonly start: string;
  readonly origin: 'sheet' | 'typed' | 'suggested';
  /** What somebody else has written in the cell since the form was opened, where this person has typed something else. */
  readonly theirs: string | null;
}

/** The form of a new row, with what is known of it beforehand. */
export function newRow(form: RowForm, workbook: FormWorkbook, today: CalendarDay, given: FieldTexts = {}): OpenForm {
  const initial = { ...initialTexts(form, workbook, today), ...given };
  const drafts = form.fields.map(({ id }): [string, Draft] => {
    const text = initial[id] ?? '';
    return [id, { text, start: text, origin: text === '' ? 'sheet' : 'suggested', theirs: null }];
  });
  return { action: 'add', table: form.table, seen: null, isRowGone: false, drafts: Object.fromEntries(drafts) };
}

/** The form of a row that stands in the sheet. */
export function editRow(form: RowForm, seen: TableRowCells): OpenForm {
  const drafts = form.fields.map((field): [string, Draft] => {
    const text = textIn(form, field, seen);
    return [field.id, { text, start: text, origin: 'sheet', theirs: null }];
  });
  return { action: 'edit', table: form.table, seen, isRowGone: false, drafts: Object.fromEntries(drafts) };
}

/** The form of a copy; what belongs to one row alone, such as an activity's number, is given anew. */
export function copyRow(form: RowForm, workbook: FormWorkbook, today: CalendarDay, seen: TableRowCells): OpenForm {
  const copied = editRow(form, seen);
  const anew = Object.entries(initialTexts(form, workbook, today)).map(([id, text]): [string, Draft] => [
    id,
    { text, start: text, origin: 'suggested', theirs: null },
  ]);
  return { ...copied, action: 'duplicate', drafts: { ...copied.drafts, ...Object.fromEntries(anew) } };
}

function textIn(form: RowForm, { index, kind }: FormField, { cells }: TableRowCells): string {
  return fieldText(cells[index]?.value ?? '', kind, form);
}

/** A cell that a formula fills is shown, not edited: what is typed over it would be lost to the sheet. */
export function isCalculatedField({ seen, action }: OpenForm, { index }: FormField): boolean {
  const cell = seen?.cells[index];
  return action === 'edit' && cell !== undefined && isFormulaCell(cell);
}

export function draftOf({ drafts }: OpenForm, id: string): Draft {
  return drafts[id] ?? { text: '', start: '', origin: 'sheet', theirs: null };
}

export function typeIn(open: OpenForm, id: string, text: string): OpenForm {
  const draft = draftOf(open, id);
  const origin = text === draft.start && open.action === 'edit' ? 'sheet' : 'typed';
  return { ...open, drafts: { ...open.drafts, [id]: { ...draft, text, origin } } };
}

/** After a field has been filled in: what follows from it goes into fields that nobody has filled in otherwise. */
export function fillIn(open: OpenForm, form: RowForm, workbook: FormWorkbook, id: string): OpenForm {
  if (draftOf(open, id).origin !== 'typed') return open;
  const texts = Object.fromEntries(Object.entries(open.drafts).map(([each, { text }]) => [each, text]));
  const suggested = suggestedTexts(form, workbook, texts, id);
  const filled = Object.entries(suggested).flatMap(([target, text]): [string, Draft][] => {
    const draft = draftOf(open, target);
    const isFree = draft.origin === 'suggested' || (draft.origin === 'sheet' && draft.text === '');
    return isFree && draft.text !== text ? [[target, { ...draft, text, origin: 'suggested' }]] : [];
  });
  return filled.length === 0 ? open : { ...open, drafts: { ...open.drafts, ...Object.fromEntries(filled) } };
}

/**
 * The workbook has been read again: the row is looked up anew, untouched fields show what stands there now, and what the person has
 * typed stays, with a word where somebody else has written in the same cell.
 */
export function refresh(open: OpenForm, form: RowForm): OpenForm {
  if (!open.seen) return open;
  const now = findRow(form.located, open.seen);
  if (!now) return open.isRowGone ? open : { ...open, isRowGone: true };
  if (open.action !== 'edit') return { ...open, seen: now, isRowGone: false };
  const drafts = form.fields.map((field): [string, Draft] => {
    const draft = draftOf(open, field.id);
    const text = textIn(form, field, now);
    if (draft.text === draft.start) return [field.id, { text, start: text, origin: 'sheet', theirs: null }];
    const theirs = text === draft.text ? null : text === draft.start ? draft.theirs : text;
    return [field.id, { ...draft, start: text, theirs }];
  });
  return { ...open, seen: now, isRowGone: false, drafts: Object.fromEntries(drafts) };
}

/** The row is gone: what has been typed becomes a new row. */
export function asNewRow(open: OpenForm): OpenForm {
  const drafts = Object.entries(open.drafts).map(([id, draft]): [string, Draft] => [id, { ...draft, theirs: null }]);
  return { ...open, action: 'add', seen: null, isRowGone: false, drafts: Object.fromEntries(drafts) };
}

/** Whether leaving would lose something that somebody typed. */
export function isUnsaved({ action, drafts }: OpenForm): boolean {
  return Object.values(drafts).some(({ text, start, origin }) =>
    action === 'edit' ? text !== start : origin === 'typed' && text !== start,
  );
}

/** A field as it will be written, and whether it can be. */
export interface ReadField {
  readonly field: FormField;
  readonly draft: Draft;
  readonly typed: TypedValue;
  /** Differs from what stands in the sheet. */
  readonly isChanged: boolean;
  /** Written as it is it would not be understood: saving waits for an answer. */
  readonly isBlocking: boolean;
}

export function readField(open: OpenForm, field: FormField): ReadField {
  const draft = draftOf(open, field.id);
  const typed = field.read(draft.text);
  const isChanged = open.action === 'edit' ? draft.text !== draft.start : draft.text.trim() !== '';
  return { field, draft, typed, isChanged, isBlocking: isChanged && typed.content === null };
}

/** What the form asks of the workbook; fields that block saving are left out. */
export function requestOf(open: OpenForm, form: RowForm): RowRequest {
  const read = form.fields.map((field) => readField(open, field));
  const contents = (isWanted: (field: ReadField) => boolean): NewContents =>
    Object.fromEntries(
      read.flatMap((each): [string, StoredValue][] =>
        isWanted(each) && each.typed.content !== null ? [[each.field.id, each.typed.content]] : [],
      ),
    );
  const { seen } = open;
  if (seen && open.action === 'edit') return { action: 'edit', seen, contents: contents(({ isChanged }) => isChanged) };
  if (seen && open.action === 'duplicate') return { action: 'duplicate', seen, contents: contents(() => true) };
  return { action: 'add', contents: contents(({ isChanged }) => isChanged) };
}
