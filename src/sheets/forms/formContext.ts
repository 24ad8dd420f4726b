import { cooperationRegions } from '../../plan/registers/cooperationRegions';
import type { Plan } from '../../plan/plan';
import { namesOf, PLAN_YEAR } from '../read/readPlan';
import { locateTables, type LocatedTable, type LocatedTables } from '../read/locate';
import type { ReadingContext } from '../read/valueReaders';
import type { WorkbookSnapshot } from '../snapshot';

/** The workbook with what the forms need to have understood of it. */
export interface FormWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly located: LocatedTables;
  readonly plan: Plan;
}

export function formWorkbook(workbook: WorkbookSnapshot, plan: Plan): FormWorkbook {
  return { workbook, located: locateTables(workbook), plan };
}

/** How what is typed for a table is read: as reading the whole workbook would read it. */
export function readingContextOf({ workbook, plan }: FormWorkbook, { language }: LocatedTable): ReadingContext {
  return {
    planYear: PLAN_YEAR,
    date1904: workbook.date1904,
    language,
    regions: plan.regions ? namesOf(plan.regions) : cooperationRegions,
    municipalities: new Set(plan.municipalities?.flatMap(({ number }) => number.value ?? []) ?? []),
  };
}
