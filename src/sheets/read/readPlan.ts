import type { Budget, StatedSum } from '../../plan/budget';
import { cellAddress } from '../../plan/place';
import { budgetTable } from '../declarations/budget';
import type { TableDeclaration } from '../declarations/declaration';
import { financingTable } from '../declarations/financing';
import type { PlanReading, ReadingNote, StructureProblem } from '../planReading';
import type { WorkbookSnapshot } from '../snapshot';
import { readBudgetTable } from './budgetTable';
import { createCellReader, type CellReader } from './cellReader';
import { declaredFormulas, namedSums } from './declaredFormulas';
import { readFinancingTable } from './financingTable';
import { locateTable, type LocatedTable } from './locate';
import { locatePlanTable, readPlanTable } from './planTable';

/** The plan's own year; a day without a year most likely belongs here (section 9, «Skjønnsmidler for HP for 2018»). */
const PLAN_YEAR = 2018;

/** Understands a workbook: tables by name or headers, columns by header or alias in any order, or the plan's single table. */
export function readPlan(workbook: WorkbookSnapshot): PlanReading {
  const notes: ReadingNote[] = [];
  const context = { planYear: PLAN_YEAR, date1904: workbook.date1904 };
  const readers = new Map<string, CellReader>();
  const readerOf = (sheet: Parameters<typeof createCellReader>[0]): CellReader => {
    let reader = readers.get(sheet.name);
    if (!reader) {
      reader = createCellReader(sheet, context, notes);
      readers.set(sheet.name, reader);
    }
    return reader;
  };

  const unread = workbook.sheets.flatMap(({ name, unreadRows }): StructureProblem[] =>
    unreadRows > 0 ? [{ kind: 'unreadRows', sheet: name, rows: unreadRows }] : [],
  );
  const costs = locateTable(workbook, budgetTable);
  const financing = locateTable(workbook, financingTable);

  if (!costs && !financing) {
    const planTable = locatePlanTable(workbook);
    const budget = planTable ? readPlanTable(planTable, readerOf(planTable.sheet)) : null;
    return { plan: { budget }, notes, formulas: [], structure: unread, date1904: workbook.date1904 };
  }

  const asRead = costs ? readBudgetTable(costs, readerOf(costs.sheet)) : { lines: [], statedSums: [] };
  const financed = financing
    ? readFinancingTable(financing, readerOf(financing.sheet), createCellReader(financing.sheet, context, []))
    : { financing: { confirmed: null, fullApplication: null }, statedSums: [] };
  // What is wrong with a calculated cell is told by its declared formula; a reading note would say it twice.
  const named = namedSums(workbook).flatMap(({ kind, scenario, at }): StatedSum[] => {
    const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
    if (!sheet) return [];
    const stated = createCellReader(sheet, context, []).amount(at.row, { column: at.column, header: '' });
    return [{ kind, scenario, stated }];
  });
  const budget: Budget = {
    layout: 'tables',
    lines: asRead.lines,
    financing: financed.financing,
    statedSums: [...asRead.statedSums, ...financed.statedSums, ...named],
  };
  return {
    plan: { budget },
    notes,
    formulas: declaredFormulas(workbook, costs, financing),
    date1904: workbook.date1904,
    structure: [...structureOf(budgetTable, costs), ...structureOf(financingTable, financing), ...unread],
  };
}

/** What a declared table lacks. */
function structureOf<Id extends string>(
  declaration: TableDeclaration<Id>,
  located: LocatedTable<Id> | undefined,
): StructureProblem[] {
  const table = declaration.id;
  if (!located) return [{ kind: 'missingTable', table, expectedName: declaration.tableName }];
  const { headers, sheet } = located;
  const place = { sheet: sheet.name, cell: cellAddress(located.table.row, located.table.column) };
  const missing = declaration.columns
    .filter(({ id, required }) => required && !headers.columns[id])
    .map(({ headers: names }): StructureProblem => ({
      kind: 'missingColumn',
      table,
      expectedHeader: names.nb,
      place,
      unknownHeaders: headers.unknown,
    }));
  const duplicates = headers.duplicates.map(({ header, at }): StructureProblem => ({
    kind: 'duplicateColumn',
    table,
    header,
    at,
  }));
  return [...missing, ...duplicates];
}
