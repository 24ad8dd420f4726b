import { rowChanges, type RowRequest } from '../../../src/sheets/forms/rowChanges';
import type { FormTableId } from '../../../src/sheets/forms/formTables';
import { fieldText } from '../../../src/sheets/forms/fieldText';
import type { ChangeSet, SheetEdit } from '../../../src/sheets/changeSet';
import { snapshotAfter } from '../../../src/sheets/snapshotAfter';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import {
  activities,
  budget,
  formOf,
  memberships,
  nthRow,
  rowsOf,
  sept17,
  workbookOf,
  type RowTexts,
} from './formWorkbooks';

function changesOf(snapshot: WorkbookSnapshot, id: FormTableId, request: RowRequest): ChangeSet {
  const made = rowChanges(formOf(snapshot, id), request);
  if (!made.ok) throw new Error(made.problem);
  return made.changes;
}

const only = (changes: ChangeSet): SheetEdit => {
  const [edit, ...others] = changes.edits;
  if (!edit || others.length > 0) throw new Error(`${changes.edits.length} edits`);
  return edit;
};

/** The rows of a table as texts by column id, blank ones left out. */
function texts(snapshot: WorkbookSnapshot, id: FormTableId): Record<string, string>[] {
  const form = formOf(snapshot, id);
  return rowsOf(snapshot, id).map(({ cells }) => {
    const texts = form.fields.map(({ id: column, index, kind }): [string, string] => [
      column,
      fieldText(cells[index]?.value ?? '', kind, form),
    ]);
    return Object.fromEntries<string>(texts.filter(([, text]) => text !== ''));
  });
}

const tables: readonly [FormTableId, readonly RowTexts[], Record<string, string | number>][] = [
  ['memberships', memberships, { person: 'Fastlege', municipality: 'Verdal', group: 'LAG', start: sept17 }],
  ['activities', activities, { number: '3', name: 'Samling', start: sept17 }],
  ['budget', budget, { activity: 'Samarbeidsråd', confirmed: 50_000, financing: 'Tilskudd' }],
];

describe.each(tables)('in %s', (id, rows, contents) => {
  const workbook = workbookOf({ [id]: rows });

  test('a row is added at the end, with real numbers and dates', () => {
    const changes = changesOf(workbook, id, { action: 'add', contents });
    const edit = only(changes);
    if (edit.kind !== 'insertRows') throw new Error(edit.kind);
    expect(edit.row).toBe(rows.length + 1);
    expect(edit.content[0]).toHaveLength(edit.area.columnCount);
    expect(changes.title).toMatchObject({ kind: 'row', action: 'add', table: id });
    const after = snapshotAfter(workbook, changes);
    expect(texts(after, id)).toHaveLength(rows.length + 1);
    expect(nthRow(after, id, rows.length).cells.map(({ value }) => value)).toEqual(
      expect.arrayContaining(Object.values(contents)),
    );
  });

  test('a row is added in the blank rows at the end where there are some', () => {
    const roomy = workbookOf({ [id]: [...rows, {}, {}] });
    const changes = changesOf(roomy, id, { action: 'add', contents });
    expect(changes.edits.every((edit) => edit.kind === 'editCells' && edit.row === rows.length + 1)).toBe(true);
    expect(texts(snapshotAfter(roomy, changes), id)).toHaveLength(rows.length + 1);
  });

  test('an edit writes the changed cells alone and expects what was seen', () => {
    const seen = nthRow(workbook, id, 1);
    const [[column = '', content = ''] = []] = Object.entries(contents);
    const edit = only(changesOf(workbook, id, { action: 'edit', seen, contents: { [column]: content } }));
    if (edit.kind !== 'editCells') throw new Error(edit.kind);
    expect(edit).toMatchObject({ row: 2, after: [[content]], before: [[rows[1]?.[column] ?? '']] });
  });

  test('a copy stands right below its row, with what is changed in it', () => {
    const seen = nthRow(workbook, id, 0);
    const form = formOf(workbook, id);
    const all = Object.fromEntries(
      form.fields.map((field) => [
        field.id,
        field.read(fieldText(seen.cells[field.index]?.value ?? '', field.kind, form)).content ?? '',
      ]),
    );
    const changes = changesOf(workbook, id, { action: 'duplicate', seen, contents: { ...all, comment: 'kopi' } });
    const after = texts(snapshotAfter(workbook, changes), id);
    expect(after[1]).toEqual({ ...after[0], comment: 'kopi' });
    expect(after).toHaveLength(rows.length + 1);
  });

  test('a deletion takes the whole row with its formats', () => {
    const seen = nthRow(workbook, id, 0);
    const changes = changesOf(workbook, id, { action: 'delete', seen });
    const edit = only(changes);
    if (edit.kind !== 'deleteRows') throw new Error(edit.kind);
    expect(edit.before[0]).toHaveLength(edit.area.columnCount);
    expect(edit.formatBefore[0]).toEqual(seen.cells.map(({ format }) => format));
    expect(texts(snapshotAfter(workbook, changes), id)).toEqual(texts(workbook, id).slice(1));
  });
});

