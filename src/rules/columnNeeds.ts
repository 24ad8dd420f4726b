import { tables as tableDeclarations } from '../sheets/declarations';
import type { TableId } from '../sheets/declarations/declaration';
import type { PlanReading } from '../sheets/planReading';
import type { Rule } from './rule';

/**
 * Columns that a rule judges. Where the table is there and one of them is not, what the rule would say is not known to be so, and
 * it is silent; `workbook/missing-column` tells of the checks that are not made. A table that is not there is for the rule itself.
 */
export interface ColumnNeed {
  readonly table: TableId;
  readonly columns: readonly string[];
  /** The messages that need them, where the others do not. */
  readonly messages?: readonly string[];
}

/** Whether what the column holds can be read. Where the workbook has no such table, nothing is said of its columns. */
export function hasColumn({ tables }: Pick<PlanReading, 'tables'>, table: TableId, column: string): boolean {
  const columns = tables[table]?.columns;
  if (!columns || columns[column] !== undefined) return true;
  const other = tableDeclarations[table].columns.find(({ id }) => id === column)?.orElse;
  return other !== undefined && columns[other] !== undefined;
}

/** The needs of a rule that the workbook does not meet. */
export function unmetNeeds({ needs = [] }: Pick<Rule, 'needs'>, reading: Pick<PlanReading, 'tables'>): ColumnNeed[] {
  return needs.filter(({ table, columns }) => columns.some((column) => !hasColumn(reading, table, column)));
}
