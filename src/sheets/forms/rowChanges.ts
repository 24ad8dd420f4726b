import type { CellContent, ChangeSet, DeleteRows, EditCells, InsertRows, RowAction, TableAt } from '../changeSet';
import type { StoredValue } from '../planReading';
import { cellOf } from '../read/grid';
import { formatNeeded } from './cellFormat';
import { findRow } from './findRow';
import { isEmptyRow, isFormulaCell, isSameContent, rowCells, type RowCell, type TableRowCells } from './rowCells';
import { rowLabel } from './rowLabel';
import type { FormField, RowForm } from './rowForm';

/** New contents by field id; a field that is not there keeps what it has. */
export type NewContents = Readonly<Record<string, StoredValue>>;

/** What a person wants done with a row. `seen` is the row as it stood before the person's eyes. */
export type RowRequest =
  | { readonly action: 'add'; readonly contents: NewContents }
  | { readonly action: 'duplicate'; readonly seen: TableRowCells; readonly contents: NewContents }
  | { readonly action: 'edit'; readonly seen: TableRowCells; readonly contents: NewContents }
  | { readonly action: 'delete'; readonly seen: TableRowCells };

/** `rowGone`: no row of the table is the one that was seen. `columnGone`: a field's column is no longer in the sheet. */
export type RowProblem = 'rowGone' | 'columnGone';

export type RowChanges =
  { readonly ok: true; readonly changes: ChangeSet } | { readonly ok: false; readonly problem: RowProblem };

/** The change set that does it in the workbook as it is now. What the person has not seen is never expected, so it is refused. */
export function rowChanges(form: RowForm, request: RowRequest): RowChanges {
  const contents = request.action === 'delete' ? {} : request.contents;
  if (Object.keys(contents).some((id) => !form.fields.some((field) => field.id === id))) {
    return { ok: false, problem: 'columnGone' };
  }
  if (request.action === 'add') return done(form, request.action, contents, null, addition(form, contents));
  const now = findRow(form.located, request.seen);
  if (!now) return { ok: false, problem: 'rowGone' };
  switch (request.action) {
    case 'edit':
      return done(form, request.action, contents, request.seen, edits(form, request.seen, now, contents));
    case 'duplicate':
      return done(form, request.action, contents, null, [copyBelow(form, now, contents)]);
    case 'delete':
      return done(form, request.action, contents, request.seen, [deletion(form, request.seen, now)]);
  }
}

function done(
  form: RowForm,
  action: RowAction,
  contents: NewContents,
  seen: TableRowCells | null,
  edit: ChangeSet['edits'],
): RowChanges {
  const label = rowLabel(form, withContents(form, seen ?? emptyRow(form), contents)).title;
  return { ok: true, changes: { title: { kind: 'row', action, table: form.table, label }, edits: edit } };
}

/** Blank rows at the end of the table are there to be filled in; where there is none, the table grows. */
function addition(form: RowForm, contents: NewContents): ChangeSet['edits'] {
  const { located } = form;
  let row = located.last + 1;
  while (row > located.first && isEmptyRow(rowCells(located, row - 1))) row -= 1;
  if (row <= located.last) return edits(form, rowCells(located, row), rowCells(located, row), contents);
  return [
    insertion(form, row, rowCells(located, located.last), (index) => fieldAt(form, contents, index)?.content ?? null),
  ];
}

/** A copy right below the row: its constants, a person's own columns included, with what the form says instead. */
function copyBelow(form: RowForm, source: TableRowCells, contents: NewContents): InsertRows {
  return insertion(form, source.row + 1, source, (index) => {
    const field = fieldAt(form, contents, index);
    const cell = source.cells[index];
    if (field) return field.content;
    if (!cell || form.fields.some((each) => each.index === index)) return null;
    return isFormulaCell(cell) ? copiedFormula(form, index, cell) : cell.content;
  });
}

