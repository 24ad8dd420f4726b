import type { Culture } from '../input/culture';
import { intersects } from '../rect';
import { along, isWithinBand, movingRect, shiftedRect, type Shift } from '../structure/shift';
import { bodyRect, headerRect, totalsRect, type TableColumn, type TableState } from './tableState';

/** Why cells may not move: the table would be torn, or left without a header. */
export function tearsTable(table: TableState, shift: Shift): boolean {
  if (table.sheet !== shift.sheet || !intersects(table.rect, movingRect(shift))) return false;
  if (!isWithinBand(shift, table.rect)) return true;
  if (shift.kind === 'insert' || shift.axis === 'column') return false;
  const header = headerRect(table);
  const losesHeader = header !== null && shiftedRect(shift, header) === null;
  return losesHeader && shiftedRect(shift, table.rect) !== null;
}

/** Deleting every row of a table's body leaves one blank row. */
export function losesAllRows(table: TableState, shift: Shift): boolean {
  if (table.sheet !== shift.sheet || shift.kind !== 'delete' || shift.axis !== 'row') return false;
  if (!isWithinBand(shift, table.rect)) return false;
  return shiftedRect(shift, bodyRect(table)) === null && shiftedRect(shift, table.rect) !== null;
}

/** The table after cells moved; `null` when nothing of it is left. */
export function shiftTable(table: TableState, shift: Shift, culture: Culture): TableState | null {
  if (table.sheet !== shift.sheet || !intersects(table.rect, movingRect(shift))) return table;
  const rect = shiftedRect(shift, table.rect);
  if (!rect) return null;
  const totals = totalsRect(table);
  const hasTotals =
    table.hasTotals && totals !== null && (shift.axis === 'column' || shiftedRect(shift, totals) !== null);
  const columns = shift.axis === 'column' ? shiftColumns(table, shift, culture) : table.columns;
  return { ...table, rect, hasTotals, columns };
}

function shiftColumns(table: TableState, shift: Shift, culture: Culture): readonly TableColumn[] {
  const { first } = along(shift, table.rect);
  const from = shift.at - first;
  if (shift.kind === 'delete') {
    return table.columns.filter((_, at) => at < from || at >= from + shift.count);
  }
  if (from <= 0 || from >= table.columns.length) return table.columns;
  const columns = [...table.columns];
  for (let added = 0; added < shift.count; added++) columns.splice(from + added, 0, newColumn(columns, null, culture));
  return columns;
}

/** A column with the wanted name, or the next free «Kolonne1». */
export function newColumn(columns: readonly TableColumn[], wanted: string | null, culture: Culture): TableColumn {
  return {
    id: 1 + Math.max(0, ...columns.map(({ id }) => id)),
    name: freeHeader(
      wanted ?? '',
      columns.map(({ name }) => name),
      culture,
    ),
    totalsFunction: 'none',
    totalsLabel: null,
    totalsFormula: null,
    calculatedFormula: null,
    filter: null,
  };
}

/** Headers are unique whatever their case: a blank one becomes «Kolonne1», a repeated one gets a number. */
export function freeHeader(wanted: string, taken: readonly string[], culture: Culture): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = wanted || (culture.name === 'nb-NO' ? 'Kolonne' : 'Column');
  if (wanted && !used.has(wanted.toLowerCase())) return wanted;
  for (let number = wanted ? 2 : 1; ; number++) {
    if (!used.has(`${base}${number}`.toLowerCase())) return `${base}${number}`;
  }
}