describe('the number format', () => {
  const unformatted = (id: FormTableId, rows: readonly RowTexts[], format: string): WorkbookSnapshot => {
    const made = workbookOf({ [id]: rows });
    return {
      ...made,
      sheets: made.sheets.map((each) => ({
        ...each,
        cells: each.cells && {
          ...each.cells,
          numberFormats: each.cells.numberFormats.map((row) => row.map(() => format)),
        },
      })),
    };
  };
  const formatOf = (snapshot: WorkbookSnapshot, id: FormTableId, contents: Record<string, string | number>) => {
    const edit = only(changesOf(snapshot, id, { action: 'edit', seen: nthRow(snapshot, id, 0), contents }));
    return edit.kind === 'editCells' ? edit.formatAfter?.[0]?.[0] : undefined;
  };

  test.each([
    ['a date in a general cell', 'General', 'dd.mm.yyyy'],
    ['a date in a text cell', '@', 'dd.mm.yyyy'],
    ['a date shown in another way', 'd. mmmm yyyy', undefined],
  ])('of %s', (_name, now, then) => {
    expect(formatOf(unformatted('memberships', memberships, now), 'memberships', { start: sept17 })).toBe(then);
  });

  test.each([
    ['an amount in a text cell', '@', '#,##0'],
    ['an amount in a date cell', 'dd.mm.yyyy', '#,##0'],
    ['an amount with the word kr', '#,##0 "kr"', undefined],
  ])('of %s', (_name, now, then) => {
    expect(formatOf(unformatted('budget', budget, now), 'budget', { confirmed: 1 })).toBe(then);
  });

  test('of the number of an activity is text, so that 1.10 stays 1.10', () => {
    expect(formatOf(unformatted('activities', activities, 'General'), 'activities', { number: '1.10' })).toBe('@');
  });
});

describe('a person’s own columns', () => {
  const workbook = workbookOf(
    {
      budget: budget.map((row, index) => ({
        ...row,
        Konto: 6700 + index,
        Dobbel: { formula: `=B${index + 2}*2`, value: 1 },
      })),
    },
    { ownColumns: { budget: ['Konto', 'Dobbel'] } },
  );
  const form = formOf(workbook, 'budget');
  const [account, double] = form.ownColumns.map(({ index }) => index);

  test('are left to Excel in a new row', () => {
    const edit = only(changesOf(workbook, 'budget', { action: 'add', contents: { activity: 'a' } }));
    expect(edit.kind === 'insertRows' && [edit.content[0]?.[account ?? 0], edit.content[0]?.[double ?? 0]]).toEqual([
      null,
      null,
    ]);
  });

  test('are copied with their constants, while what is calculated fills itself', () => {
    const seen = nthRow(workbook, 'budget', 0);
    const edit = only(changesOf(workbook, 'budget', { action: 'duplicate', seen, contents: { activity: 'a' } }));
    expect(edit.kind === 'insertRows' && [edit.content[0]?.[account ?? 0], edit.content[0]?.[double ?? 0]]).toEqual([
      6700,
      null,
    ]);
  });
});

describe('a row that has changed since it was seen', () => {
  const before = workbookOf({ memberships });
  const seen = nthRow(before, 'memberships', 1);
  const edit = (now: WorkbookSnapshot, contents: Record<string, string> = { comment: 'x' }) =>
    rowChanges(formOf(now, 'memberships'), { action: 'edit', seen, contents });

  test('is found where it has moved to', () => {
    const now = workbookOf({ memberships: [{ person: 'Ny', municipality: 'Verdal' }, ...memberships] });
    const made = edit(now);
    expect(made.ok && only(made.changes)).toMatchObject({ kind: 'editCells', row: 3 });
  });

  test('is the nearest where several are alike', () => {
    const now = workbookOf({ memberships: [...memberships, ...memberships] });
    const made = edit(now);
    expect(made.ok && only(made.changes)).toMatchObject({ row: 2 });
  });

  test('is expected to hold what was seen where somebody changed the same cell', () => {
    const [first = {}, second = {}] = memberships;
    const now = workbookOf({ memberships: [first, { ...second, person: 'Fastlege' }] });
    const made = edit(now, { person: 'Helsesekretær' });
    expect(made.ok && only(made.changes)).toMatchObject({ before: [['Sykepleier']], after: [['Helsesekretær']] });
  });

  test('is not written at all where somebody wrote the same', () => {
    const [first = {}, second = {}] = memberships;
    const now = workbookOf({ memberships: [first, { ...second, person: 'Fastlege' }] });
    const made = edit(now, { person: 'Fastlege' });
    expect(made.ok && made.changes.edits).toEqual([]);
  });

  test('is no row when most of it is different, or it is gone', () => {
    const [first = {}] = memberships;
    expect(edit(workbookOf({ memberships: [first, { person: 'En annen', group: 'RAG' }] }))).toEqual({
      ok: false,
      problem: 'rowGone',
    });
    expect(edit(workbookOf({ memberships: [first] }))).toEqual({ ok: false, problem: 'rowGone' });
  });

  test('cannot be written where a column is gone', () => {
    expect(edit(before, { colour: 'blå' })).toEqual({ ok: false, problem: 'columnGone' });
  });
});
