import { isFormula, shownValue } from '../cells/cellContents';
import { setValue } from '../cells/cellStore';
import type { ChangeSource } from '../changes';
import { wordsSlot } from '../core/wordsSlot';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { cellAt } from '../excelts';
import { lex } from '../../../xlsx/formula/lexer';
import { parseStructuredBody, storedBody } from '../../../xlsx/formula/structuredBody';
import { cellRect, intersection, lastRow, type Rect } from '../rect';
import { deletion, insertion } from '../structure/shift';
import { shiftCells } from '../structure/insertDelete';
import { indexOfColumn } from './tableColumns';
import { isBlankRect } from './tableCreation';
import { bodyRect, totalsRect, type TableColumn, type TableState, type TotalsFunction } from './tableState';

/** What a totals cell says. */
export type Total =
  | { readonly kind: 'function'; readonly function: Exclude<TotalsFunction, 'custom'> }
  | { readonly kind: 'label'; readonly text: string }
  /** Stored form without `=`. */
  | { readonly kind: 'formula'; readonly formula: string };

/** The first argument of SUBTOTAL for each function; these leave hidden rows out. */
const subtotals = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
} as const;

/** Shows or hides the totals row. The first time the first column says «Totalt» and the last is summed, or counted if text. */
export function showTotals(core: DocumentCore, id: number, shown: boolean, source: ChangeSource): void {
  const table = core.tableById(id);
  if (table.hasTotals === shown) return;
  const totals = totalsRect(table);
  if (totals) return shiftCells(core, deletion(table.sheet, totals, 'row'), source);
  core.change(source, (step) => {
    step.keep(wordsSlot(core));
    const row = { ...table.rect, row: lastRow(table.rect) + 1, rowCount: 1 };
    if (!isBlankRect(core, table.sheet, row)) shiftCells(core, insertion(table.sheet, row, 'row'), source);
    const known = table.columns.some(
      ({ totalsFunction, totalsLabel }) => totalsFunction !== 'none' || totalsLabel !== null,
    );
    const next: TableState = {
      ...core.tableById(id),
      rect: { ...table.rect, rowCount: table.rect.rowCount + 1 },
      hasTotals: true,
      columns: known ? table.columns : usualTotals(core, table),
    };
    core.replaceTable(next);
    step.wordsChanged = true;
    writeTotals(core, step, next);
    step.tell({ kind: 'tableChanged', sheet: table.sheet, table: id });
  });
}

function usualTotals(core: DocumentCore, table: TableState): TableColumn[] {
  core.catchUp();
  const body = bodyRect(table);
  const worksheet = core.worksheet(table.sheet);
  const last = table.columns.length - 1;
  let isNumeric = false;
  for (let row = body.row; row <= lastRow(body); row++) {
    isNumeric ||= typeof shownValue(cellAt(worksheet, row, body.column + last)) === 'number';
  }
  return table.columns.map((column, at) => {
    if (at === last) return { ...column, totalsFunction: isNumeric ? ('sum' as const) : ('count' as const) };
    return at === 0 ? { ...column, totalsLabel: core.culture.name === 'nb-NO' ? 'Totalt' : 'Total' } : column;
  });
}

export function setTotal(core: DocumentCore, id: number, columnId: number, total: Total, source: ChangeSource): void {
  const table = core.tableById(id);
  const at = indexOfColumn(table, columnId);
  core.change(source, (step) => {
    step.keep(wordsSlot(core));
    const next = {
      ...table,
      columns: table.columns.map((column, index) => (index === at ? withTotal(column, total) : column)),
    };
    core.replaceTable(next);
    if (table.hasTotals) writeTotals(core, step, next);
    step.tell({ kind: 'tableChanged', sheet: table.sheet, table: id });
  });
}

const withTotal = (column: TableColumn, total: Total): TableColumn => ({
  ...column,
  totalsFunction: total.kind === 'function' ? total.function : total.kind === 'formula' ? 'custom' : 'none',
  totalsLabel: total.kind === 'label' ? total.text || null : null,
  totalsFormula: total.kind === 'formula' ? total.formula : null,
});

function writeTotals(core: DocumentCore, step: Step, table: TableState): void {
  const totals = totalsRect(table);
  if (!totals) return;
  const worksheet = core.worksheet(table.sheet);
  step.keepCells(core, table.sheet, totals);
  table.columns.forEach((column, at) => {
    const formula = totalFormula(table, column);
    setValue(worksheet, totals.row, totals.column + at, formula === null ? column.totalsLabel : { formula });
    core.calculation.note(
      table.sheet,
      totals.row,
      totals.column + at,
      cellAt(worksheet, totals.row, totals.column + at),
    );
  });
  step.touch(table.sheet, totals);
}

function totalFormula(table: TableState, column: TableColumn): string | null {
  if (column.totalsFunction === 'none') return null;
  if (column.totalsFunction === 'custom') return column.totalsFormula;
  const body = storedBody({ thisRow: false, items: [], columns: { first: column.name, last: column.name } });
  return `SUBTOTAL(${subtotals[column.totalsFunction]},${table.name}[${body}])`;
}

/** After totals cells were written: the columns take over what they say. */
export function takeTotals(core: DocumentCore, table: TableState, written: Rect): TableState {
  const totals = totalsRect(table);
  const area = totals && intersection(totals, written);
  if (!totals || !area) return table;
  const worksheet = core.worksheet(table.sheet);
  const columns = table.columns.map((column, at) => {
    if (!intersection(area, cellRect(totals.row, totals.column + at))) return column;
    const cell = cellAt(worksheet, totals.row, totals.column + at);
    if (isFormula(cell)) return withTotal(column, readTotal(cell.formula, table, column));
    return withTotal(column, { kind: 'label', text: String(shownValue(cell)) });
  });
  const next = { ...table, columns };
  core.replaceTable(next);
  return next;
}

/** `SUBTOTAL(109,tbl[own column])` is the function «sum». */
function readTotal(formula: string, table: TableState, column: TableColumn): Total {
  const [call, arguments1, reference, end] = lex(formula);
  const number = /^\((\d+),$/.exec(arguments1?.source ?? '')?.[1];
  const body =
    reference?.kind === 'structured' && reference.table === table.name ? parseStructuredBody(reference.body) : null;
  const found = Object.entries(subtotals).find(([, code]) => String(code) === number)?.[0] as
    keyof typeof subtotals | undefined;
  const isOwn = body?.columns?.first === column.name && body.columns.last === column.name && body.items.length === 0;
  if (call?.source === 'SUBTOTAL' && found && isOwn && end?.source === ')')
    return { kind: 'function', function: found };
  return { kind: 'formula', formula };
}
