import type { Budget, StatedSum } from '../../plan/budget';
import { cellAddress } from '../../plan/place';
import type { Plan } from '../../plan/plan';
import { cooperationRegions } from '../../plan/registers/cooperationRegions';
import type { KnownRegion } from '../../plan/values';
import type { Language } from '../../text/language';
import { tables, type ColumnId } from '../declarations';
import { tableIds, type TableId } from '../declarations/declaration';
import type { PlanReading, ReadingNote, StructureProblem } from '../planReading';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { lostTables, withTables, type LostTable } from '../repair/lostTables';
import { readActivityTable } from './activityTable';
import { readBudgetTable } from './budgetTable';
import { createCellReader, type CellReader } from './cellReader';
import { declaredFormulas, namedSums } from './declaredFormulas';
import { readFinancingTable } from './financingTable';
import { locateTables, type LocatedTable, type LocatedTables } from './locate';
import { readMeetingPlaceTable } from './meetingPlaceTable';
import { readMembershipTable } from './membershipTable';
import { readMunicipalityTable } from './municipalityTable';
import { locatePlanTable, readPlanTable } from './planTable';
import { readRegionTable } from './regionTable';
import { readSettingTable } from './settingTable';
import { tableFacts } from './tableFacts';
import type { ReadingContext } from './valueReaders';
import { readVersionTable } from './versionTable';

/** The plan's own year; a day without a year most likely belongs here (section 9, «Skjønnsmidler for HP for 2018»). */
export const PLAN_YEAR = 2018;

/** Understands a workbook: tables by name or headers, or as the cells they have become, columns by header or alias in any order, or the plan's single budget table. */
export function readPlan(workbook: WorkbookSnapshot, asTables: LocatedTables = locateTables(workbook)): PlanReading {
  // Tables become plain cells when a workbook is exported or copied; the headers tell which they were.
  const lost = lostTables(workbook, asTables);
  const located = lost.length > 0 ? locateTables(withTables(workbook, lost)) : asTables;
  const notes: ReadingNote[] = [];
  let known: Pick<ReadingContext, 'regions' | 'municipalities'> = {
    regions: cooperationRegions,
    municipalities: new Set(),
  };
  const readerOf: ReaderOf = ({ sheet, language }, into = notes) =>
    createCellReader(sheet, { planYear: PLAN_YEAR, date1904: workbook.date1904, language, ...known }, into);
  const read = <Id extends TableId, T>(
    id: Id,
    readTable: (table: LocatedTable<ColumnId<Id>>, reader: CellReader) => T,
  ): T | null => {
    const table = located[id];
    return table ? readTable(table, readerOf(table)) : null;
  };
  // The lists that the other sheets refer to come first: what stands there decides how the names elsewhere are read.
  const regions = read('regions', readRegionTable);
  const named = namesOf(regions ?? []);
  // A list that is not begun, or whose names cannot be read, does not say that there are no regions.
  if (named.length > 0) known = { ...known, regions: named };
  const municipalities = read('municipalities', readMunicipalityTable);
  if (municipalities)
    known = { ...known, municipalities: new Set(municipalities.flatMap(({ number }) => number.value ?? [])) };
  const plan: Plan = {
    budget: readBudget(workbook, located, readerOf),
    regions,
    municipalities,
    memberships: read('memberships', readMembershipTable),
    activities: read('activities', readActivityTable),
    meetingPlaces: read('meetingPlaces', readMeetingPlaceTable),
    versions: read('versions', readVersionTable),
    settings: read('settings', readSettingTable),
  };
  return {
    plan,
    notes,
    // Plain cells have no names that a formula could refer to.
    formulas: declaredFormulas(workbook, asTables),
    date1904: workbook.date1904,
    structure: [...lost.map(lostTableProblem), ...structureOf(workbook, located)],
    tables: tableFacts(asTables),
    workbook,
  };
}

export function namesOf(regions: NonNullable<Plan['regions']>): readonly KnownRegion[] {
  return regions
    .filter(({ name }) => name.value !== '')
    .map(({ name, aliases }) => ({ name: name.value, aliases: aliases.value }));
}

type ReaderOf = (
  table: { readonly sheet: SheetSnapshot; readonly language: Language },
  into?: ReadingNote[],
) => CellReader;

function readBudget(workbook: WorkbookSnapshot, located: LocatedTables, readerOf: ReaderOf): Budget | null {
  const { budget: costs, financing } = located;
  const silently = (sheet: SheetSnapshot): CellReader => readerOf({ sheet, language: 'nb' }, []);
  if (!costs && !financing) {
    const planTable = locatePlanTable(workbook, located);
    return planTable ? readPlanTable(planTable, readerOf({ sheet: planTable.sheet, language: 'nb' })) : null;
  }
  const asRead = costs ? readBudgetTable(costs, readerOf(costs)) : { lines: [], statedSums: [] };
  const financed = financing
    ? readFinancingTable(financing, readerOf(financing), silently(financing.sheet))
    : { financing: { confirmed: null, fullApplication: null }, statedSums: [] };
  // What is wrong with a calculated cell is told by its declared formula; a reading note would say it twice.
  const named = namedSums(workbook).flatMap(({ kind, scenario, at }): StatedSum[] => {
    const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
    if (!sheet) return [];
    return [{ kind, scenario, stated: silently(sheet).amount(at.row, { column: at.column, header: '' }) }];
  });
  return {
    layout: 'tables',
    lines: asRead.lines,
    financing: financed.financing,
    statedSums: [...asRead.statedSums, ...financed.statedSums, ...named],
  };
}

/** What the declared tables lack; a workbook with none of them lacks nothing. */
function structureOf(workbook: WorkbookSnapshot, located: LocatedTables): StructureProblem[] {
  const unread = workbook.sheets.flatMap(({ name, unreadRows }): StructureProblem[] =>
    unreadRows > 0 ? [{ kind: 'unreadRows', sheet: name, rows: unreadRows }] : [],
  );
  if (Object.keys(located).length === 0) return unread;
  return [...tableIds.flatMap((table) => tableProblems(table, located[table])), ...unread];
}

function lostTableProblem({ id, edit }: LostTable): StructureProblem {
  const place = { sheet: edit.sheet, cell: cellAddress(edit.table.row, edit.table.column) };
  return { kind: 'lostTable', table: id, place, edit };
}

function tableProblems(table: TableId, located: LocatedTable | undefined): StructureProblem[] {
  const declaration = tables[table];
  if (!located) return [{ kind: 'missingTable', table, expectedName: declaration.tableName }];
  const { headers, sheet } = located;
  const place = { sheet: sheet.name, cell: cellAddress(located.table.row, located.table.column) };
  const absent = declaration.columns.filter(
    ({ id, orElse }) => !headers.columns[id] && (orElse === undefined || !headers.columns[orElse]),
  );
  const unchecked = absent.flatMap(({ isChecked, headers: names }) => (isChecked ? [names[located.language]] : []));
  const missing = absent
    .filter(({ required }) => required)
    .map(({ headers: names }): StructureProblem => ({
      kind: 'missingColumn',
      table,
      expectedHeader: names[located.language],
      place,
      unknownHeaders: headers.unknown,
    }));
  const duplicates = headers.duplicates.map(({ header, at }): StructureProblem => ({
    kind: 'duplicateColumn',
    table,
    header,
    at,
  }));
  return [
    ...missing,
    ...(unchecked.length > 0 ? [{ kind: 'uncheckedColumns', table, headers: unchecked, place } as const] : []),
    ...duplicates,
  ];
}
