import type { Plan } from '../../plan/plan';
import { cooperationRegions } from '../../plan/registers/cooperationRegions';
import type { KnownRegion } from '../../plan/values';
import type { Language } from '../../text/language';
import { tables } from '../declarations';
import type { ColumnDeclaration } from '../declarations/declaration';
import { locateTables, type LocatedTable, type LocatedTables } from '../read/locate';
import { namesOf, PLAN_YEAR, readPlan } from '../read/readPlan';
import type { ReadingContext } from '../read/valueReaders';
import type { WorkbookSnapshot } from '../snapshot';
import type { ListTable } from './headerNames';

/** The workbook that a list is brought into, as it is now. */
export interface Target {
  readonly workbook: WorkbookSnapshot;
  readonly located: LocatedTables;
  readonly plan: Plan;
  readonly regions: readonly KnownRegion[];
  /** The language of new sheets. */
  readonly language: Language;
}

export function targetOf(workbook: WorkbookSnapshot, language: Language): Target {
  const located = locateTables(workbook);
  const { plan } = readPlan(workbook, located);
  const listed = namesOf(plan.regions ?? []);
  return { workbook, located, plan, regions: listed.length > 0 ? listed : cooperationRegions, language };
}

export function tableIn(target: Target, table: ListTable): LocatedTable | null {
  return target.located[table] ?? null;
}

/** How values are read for a table, and kept in it. `date1904` is that of what is read, or of the workbook. */
export function contextFor(target: Target, table: ListTable, date1904 = target.workbook.date1904): ReadingContext {
  return {
    planYear: PLAN_YEAR,
    date1904,
    language: tableIn(target, table)?.language ?? target.language,
    regions: target.regions,
    municipalities: new Set(target.plan.municipalities?.flatMap(({ number }) => number.value ?? []) ?? []),
  };
}

/**
 * The columns of ours that something can be brought into: those that stand in the table, or will in a new one. A period is taken where
 * there is a start or an end to put it in.
 */
export function columnsFor(target: Target, table: ListTable): readonly ColumnDeclaration[] {
  const columns: readonly ColumnDeclaration[] = tables[table].columns;
  const stands = tableIn(target, table)?.headers.columns;
  const isThere = ({ id, readOnly }: ColumnDeclaration): boolean =>
    stands ? stands[id] !== undefined : readOnly !== true;
  const there = columns.filter((column) => column.kind !== 'formula' && isThere(column));
  const hasDays = there.some(({ id }) => id === 'start' || id === 'end');
  const hasPeriod = there.some(({ kind }) => kind === 'period');
  return columns.filter((column) => there.includes(column) || isOtherForm(column, hasDays, hasPeriod));
}

/** Days where only a period stands, and a period where only days stand. */
function isOtherForm({ id, kind }: ColumnDeclaration, hasDays: boolean, hasPeriod: boolean): boolean {
  if (kind === 'period') return hasDays;
  return (id === 'start' || id === 'end') && kind === 'date' && hasPeriod;
}

/** Whether the table has, or will have, a column. */
export function hasColumn(target: Target, table: ListTable, id: string): boolean {
  const located = tableIn(target, table);
  if (located) return located.headers.columns[id] !== undefined;
  const columns: readonly ColumnDeclaration[] = tables[table].columns;
  return columns.some((column) => column.id === id && column.readOnly !== true);
}
