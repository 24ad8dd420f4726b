import { placeOf } from '../plan/place';
import type { CellContent, ChangeSet, EditCells, SheetLayout, Standing } from '../sheets/changeSet';
import type { CellValue } from '../sheets/snapshot';
import { contentOf, sameContent } from './cellText';
import { rangeOfEdit } from './verifyChanges';

/** Where the workbook stands, compared with a change set. */
export interface WorkbookState {
  readonly isBefore: boolean;
  readonly isAfter: boolean;
  readonly standing: readonly Standing[];
  /** Sheets that the change set was to add and that are there, whole or in part. */
  readonly added: readonly SheetLayout[];
  /** Sheets that the change set was to remove and that are gone, whole or in part. */
  readonly removed: readonly SheetLayout[];
}

/** Reads what stands where a change set writes, in one round trip. */
export async function readState(context: Excel.RequestContext, changes: ChangeSet): Promise<WorkbookState> {
  const { worksheets, names } = context.workbook;
  const edits = changes.edits.flatMap((edit) => (edit.kind === 'editCells' ? [edit] : []));
  const ranges = edits.map((edit) => rangeOfEdit(context, edit).load('values,formulas,numberFormat'));
  const sheets = changes.edits.flatMap((edit) =>
    edit.kind !== 'addSheet' && edit.kind !== 'removeSheet'
      ? []
      : [
          {
            edit,
            parts: [
              worksheets.getItemOrNullObject(edit.sheet.name).load('name'),
              ...edit.sheet.names.map(({ name }) => names.getItemOrNullObject(name).load('name')),
            ],
          },
        ],
  );
  await context.sync();

  const cells = edits.flatMap((edit, index) => cellStates(edit, ranges[index]));
  const added = sheets.filter(
    ({ edit, parts }) => edit.kind === 'addSheet' && parts.some((part) => !part.isNullObject),
  );
  const removed = sheets.filter(
    ({ edit, parts }) => edit.kind === 'removeSheet' && parts.some((part) => part.isNullObject),
  );
  return {
    isBefore: cells.every((cell) => cell.isBefore) && added.length === 0 && removed.length === 0,
    isAfter:
      cells.every((cell) => cell.isAfter) &&
      added.length === sheets.filter(({ edit }) => edit.kind === 'addSheet').length &&
      removed.length === sheets.filter(({ edit }) => edit.kind === 'removeSheet').length,
    standing: cells.map(({ standing }) => standing),
    added: added.map(({ edit }) => edit.sheet),
    removed: removed.map(({ edit }) => edit.sheet),
  };
}

interface CellState {
  readonly isBefore: boolean;
  readonly isAfter: boolean;
  readonly standing: Standing;
}

function cellStates(edit: EditCells, range: Excel.Range | undefined): CellState[] {
  const grid = <T>(values: unknown): T[][] => (Array.isArray(values) ? (values as T[][]) : []);
  const values = grid<CellValue>(range?.values);
  const formulas = grid<CellValue>(range?.formulas);
  const formats = grid<string>(range?.numberFormat);
  return standingCells(edit).map(({ row, column, before, wanted, place }) => {
    const now = contentOf(formulas[row]?.[column] ?? '', values[row]?.[column] ?? '');
    const format = formats[row]?.[column];
    const formatWanted = edit.formatAfter?.[row]?.[column] ?? null;
    const formatBefore = edit.formatBefore?.[row]?.[column] ?? null;
    return {
      isBefore: sameContent(now, before) && (formatWanted === null || formatBefore === null || format === formatBefore),
      isAfter: sameContent(now, wanted) && (formatWanted === null || format === formatWanted),
      standing: { place, before, wanted, now },
    };
  });
}

interface StandingCell {
  readonly row: number;
  readonly column: number;
  readonly place: Standing['place'];
  readonly before: CellContent;
  readonly wanted: CellContent;
}

/** The cells of an edit; `row` and `column` count from its top left. */
function standingCells(edit: EditCells): StandingCell[] {
  return edit.after.flatMap((wantedRow, row) =>
    wantedRow.map((wanted, column) => ({
      row,
      column,
      place: placeOf({ sheet: edit.sheet, row: edit.row + row, column: edit.column + column }),
      before: edit.before[row]?.[column] ?? '',
      wanted,
    })),
  );
}

/** What a change set writes, when nothing could be read. */
export function unknownStanding(changes: ChangeSet): Standing[] {
  return changes.edits.flatMap((edit) =>
    edit.kind === 'editCells'
      ? standingCells(edit).map(({ place, before, wanted }) => ({ place, before, wanted, now: null }))
      : [],
  );
}
