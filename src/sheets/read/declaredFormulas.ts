import { fundingScenarios } from '../../plan/budget';
import { cellAddress, type CellRef } from '../../plan/place';
import { languages, type Language } from '../../text/language';
import { tables } from '../declarations';
import type { BudgetColumnId } from '../declarations/budget';
import { tableIds, type ColumnDeclaration, type TableId } from '../declarations/declaration';
import { financingTable, type FinancingColumnId } from '../declarations/financing';
import { sumRows } from '../declarations/sums';
import { formulaReferences, type NameOfColumn } from '../formulaReferences';
import { financingTotalFormula, ownShareFormula, sumFormula, type FormulaNames } from '../formulas';
import type { DeclaredFormula } from '../planReading';
import type { NamedCell, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { isSameFormula } from '../sameFormula';
import { cellOf, isBlank } from './grid';
import type { LocatedTable, LocatedTables } from './locate';

/** Every cell that our sheets declare a formula for, with what stands there now. */
export function declaredFormulas(workbook: WorkbookSnapshot, located: LocatedTables): DeclaredFormula[] {
  const { budget, financing } = located;
  return [
    ...sumFormulas(workbook, budget, financing),
    ...(financing ? financingFormulas(financing) : []),
    ...tableIds.flatMap((id) => columnFormulas(id, located)),
  ];
}

/** The calculated columns of a table, in every row that holds anything else. */
function columnFormulas(id: TableId, located: LocatedTables): DeclaredFormula[] {
  const table: LocatedTable | undefined = located[id];
  if (!table) return [];
  const names = formulaReferences(id, nameIn(located));
  const input = tables[id].columns.flatMap((column) => {
    const matched = table.headers.columns[column.id];
    return matched && column.kind !== 'formula' ? [matched.column] : [];
  });
  const columns = tables[id].columns.flatMap((column: ColumnDeclaration) => {
    const matched = table.headers.columns[column.id];
    const formula = column.formula?.(names) ?? null;
    return matched && formula !== null ? [{ matched, formula }] : [];
  });
  const found: DeclaredFormula[] = [];
  if (columns.length === 0) return found;
  for (let row = table.first; row <= table.last; row++) {
    if (input.every((column) => isBlank(cellOf(table.sheet, row, column).value))) continue;
    for (const { matched, formula } of columns) {
      const at = { sheet: table.sheet.name, row, column: matched.column };
      found.push(describe(table.sheet, at, [formula], formula, matched.header));
    }
  }
  return found;
}

/** What the declared columns are called in this workbook. */
export function nameIn(located: LocatedTables): NameOfColumn {
  return (id, column) => {
    const table: LocatedTable | undefined = located[id];
    const header = table?.headers.columns[column]?.header;
    return table && header !== undefined ? { table: table.table.name, header } : null;
  };
}

/** The named sums, found by their names wherever they were moved. */
export function namedSums(workbook: WorkbookSnapshot) {
  const byName = new Map(workbook.names.map((name) => [name.name.toLowerCase(), name]));
  return sumRows.flatMap((row) =>
    fundingScenarios.flatMap((scenario) => {
      const named = byName.get(row.names[scenario].toLowerCase());
      return named ? [{ ...row, scenario, at: named.at }] : [];
    }),
  );
}

function sumFormulas(
  workbook: WorkbookSnapshot,
  budget: LocatedTable<BudgetColumnId> | undefined,
  financing: LocatedTable<FinancingColumnId> | undefined,
): DeclaredFormula[] {
  const { confirmed, fullApplication, financing: financedBy } = budget?.headers.columns ?? {};
  if (!budget || !confirmed || !fullApplication || !financedBy) return [];
  const names: Omit<FormulaNames, 'language'> = {
    budgetTable: budget.table.name,
    amountHeaders: { confirmed: confirmed.header, fullApplication: fullApplication.header },
    financingHeader: financedBy.header,
    financingTable: financing?.table.name ?? financingTable.tableName,
    scenarioHeader: financing?.headers.columns.scenario?.header ?? '',
    totalHeader: financing?.headers.columns.total?.header ?? '',
  };
  const sums = namedSums(workbook);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const preferred = budget.language;
  return sums.flatMap(({ kind, scenario, at, label }) => {
    const sheet = sheets.get(at.sheet);
    const needsFinancing = kind === 'financing' && (names.scenarioHeader === '' || names.totalHeader === '');
    if (!sheet || needsFinancing) return [];
    const addressOf = (other: 'costs' | 'financing'): string => {
      const cell = sums.find((sum) => sum.kind === other && sum.scenario === scenario);
      return cell ? referenceFrom(at, cell) : '';
    };
    const cells = { costs: addressOf('costs'), financing: addressOf('financing') };
    if (kind === 'costsLessFinancing' && (cells.costs === '' || cells.financing === '')) return [];
    const wanted = (language: Language): string => sumFormula(kind, scenario, { ...names, language }, cells);
    return [describe(sheet, at, languages.map(wanted), wanted(preferred), label[preferred])];
  });
}

function financingFormulas(located: LocatedTable<FinancingColumnId>): DeclaredFormula[] {
  const { columns } = located.headers;
  const { grant, ownFunding, other, total, ownShare, scenario } = columns;
  if (!grant || !ownFunding || !total) return [];
  const headers = {
    grant: grant.header,
    ownFunding: ownFunding.header,
    other: other?.header ?? null,
    total: total.header,
  };
  const declared = [
    { column: total, formula: financingTotalFormula(headers) },
    ...(ownShare ? [{ column: ownShare, formula: ownShareFormula(headers) }] : []),
  ];
  const found: DeclaredFormula[] = [];
  for (let row = located.first; row <= located.last; row++) {
    if (scenario && isBlank(cellOf(located.sheet, row, scenario.column).value)) continue;
    for (const { column, formula } of declared) {
      const at = { sheet: located.sheet.name, row, column: column.column };
      found.push(describe(located.sheet, at, [formula], formula, column.header));
    }
  }
  return found;
}

/** `expected` is the accepted spelling that stands there already, so that only a real change counts as one. */
function describe(
  sheet: SheetSnapshot,
  at: CellRef,
  accepted: readonly string[],
  preferred: string,
  label: string,
): DeclaredFormula {
  const cell = cellOf(sheet, at.row, at.column);
  const now = cell.formula;
  const same = typeof now === 'string' && accepted.some((formula) => isSameFormula(formula, now));
  const expected = same ? String(cell.formula) : preferred;
  return { at, expected, actual: cell.formula, value: cell.value, label };
}

function referenceFrom(at: CellRef, cell: NamedCell | { readonly at: CellRef }): string {
  const address = cellAddress(cell.at.row, cell.at.column);
  return cell.at.sheet === at.sheet ? address : `'${cell.at.sheet.replace(/'/g, "''")}'!${address}`;
}