/** A calculated column fills itself; a lone formula would count from another row, so its value is copied. */
function copiedFormula({ located }: RowForm, index: number, cell: RowCell): CellContent | null {
  const others = Array.from(
    { length: located.last - located.first + 1 },
    (_, offset) => cellOf(located.sheet, located.first + offset, located.table.column + index).formula,
  );
  const isCalculated = others.every((formula) => typeof formula === 'string' && formula.startsWith('='));
  return isCalculated ? null : cell.value;
}

function insertion(
  form: RowForm,
  row: number,
  like: TableRowCells,
  contentAt: (index: number) => CellContent | null,
): InsertRows {
  const content = like.cells.map((_, index) => contentAt(index));
  const formats = content.map((each, index) => {
    const field = form.fields.find((candidate) => candidate.index === index);
    const now = like.cells[index]?.format ?? 'General';
    if (each === null || typeof each === 'object' || typeof each === 'boolean') return null;
    // A new row may be formatted as the one above or not at all: what it needs is said outright.
    const declared = field ? formatNeeded(each, field.kind, field.numberFormat, now) : null;
    return declared ?? (now === 'General' ? null : now);
  });
  return { kind: 'insertRows', ...tableAt(form), row, content: [content], formats: [formats] };
}

/** The cells that change, those side by side as one edit. What is expected is what the person saw. */
function edits(form: RowForm, seen: TableRowCells, now: TableRowCells, contents: NewContents): EditCells[] {
  const { sheet, table } = form.located;
  const runs: { index: number; before: CellContent; after: CellContent; format: string; needed: string | null }[][] =
    [];
  for (const field of [...form.fields].sort((a, b) => a.index - b.index)) {
    const after = contents[field.id];
    const [was, is] = [seen.cells[field.index], now.cells[field.index]];
    if (after === undefined || !was || !is || isSameContent(is.content, after)) continue;
    const needed = formatNeeded(after, field.kind, field.numberFormat, is.format);
    const cell = { index: field.index, before: was.content, after, format: is.format, needed };
    const run = runs.at(-1);
    if (run?.at(-1)?.index === field.index - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((cells) => ({
    kind: 'editCells',
    sheet: sheet.name,
    row: now.row,
    column: table.column + (cells[0]?.index ?? 0),
    before: [cells.map(({ before }) => before)],
    after: [cells.map(({ after }) => after)],
    ...(cells.some(({ needed }) => needed !== null) && {
      formatBefore: [cells.map(({ format, needed }) => (needed === null ? null : format))],
      formatAfter: [cells.map(({ needed }) => needed)],
    }),
  }));
}

/** Every column goes, a person's own as well; formulas are expected as they are now, since they change when rows move. */
function deletion(form: RowForm, seen: TableRowCells, now: TableRowCells): DeleteRows {
  const expected = seen.cells.map((cell, index) => {
    const current = now.cells[index];
    return current && isFormulaCell(cell) && isFormulaCell(current) ? current : cell;
  });
  return {
    kind: 'deleteRows',
    ...tableAt(form),
    row: now.row,
    before: [expected.map(({ content }) => content)],
    formatBefore: [now.cells.map(({ format }) => format)],
  };
}

function tableAt({ located }: RowForm): TableAt {
  const { name, sheet, row, column, rowCount, columnCount } = located.table;
  return { sheet, table: name, area: { row, column, rowCount, columnCount } };
}

interface FilledField {
  readonly field: FormField;
  readonly content: StoredValue;
}

function fieldAt(form: RowForm, contents: NewContents, index: number): FilledField | null {
  const field = form.fields.find((each) => each.index === index);
  const content = field && contents[field.id];
  return field && content !== undefined ? { field, content } : null;
}

const emptyRow = ({ located }: RowForm): TableRowCells => ({
  row: located.last + 1,
  cells: Array.from({ length: located.table.columnCount }, () => ({ content: '', value: '', format: 'General' })),
});

function withContents(form: RowForm, row: TableRowCells, contents: NewContents): TableRowCells {
  const cells = row.cells.map((cell, index): RowCell => {
    const filled = fieldAt(form, contents, index);
    return filled ? { ...cell, content: filled.content, value: filled.content } : cell;
  });
  return { ...row, cells };
}
