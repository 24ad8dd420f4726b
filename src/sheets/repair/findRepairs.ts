import type { ChangeSet, SheetEdit } from '../changeSet';
import { cooperationRegions } from '../../plan/registers/cooperationRegions';
import { tables } from '../declarations';
import type { TableId } from '../declarations/declaration';
import type { DeclaredFormula } from '../planReading';
import { declaredFormulas } from '../read/declaredFormulas';
import { locateTables, type LocatedTable, type LocatedTables } from '../read/locate';
import { namesOf, PLAN_YEAR, readPlan } from '../read/readPlan';
import type { ReadingContext } from '../read/valueReaders';
import type { WorkbookSnapshot } from '../snapshot';
import { lostFormats } from './lostFormats';
import { lostLists } from './lostLists';
import { lostNames } from './lostNames';
import { lostTables, withTables, type LostTable } from './lostTables';
import { missingColumns } from './missingColumns';
import { missingSettings } from './missingSettings';
import { overwrittenFormulas } from './overwrittenFormulas';
import type { Repair, RepairGround } from './repair';

/** The workbook with its lost tables as tables, which is what the other repairs are for. */
export function repairedTables(workbook: WorkbookSnapshot): {
  readonly lost: readonly LostTable[];
  readonly workbook: WorkbookSnapshot;
  readonly located: LocatedTables;
} {
  const lost = lostTables(workbook, locateTables(workbook));
  const whole = withTables(workbook, lost);
  return { lost, workbook: whole, located: locateTables(whole) };
}

/**
 * Everything in the workbook's build that can be put right, each as a change set. A person's own columns, sheets, order, formats
 * and filters are no fault. When all of it has been done there is nothing more to find.
 */
export function findRepairs({ workbook, lists, names, rules }: RepairGround): Repair[] {
  const { lost, workbook: whole, located } = repairedTables(workbook);
  const formulas = declaredFormulas(whole, located);
  const restored = new Set(lost.map(({ id }) => id));
  // A formula that refers to a table which is not there cannot be written before the table.
  const waits = (formula: DeclaredFormula): boolean =>
    [...restored].some((id) => formula.expected.includes(`${tables[id].tableName}[`)) ||
    isInside(formula, restored, located);
  const others = [
    ...missingColumns(located, contextsIn(whole, located)),
    ...overwrittenFormulas(
      formulas.filter((formula) => !waits(formula)),
      located,
    ),
    ...lostFormats(located),
    ...lostNames(located, names),
    ...lostLists(lists),
    ...missingSettings(located.settings, rules, workbook.date1904),
  ];
  const waiting = overwrittenFormulas(formulas.filter(waits), located);
  const isPart = ({ table, choices }: Repair): boolean => restored.has(table) && choices.length === 1;
  const followUps = [...others.filter(isPart), ...waiting];
  return [...tableRepair(lost, followUps), ...others.filter((repair) => !isPart(repair))];
}

/** The tables made anew, and with them what only then can be put right; one change set, since one may rest on another. */
function tableRepair(lost: readonly LostTable[], followUps: readonly Repair[]): Repair[] {
  const [first] = lost;
  if (!first) return [];
  const edits: SheetEdit[] = [
    ...lost.map(({ edit }) => edit),
    ...followUps.flatMap(({ choices }) => choices[0]?.edits ?? []),
  ];
  const title = { kind: 'repair', repair: 'lostTable', table: first.id, values: {} } as const;
  const changes: ChangeSet = { title, edits };
  return [{ kind: 'lostTable', table: first.id, choices: [changes] }];
}

function isInside({ at }: DeclaredFormula, ids: ReadonlySet<TableId>, located: LocatedTables): boolean {
  return [...ids].some((id) => {
    const table: LocatedTable | undefined = located[id];
    return table?.table.sheet === at.sheet && at.row >= table.first && at.row <= table.last;
  });
}

function contextsIn(workbook: WorkbookSnapshot, located: LocatedTables): (table: LocatedTable) => ReadingContext {
  const { plan } = readPlan(workbook, located);
  const regions = namesOf(plan.regions ?? []);
  return ({ language }) => ({
    planYear: PLAN_YEAR,
    date1904: workbook.date1904,
    language,
    regions: regions.length > 0 ? regions : cooperationRegions,
    municipalities: new Set(plan.municipalities?.flatMap(({ number }) => number.value ?? []) ?? []),
  });
}
