import type { ChangeSet, DeleteRows, InsertRows } from '../sheets/changeSet';
import { parseAddress } from '../sheets/address';
import { readPlan } from '../sheets/read/readPlan';
import { cellOf, isFormula } from '../sheets/read/grid';
import { snapshotAfter } from '../sheets/snapshotAfter';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import { checkPlan } from './engine';
import type { Finding } from './finding';
import { settingsOf } from './settings';

/** What a change would do to the findings. */
export interface Foresight {
  readonly added: readonly Finding[];
  readonly removed: readonly Finding[];
}

/**
 * Which findings a change of cells and rows would bring and take away, against those of now. Findings that rest on a calculated cell
 * are left out: what it will show is for Excel to say.
 */
export function foresee(workbook: WorkbookSnapshot, now: readonly Finding[], changes: ChangeSet): Foresight {
  const after = snapshotAfter(workbook, changes);
  const reading = readPlan(after);
  const then = checkPlan(reading, settingsOf(reading.plan)).filter((finding) => !isCalculated(after, finding));
  const before = now.filter((finding) => !isCalculated(workbook, finding));
  const rowNow = rowsBefore(changes);
  const keyThen = (finding: Finding): string => keyOf(finding, rowNow);
  const keyNow = (finding: Finding): string => keyOf(finding, (_sheet, row) => row);
  return { added: without(then, keyThen, before.map(keyNow)), removed: without(before, keyNow, then.map(keyThen)) };
}

/** Those whose key is not among the others', each of which counts once. */
function without(
  findings: readonly Finding[],
  key: (finding: Finding) => string,
  others: readonly string[],
): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return findings.filter((finding) => {
    const left = counts.get(key(finding)) ?? 0;
    counts.set(key(finding), left - 1);
    return left <= 0;
  });
}

/** The row of now for a row of then; a text of its own for a row that is new. `height` is how many rows the place has. */
type RowOf = (sheet: string, row: number, height: number) => number | string;

/** The same fault in the same place has the same key, whatever the amounts. A place of several cells is known by its first. */
function keyOf({ rule, message, places: [place] }: Finding, rowOf: RowOf): string {
  const area = place && parseAddress(place.cell);
  if (!place || !area) return `${rule}|${message}`;
  return `${rule}|${message}|${place.sheet}|${rowOf(place.sheet, area.row, area.rowCount)}|${area.column}`;
}

/** Where rows were put in, those after them are the ones of now that stood so much higher; the other way round for rows taken out. */
function rowsBefore({ edits }: ChangeSet): RowOf {
  const moves = edits.filter(
    (edit): edit is InsertRows | DeleteRows => edit.kind === 'insertRows' || edit.kind === 'deleteRows',
  );
  return (sheet, row, height) =>
    [...moves].reverse().reduce<number | string>((at, move) => {
      if (move.sheet !== sheet || typeof at === 'string' || at < move.row) return at;
      if (move.kind === 'deleteRows') return at + move.before.length;
      const count = move.content.length;
      if (at >= move.row + count) return at - count;
      // A column that now begins with a new row is still the column that began below it.
      return at + height > move.row + count ? move.row : `new ${at}`;
    }, row);
}

function isCalculated(workbook: WorkbookSnapshot, { places: [place] }: Finding): boolean {
  const sheet = workbook.sheets.find(({ name }) => name === place?.sheet);
  const area = place && parseAddress(place.cell);
  if (!sheet || !area || area.rowCount * area.columnCount !== 1) return false;
  return isFormula(cellOf(sheet, area.row, area.column).formula);
}
